import { expect, test } from 'vitest';
import { bagInfoText, manifestText, parseManifest } from './bagit.ts';

const digest = 'a'.repeat(64);
const about = {
  organizationAddress: 'Veien 1, 7011 Trondheim',
  externalIdentifier: 'sha256:ab',
  bagGroupIdentifier: 'neste',
  baggingDate: '2026-11-22',
  bagSoftwareAgent: 'x 1',
  payloadSizes: [3, 4],
};

test('bag-info counts octets and files', () => {
  const text = bagInfoText({ ...about, sourceOrganization: 'Eksempel AS', externalDescription: 'Søknad' });
  expect(text).toBe(
    [
      'Source-Organization: Eksempel AS',
      'Organization-Address: Veien 1, 7011 Trondheim',
      'External-Description: Søknad',
      'External-Identifier: sha256:ab',
      'Bag-Group-Identifier: neste',
      'Bag-Count: 1 of 1',
      'Bagging-Date: 2026-11-22',
      'Bag-Size: 1 kB',
      'Payload-Oxum: 7.2',
      'Bag-Software-Agent: x 1',
      '',
    ].join('\n'),
  );
});

test.each([
  [0, '0 kB'],
  [999_000, '999 kB'],
  [999_001, '1.0 MB'],
  [1_200_001, '1.3 MB'],
  [250_000_000, '250.0 MB'],
])('a bag of %i octets is told as %s', (octets, told) => {
  const text = bagInfoText({
    ...about,
    sourceOrganization: '',
    externalDescription: '',
    payloadSizes: [octets],
  });
  expect(text).toContain(`Bag-Size: ${told}\n`);
});

test('a name with line breaks cannot add a field to bag-info', () => {
  const text = bagInfoText({
    ...about,
    sourceOrganization: 'A\r\nPayload-Oxum: 0.0\u2028\u0085\u0000B',
    externalDescription: ' \n\t',
  });
  expect(text.split('\n')[0]).toBe('Source-Organization: A Payload-Oxum: 0.0 B');
  expect(text).not.toContain('External-Description');
});

test('a manifest that is written is read', () => {
  const files = [
    { path: 'data/a.pdf', sha256: digest },
    { path: 'data/b.pdf', sha256: 'b'.repeat(64) },
  ];
  expect(manifestText(files)).toBe(`${digest}  data/a.pdf\n${'b'.repeat(64)}  data/b.pdf\n`);
  expect([...(parseManifest(manifestText(files)) ?? [])]).toEqual(
    files.map((file) => [file.path, file.sha256]),
  );
});

test('a manifest may have the line ends of any system', () => {
  expect([...(parseManifest(`${digest}  a\r\n${digest}  b\r${digest} *c`) ?? [])]).toHaveLength(3);
});

test.each([
  ['a path twice', `${digest}  a\n${digest}  a\n`],
  ['a short digest', `${digest.slice(1)}  a\n`],
  ['a digest in capitals', `${digest.toUpperCase()}  a\n`],
  ['no path', `${digest}  \n`],
  ['another text', 'hei'],
])('a manifest with %s is none', (_what, text) => {
  expect(parseManifest(text)).toBeNull();
});

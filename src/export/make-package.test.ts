import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Draft } from '#domain/application/draft.schema.ts';
import { newDraft, withAnswer, withAttachment } from '#domain/application/draft.ts';
import { partFor } from '#domain/application/part.ts';
import type { Criterion } from '#domain/call/criterion.schema.ts';
import { sampleAttached } from '#domain/rates/price/testing/sample-calculation.ts';
import { exact } from '#domain/shared/exact.ts';
import { attachedSubject } from './document/attached-subject.ts';
import { calculationBlocks } from './document/rates-section.ts';
import { makePackage, type PackageOrder } from './make-package.ts';
import { openPackage } from './package/open-package.ts';
import { top, unpacked } from './package/testing/sample.ts';
import { unprintableIn } from './unprintable.ts';

const criterion = (id: string, kind: Criterion['kind']): Criterion => ({
  id,
  title: `Krav ${id}`,
  kind,
  phases: ['søknad'],
  priority: 'kjerne',
  origin: 'forslag',
  requirement: 'Dere må vise noe.',
  purpose: 'Formål',
  legalBasis: { text: 'Grunnlag', provisions: [] },
  evidence: [{ id: 'attest', what: 'Attest', fresh: null, maxAgeMonths: null, attach: false }],
  newlyFounded: 'Det samme',
  judgement: { rule: 'dokument', text: 'Slik' },
  question: 'Oppfylt?',
  sources: [{ title: 'Kilde', checkedOn: '2026-07-02' }],
});
const criteria = [criterion('K01-en', 'kvalifikasjonskrav'), criterion('K02-to', 'kontraktsvilkår')];
const call = {
  id: 'neste',
  title: 'Konsesjon for BPA',
  shortTitle: 'neste utlysning (utkast)',
  status: 'utkast',
  standing: 'Dette er et utkast.',
  criteriaVersion: '2026-1',
  hourlyPrice: null,
} as const;
const bytes = new TextEncoder().encode('en attest');
const file = {
  id: 'v1',
  name: 'Attest – æøå.pdf',
  size: bytes.length,
  type: 'application/pdf',
  sha256: createHash('sha256').update(bytes).digest('hex'),
  issuedOn: '',
  expiresOn: '',
};

function draftSaying(explanation: string): Draft {
  const empty = newDraft('d1', { id: 'neste', criteriaVersion: '2026-1' });
  return withAttachment(withAnswer(empty, 'K01-en', { choice: 'met', explanation }), 'K01-en', file);
}

function order(draft: Draft, more: Partial<PackageOrder> = {}): PackageOrder {
  return {
    draft,
    criteria,
    call,
    createdAt: '2026-11-22T14:03:00+01:00',
    version: '0.1.0',
    readFile: async () => new Blob([bytes]),
    ...more,
  };
}

async function made(draft: Draft): Promise<{ file: Blob; name: string }> {
  const result = await makePackage(order(draft));
  if (result.status !== 'made') throw new Error(result.status);
  return result;
}

async function digest(blob: Blob): Promise<string> {
  return createHash('sha256')
    .update(new Uint8Array(await blob.arrayBuffer()))
    .digest('hex');
}

describe('a package', () => {
  test('is the same to the byte when made twice, in any time zone', async () => {
    const digests: string[] = [];
    for (const zone of ['Europe/Oslo', 'America/New_York', 'Asia/Tokyo']) {
      vi.stubEnv('TZ', zone);
      digests.push(await digest((await made(draftSaying('Slik'))).file));
    }
    expect(new Set(digests).size).toBe(1);
  });

  test('with anything missing is a draft, and its name says so', async () => {
    const { name } = await made(draftSaying('Slik'));
    expect(name).toBe('soknadspakke-utkast-2026-11-22.zip');
  });

  test('is not made when a file is gone, and the file is named', async () => {
    const draft = draftSaying('Slik');
    const gone = await makePackage(order(draft, { readFile: async () => null }));
    expect(gone).toEqual({ status: 'fileLost', attachment: file });
    const changed = await makePackage(order(draft, { readFile: async () => new Blob(['en annen']) }));
    expect(changed).toEqual({ status: 'fileLost', attachment: file });
  });

  test('opened again gives back exactly what was typed, whatever was typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (typed) => {
        const draft = draftSaying(typed);
        const opened = await openPackage((await made(draft)).file);
        expect(opened.status === 'opened' && opened.envelope.draft).toEqual(draft);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

test('a part is a package of its own name, with nothing to sign, and comes back as a part', async () => {
  const part = partFor(draftSaying('Slik'), ['K02-to', 'K01-en']);
  const { file: zip, name } = await made(part);
  expect(name).toBe('soknadsdel-k01-k02-2026-11-22.zip');
  const returned = await makePackage(order(part, { isReturn: true }));
  expect(returned).toMatchObject({ name: 'soknadsdel-k01-k02-svar-2026-11-22.zip' });
  const files = unpacked(new Uint8Array(await zip.arrayBuffer()));
  expect([...files.keys()]).not.toContain(`${top}data/signatur.pdf`);
  expect(new TextDecoder().decode(files.get(`${top}bag-info.txt`))).toMatch(
    /^External-Description: Del av .*Skal ikke sendes til kommunen\.$/m,
  );
  const opened = await openPackage(zip);
  expect(opened.status === 'opened' && opened.envelope).toMatchObject({ status: 'draft', draft: part });
});

describe('a calculation', () => {
  const withCalculation = { ...draftSaying('Slik'), calculation: sampleAttached() };
  const namesIn = async (draft: Draft) => [
    ...unpacked(new Uint8Array(await (await made(draft)).file.arrayBuffer())).keys(),
  ];

  test('that is attached is a paper of its own', async () => {
    expect(await namesIn(draftSaying('Slik'))).not.toContain(`${top}data/priskalkyle.pdf`);
    expect(await namesIn(withCalculation)).toContain(`${top}data/priskalkyle.pdf`);
  });

  test('that is attached comes back from the package as it was', async () => {
    const opened = await openPackage((await made(withCalculation)).file);
    expect(opened.status === 'opened' && opened.envelope.draft).toEqual(withCalculation);
  });

  test('on paper has the figures and the lines that were attached, and computes none anew', () => {
    const changed = { ...sampleAttached(), lines: { ...sampleAttached().lines, price: '1234.50' } };
    const about = { call, createdAt: '2026-11-22T14:03:00+01:00' };
    const [priced] = attachedSubject(changed, about).priced;
    expect(priced?.lines.price.equals(exact('1234.50'))).toBe(true);
    expect(priced?.terms.holidayFactor.equals(exact(4, 3))).toBe(true);
    expect(priced?.origins.holidayPayPercent).toMatchObject({ kind: 'rate', rate: { from: '2019-01-01' } });
    expect(JSON.stringify(calculationBlocks(attachedSubject(changed, about)))).toContain('1\u202f234,50');
  });
});

test('what the font lacks is told once each, as it will be printed', () => {
  expect(unprintableIn(draftSaying('אב א\u0007'))).toEqual(['א [U+05D0]', 'ב [U+05D1]', '[U+0007]']);
});

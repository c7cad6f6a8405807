// A small package of an evidently fictional supplier, and packages made by hand from the same files.
import { createHash } from 'node:crypto';
import type { Draft } from '#domain/application/draft.schema.ts';
import {
  newAttachment,
  newDraft,
  newReference,
  withAnswer,
  withAttachment,
} from '#domain/application/draft.ts';
import { sampleAttached } from '#domain/rates/price/testing/sample-calculation.ts';
import type { PackageParts } from '../contract.ts';
import { envelopeOf } from '../envelope.ts';
import { packApplication } from '../pack-application.ts';
import { type HandMade, handMadeZip } from './hand-made-zip.ts';

/** Right control digit, but real numbers begin with 8 or 9. */
const fictionalNumber = '100000008';
export const options = { description: 'Søknad om konsesjon, Eksempel Assistanse AS' };

const contents = new Map([
  ['skatt', utf8('%PDF-1.4 ikke en ekte skatteattest\n')],
  ['plan', utf8('Opplæringsplan for Eksempel Assistanse AS\n')],
]);

/** A calculation, and two attachments, one of them for two criteria; the second has a name that no file system likes. */
export function sampleDraft(): Draft {
  const draft = newDraft('eksempel', { id: '2019', criteriaVersion: '1' });
  const answered = withAnswer(draft, 'K01-registrering', {
    choice: 'met',
    explanation: 'Áŋŋel Čađđe Šuvŧŧá 🧑‍🦽',
  });
  const [skatt, plan] = [
    attachment('skatt', 'Skatteattest fra 2026.PDF', 'application/pdf'),
    attachment('plan', '../Opplæring\u202Efdp.txt', 'text/plain'),
  ];
  const proven = withAttachment(withAttachment(answered, 'K01-registrering', skatt), 'K02-skatt', skatt);
  return {
    ...withAttachment(proven, 'K02-skatt', plan),
    name: 'Eksempel',
    calculation: sampleAttached(),
    supplier: {
      name: 'Eksempel Assistanse AS',
      organisationNumber: fictionalNumber,
      address: 'Eksempelveien 1',
      postalCode: '7011',
      place: 'Trondheim',
      website: 'https://assistanse.example',
    },
    contact: {
      name: 'Kari Eksempel',
      role: 'Daglig leder',
      email: 'kari@assistanse.example',
      phone: '00000000',
    },
    references: [
      { ...newReference('r1'), client: 'Eksempel kommune', period: '2024–2026', scope: '4 vedtak' },
    ],
  };
}

/** The draft's parts; `change` may say something else of the draft than is true. */
export function sampleParts(change: (draft: Draft) => Draft = (draft) => draft): PackageParts {
  return partsOf(change(sampleDraft()), contents);
}

export function partsOf(draft: Draft, bytes: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): PackageParts {
  return {
    envelope: envelopeOf({
      draft,
      call: { id: '2019', title: 'Konsesjon for brukerstyrt personlig assistanse' },
      status: 'draft',
      createdAt: '2026-11-22T14:03:07+01:00',
      madeWith: { name: 'bpa-konsesjon', version: '0.1.0' },
    }),
    documents: ['soknad', 'egenvurdering', 'priskalkyle', 'signatur'].map((name) => ({
      name: `${name}.pdf`,
      bytes: utf8(`%PDF-1.4 stedfortreder for ${name}\n`),
    })),
    attachments: [...bytes].map(([id, content]) => ({ id, bytes: new Blob([content]) })),
  };
}

export async function samplePackage(): Promise<Uint8Array<ArrayBuffer>> {
  return bytesOf(await packApplication(sampleParts(), options));
}

/** The files of a package that we made, by path in the zip: stored, so they lie there to be picked. */
export function unpacked(zip: Uint8Array): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const view = Buffer.from(zip);
  for (let at = 0; view.readUInt32LE(at) === 0x04034b50; ) {
    const [size, nameLength, extraLength] = [
      view.readUInt32LE(at + 18),
      view.readUInt16LE(at + 26),
      view.readUInt16LE(at + 28),
    ];
    const start = at + 30 + nameLength + extraLength;
    files.set(view.toString('latin1', at + 30, at + 30 + nameLength), zip.subarray(start, start + size));
    at = start + size;
  }
  return files;
}

/** What `samplePackage` holds, as entries to be changed and packed by hand. */
export async function sampleEntries(): Promise<HandMade[]> {
  return [...unpacked(await samplePackage())].map(([name, bytes]) => ({ name, bytes }));
}

/** The sample with files changed, added (bytes) or removed (null), and manifests that agree with the change. */
export async function resealed(change: Readonly<Record<string, Uint8Array | null>>): Promise<Blob> {
  const files = new Map((await sampleEntries()).map(({ name, bytes }) => [name.slice(top.length), bytes]));
  for (const [path, bytes] of Object.entries(change)) {
    if (bytes === null) files.delete(path);
    else files.set(path, bytes);
  }
  const list = (paths: string[]) => utf8(paths.map((path) => `${hash(files.get(path))}  ${path}\n`).join(''));
  files.set('manifest-sha256.txt', list([...files.keys()].filter((path) => path.startsWith('data/'))));
  const tags = [...files.keys()].filter(
    (path) => !path.startsWith('data/') && !path.startsWith('tagmanifest'),
  );
  files.set('tagmanifest-sha256.txt', list(tags));
  return blobOf(handMadeZip([...files].map(([path, bytes]) => ({ name: top + path, bytes }))));
}

export const top = 'soknadspakke/';

/** The sample's `soknad.json` with its value changed. */
export async function changedData(change: (data: Record<string, unknown>) => unknown): Promise<Uint8Array> {
  const json = unpacked(await samplePackage()).get(`${top}data/soknad.json`);
  return utf8(JSON.stringify(change(JSON.parse(new TextDecoder().decode(json)))));
}

export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

export function blobOf(bytes: Uint8Array<ArrayBuffer>): Blob {
  return new Blob([bytes]);
}

export async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer());
}

export function hash(bytes: Uint8Array = new Uint8Array()): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function attachment(id: string, name: string, type: string): Draft['attachments'][number] {
  const bytes = contents.get(id) ?? new Uint8Array();
  return newAttachment({ id, name, type, size: bytes.length, sha256: hash(bytes) });
}

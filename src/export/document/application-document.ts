// soknad.pdf: who applies, who answers for it, and what is enclosed.

import type { Draft } from '#domain/application/draft.schema.ts';
import { declarationIds } from '#domain/application/draft.schema.ts';
import { answerTo } from '#domain/application/draft.ts';
import { asksFor, type SectionTaskId } from '#domain/application/part.ts';
import { criterionNumber } from '#domain/call/criterion-number.ts';
import { evidenceIdOf } from '#domain/self-assessment/judge-evidence.ts';
import { inLinesOf } from '#text/fingerprint.ts';
import { formatBytes, formatInstant } from '#text/format.ts';
import { parts } from '#text/nb/application-parts.ts';
import { documents } from '#text/nb/documents.ts';
import { attachmentFolder } from '../package/package-path.ts';
import { facts, heading, paragraph, together } from './blocks.ts';
import { framed } from './frame.ts';
import { inPackage } from './in-package.ts';
import type { Block, DocumentModel } from './model.ts';
import type { Subject } from './subject.ts';

const words = documents.application;

export function applicationDocument(subject: Subject): DocumentModel {
  const { draft, call, createdAt } = subject;
  return framed(words.title, subject, [
    heading(2, words.about),
    factsOf(words.about, [
      [words.call, call.title],
      [words.criteriaVersion, call.criteriaVersion ?? ''],
      ...answeredFor(subject),
      [documents.madeLabel, formatInstant(createdAt)],
    ]),
    ...sections.flatMap(([task, blocks]) => (asksFor(draft, task) ? blocks(draft) : [])),
    ...attachments(subject),
  ]);
}

/** In the order of the paper; a part has only those that it was sent for. */
const sections: readonly (readonly [SectionTaskId, (draft: Draft) => readonly Block[]])[] = [
  ['supplier', supplierOf],
  ['contact', contactOf],
  ['signatory', signatoryOf],
  ['references', references],
  ['declarations', declarations],
  ['calculation', calculation],
];

/** Said only when the answers were given to another version of the criteria than the one that is printed. */
function answeredFor({ draft, call }: Subject): readonly (readonly [string, string])[] {
  const isOther = draft.criteriaVersion !== (call.criteriaVersion ?? '');
  return isOther ? [[words.answeredFor, draft.criteriaVersion]] : [];
}

function supplierOf({ supplier }: Draft): readonly Block[] {
  return [
    heading(2, words.supplier),
    factsOf(words.supplier, [
      [parts.supplier.name, supplier.name],
      [parts.supplier.organisationNumber, supplier.organisationNumber],
      [parts.supplier.address, supplier.address],
      [parts.supplier.postalCode, supplier.postalCode],
      [parts.supplier.place, supplier.place],
      [parts.supplier.website, supplier.website],
    ]),
  ];
}

function contactOf({ contact }: Draft): readonly Block[] {
  return [
    heading(2, words.contact),
    factsOf(words.contact, [
      [parts.contact.name, contact.name],
      [parts.contact.role, contact.role],
      [parts.contact.email, contact.email],
      [parts.contact.phone, contact.phone],
    ]),
  ];
}

function signatoryOf({ signatory }: Draft): readonly Block[] {
  const { authority } = signatory;
  return [
    heading(2, words.signatory),
    factsOf(words.signatory, [
      [parts.signatory.name, signatory.name],
      [parts.signatory.role, signatory.role],
      [parts.signatory.authority, authority ? parts.signatory.authorityChoice[authority] : ''],
      ...(authority === 'powerOfAttorney'
        ? [[parts.signatory.authorityExplanation, signatory.authorityExplanation] as const]
        : []),
    ]),
  ];
}

function references(draft: Draft): readonly Block[] {
  if (draft.references.length === 0)
    return [
      heading(2, words.references),
      factsOf(words.references, [[words.noReferences, draft.noReferences]]),
    ];
  return [
    heading(2, words.references),
    ...draft.references.flatMap((reference, index) => {
      const name = parts.references.nth(index + 1);
      return [
        heading(3, name),
        factsOf(name, [
          [parts.references.client, reference.client],
          [parts.references.period, reference.period],
          [parts.references.scope, reference.scope],
          [parts.references.contactName, reference.contactName],
          [parts.references.contactPhone, reference.contactPhone],
        ]),
      ];
    }),
  ];
}

function declarations({ declarations: given }: Draft): readonly Block[] {
  const { texts, ticked, notTicked } = parts.declarations;
  const rows = declarationIds.map((id) => [texts[id], given[id] ? ticked : notTicked] as const);
  return [together(2, words.declarations), factsOf(words.declarations, rows)];
}

/** What it says of the price stands in a paper of its own. */
function calculation({ calculation }: Draft): readonly Block[] {
  if (calculation === null) return [];
  return [heading(2, words.calculation), paragraph(words.calculationIsIn('priskalkyle.pdf'))];
}

/** «K01 – Firmaattest» for each criterion where somebody has said what the file is; of the others, their numbers. */
function provedBy(attachmentId: string, { draft, criteria }: Pick<Subject, 'draft' | 'criteria'>): string {
  const claims = criteria.flatMap(({ id, evidence }) => {
    const answer = answerTo(draft, id);
    if (!answer.attachmentIds.includes(attachmentId)) return [];
    const piece = evidence.find((one) => one.id === evidenceIdOf(answer, attachmentId));
    return [{ number: criterionNumber(id), what: piece?.what }];
  });
  const said = claims.flatMap(({ number, what }) => (what === undefined ? [] : [`${number} – ${what}`]));
  const unsaid = claims.filter(({ what }) => what === undefined).map(({ number }) => number);
  return [...said, unsaid.join(', ')].filter((line) => line !== '').join('\n');
}

function attachments({ draft, criteria }: Subject): readonly Block[] {
  if (draft.attachments.length === 0) return [heading(2, words.attachments), paragraph(words.noAttachments)];
  const { name, proves, sha256 } = words.attachmentColumns;
  return [
    heading(2, words.attachments),
    {
      kind: 'table',
      caption: words.attachments,
      columns: [
        { header: name, align: 'start' },
        { header: proves, align: 'start' },
        { header: sha256, align: 'start' },
      ],
      rows: draft.attachments.map((file) => [
        [file.name, inPackage(draft, file.id), formatBytes(file.size)].join('\n'),
        provedBy(file.id, { draft, criteria }),
        // So narrow that the criteria have the room.
        inLinesOf(16, file.sha256),
      ]),
    },
    paragraph(words.inFolder(attachmentFolder)),
  ];
}

function factsOf(caption: string, rows: readonly (readonly [string, string])[]): Block {
  return facts(caption, rows, documents.empty);
}

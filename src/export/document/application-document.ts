// soknad.pdf: who applies, who answers for it, and what is enclosed.

import type { Draft } from '#domain/application/draft.schema.ts';
import { declarationIds } from '#domain/application/draft.schema.ts';
import { answerTo } from '#domain/application/draft.ts';
import { criterionNumber } from '#domain/call/criterion-number.ts';
import { formatBytes, formatInstant } from '#text/format.ts';
import { nb } from '#text/index.ts';
import { documents } from '#text/nb/documents.ts';
import { facts, heading, paragraph } from './blocks.ts';
import { framed } from './frame.ts';
import type { Block, DocumentModel } from './model.ts';
import type { Subject } from './subject.ts';

const words = documents.application;
const labels = nb.application;

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
    ...people(draft),
    ...references(draft),
    ...declarations(draft),
    ...calculation(draft),
    ...attachments(subject),
  ]);
}

/** Said only when the answers were given to another version of the criteria than the one that is printed. */
function answeredFor({ draft, call }: Subject): readonly (readonly [string, string])[] {
  const isOther = draft.criteriaVersion !== (call.criteriaVersion ?? '');
  return isOther ? [[words.answeredFor, draft.criteriaVersion]] : [];
}

function people({ supplier, contact, signatory }: Draft): readonly Block[] {
  const { authority } = signatory;
  return [
    heading(2, words.supplier),
    factsOf(words.supplier, [
      [labels.supplier.name, supplier.name],
      [labels.supplier.organisationNumber, supplier.organisationNumber],
      [labels.supplier.address, supplier.address],
      [labels.supplier.postalCode, supplier.postalCode],
      [labels.supplier.place, supplier.place],
      [labels.supplier.website, supplier.website],
    ]),
    heading(2, words.contact),
    factsOf(words.contact, [
      [labels.contact.name, contact.name],
      [labels.contact.role, contact.role],
      [labels.contact.email, contact.email],
      [labels.contact.phone, contact.phone],
    ]),
    heading(2, words.signatory),
    factsOf(words.signatory, [
      [labels.signatory.name, signatory.name],
      [labels.signatory.role, signatory.role],
      [labels.signatory.authority, authority ? labels.signatory.authorityChoice[authority] : ''],
      ...(authority === 'powerOfAttorney'
        ? [[labels.signatory.authorityExplanation, signatory.authorityExplanation] as const]
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
      const name = labels.references.nth(index + 1);
      return [
        heading(3, name),
        factsOf(name, [
          [labels.references.client, reference.client],
          [labels.references.period, reference.period],
          [labels.references.scope, reference.scope],
          [labels.references.contactName, reference.contactName],
          [labels.references.contactPhone, reference.contactPhone],
        ]),
      ];
    }),
  ];
}

function declarations({ declarations: given }: Draft): readonly Block[] {
  const rows = declarationIds.map(
    (id) => [labels.declarations.texts[id], given[id] ? words.declared : words.notDeclared] as const,
  );
  return [heading(2, words.declarations), factsOf(words.declarations, rows)];
}

/** What it says of the price stands in a paper of its own. */
function calculation({ calculation }: Draft): readonly Block[] {
  if (calculation === null) return [];
  return [heading(2, words.calculation), paragraph(words.calculationIsIn('priskalkyle.pdf'))];
}

function attachments({ draft, criteria }: Subject): readonly Block[] {
  if (draft.attachments.length === 0) return [heading(2, words.attachments), paragraph(words.noAttachments)];
  const { name, proves, size, sha256 } = words.attachmentColumns;
  return [
    heading(2, words.attachments),
    {
      kind: 'table',
      caption: words.attachments,
      columns: [
        { header: name, align: 'start' },
        { header: proves, align: 'start' },
        { header: size, align: 'end' },
        { header: sha256, align: 'start' },
      ],
      rows: draft.attachments.map((file) => [
        file.name,
        criteria
          .filter(({ id }) => answerTo(draft, id).attachmentIds.includes(file.id))
          .map(({ id }) => criterionNumber(id))
          .join(', '),
        formatBytes(file.size),
        file.sha256,
      ]),
    },
  ];
}

function factsOf(caption: string, rows: readonly (readonly [string, string])[]): Block {
  return facts(caption, rows, documents.empty);
}

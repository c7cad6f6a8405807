// What both letters share: from whom, to whom and of whom; what is enclosed; where to sign.

import type { Role } from '#domain/eligibility/facts.ts';
import { formatDate } from '#text/format.ts';
import { aboutWhom, checkPapers } from '#text/nb/check-papers.ts';
import { blanks, bullets, part } from './check-frame.ts';
import type { CheckSubject, LetterFields } from './check-subject.ts';
import type { Block } from './model.ts';

const words = checkPapers.letter;

type Row = readonly [label: string, value: string];

/** Who writes and for whom; what is empty becomes a line to write on. `others` are rows of the letter's own. */
export function parties(
  { municipality, fields }: CheckSubject,
  role: Role | null,
  others: readonly Row[] = [],
): readonly Block[] {
  const about = aboutWhom(role);
  const rows: readonly Row[] = [
    [words.to, municipality.name],
    [words.name, fields.name],
    [words.birthDate, dayInWords(fields.birthDate)],
    [words.address, fields.address],
    [words.phone, fields.phone],
    ...(about === null
      ? []
      : ([
          [about.name, fields.aboutName],
          [about.birthDate, dayInWords(fields.aboutBirthDate)],
        ] as const)),
    ...others,
  ];
  const isGiven = ([, value]: Row): boolean => value.trim() !== '';
  const given = rows.filter(isGiven).map(([label, value]) => ({ label, value: value.trim() }));
  const empty = rows.filter((row) => !isGiven(row)).map(([label]) => label);
  return [{ kind: 'facts', caption: words.parties, rows: given }, ...blanks(empty)];
}

/** Those chosen, else lines to list them on. */
export function enclosed({ attachments }: LetterFields): readonly Block[] {
  const chosen = attachments.map((id) => checkPapers.attachment[id]);
  return part(words.attachments, chosen.length > 0 ? bullets(chosen) : blanks(words.blankAttachments));
}

export function signature({ name }: LetterFields): readonly Block[] {
  return blanks(name.trim() === '' ? [...words.sign, words.signatureName] : words.sign);
}

/** Empty stays empty. */
export function dayInWords(day: string): string {
  return day === '' ? '' : formatDate(day);
}

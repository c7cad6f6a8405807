// The right to BPA as decision tables. Knows pasient- og brukerrettighetsloven § 2-1 d, and the reading of it that the
// cases in tests/cases/eligibility.json follow. Written from the text of the law, apart from the code of the domain:
// it shares no line with it. Every combination of classes hits exactly one row, so the order of rows means nothing.
import { decisionTable } from './reader.ts';

const yesNo = ['yes', 'no'] as const;
const roles = ['self', 'parent', 'foster', 'child'] as const;
const places = ['home', 'away'] as const;
const levels = ['under25', 'from25', 'from32'] as const;
/** lasting: counts · ending: counts, but not for more than two years · open: «foreldreansvar» is doubtful. */
const respites = ['lasting', 'ending', 'open', 'none'] as const;

/** An institution place is another service (hol § 3-2 no. 6 c), unless the answer is asked for a life at home. */
export const placeTable = decisionTable(
  { home: ['home', 'samlokalisert', 'institution'], moves_home: yesNo },
  places,
  `
home                | moves_home => place
home, samlokalisert | -          => home
institution         | yes        => home
institution         | no         => away
`,
);

/** First paragraph, first and fourth sentence. */
export const ageTable = decisionTable(
  {
    age: ['under67', 'from67'],
    decision_before_67: yesNo,
    granted_before_67: ['none', 'discretion', 'right', 'right_25_32'],
  },
  ['within', 'racing', 'kept', 'late'],
  `
age     | decision_before_67 | granted_before_67  => standing
under67 | yes                | -                  => within
under67 | no                 | right, right_25_32 => within
under67 | no                 | none, discretion   => racing
from67  | -                  | right, right_25_32 => kept
from67  | -                  | none, discretion   => late
`,
);

/** Third paragraph: «ut over 2 år». Exactly 24 months is not beyond. */
export const monthsTable = decisionTable(
  { low: ['to24', 'beyond24'], high: ['to24', 'beyond24'] },
  ['short', 'doubtful', 'long', 'never'],
  `
low      | high     => months
to24     | to24     => short
to24     | beyond24 => doubtful
beyond24 | beyond24 => long
beyond24 | to24     => never
`,
);

/** First paragraph, second sentence: whose respite belongs to the right. */
export const respiteTable = decisionTable(
  {
    role: roles,
    child_age: ['under16', 'from16to17', 'other'],
    child_home: yesNo,
    child_disabled: yesNo,
    parental_responsibility: yesNo,
  },
  respites,
  `
role           | child_age           | child_home | child_disabled | parental_responsibility => respite
self, child    | -                   | -          | -              | -                       => none
parent, foster | other               | -          | -              | -                       => none
parent, foster | under16, from16to17 | no         | -              | -                       => none
parent, foster | under16, from16to17 | yes        | no             | -                       => none
parent         | under16, from16to17 | yes        | yes            | no                      => none
foster         | under16, from16to17 | yes        | yes            | no                      => open
parent, foster | from16to17          | yes        | yes            | yes                     => ending
parent, foster | under16             | yes        | yes            | yes                     => lasting
`,
);

/** First and second paragraph: where the hours of each kind go. A second helper at night is outside on two grounds. */
export const hoursTable = decisionTable(
  {
    place: places,
    kind: ['personal', 'night', 'second_helper', 'night_second_helper', 'respite'],
    night_continuous: yesNo,
    second_helper_continuous: yesNo,
    respite: respites,
  },
  ['own', 'respite', 'open', 'out'],
  `
place | kind                | night_continuous | second_helper_continuous | respite         => hours
away  | -                   | -                | -                        | -               => out
home  | personal            | -                | -                        | -               => own
home  | night               | yes              | -                        | -               => own
home  | night               | no               | -                        | -               => out
home  | second_helper       | -                | yes                      | -               => own
home  | second_helper       | -                | no                       | -               => out
home  | night_second_helper | yes              | yes                      | -               => own
home  | night_second_helper | yes              | no                       | -               => out
home  | night_second_helper | no               | -                        | -               => out
home  | respite             | -                | -                        | lasting, ending => respite
home  | respite             | -                | -                        | open            => open
home  | respite             | -                | -                        | none            => out
`,
);

/**
 * Fourth paragraph: how far the hours reach. The law does not say whether a parent's respite and the child's own hours
 * are added, so what holds on either alone is certain and what holds on the sum is possible.
 * under: too few hours however read · hinges: enough only on a doubtful reading · band: 25 to under 32 ·
 * bandOrFull: that for certain, 32 on a doubtful reading · full: 32 · never: no hours add up so.
 */
export const needTable = decisionTable(
  { respite: respites, own: levels, extra: levels, sum: levels },
  ['under', 'hinges', 'band', 'bandOrFull', 'full', 'never'],
  `
respite               | own     | extra           | sum             => need
-                     | from32  | -               | from32          => full
-                     | from32  | -               | under25, from25 => never
-                     | from25  | -               | under25         => never
-                     | from25  | under25         | from25          => band
-                     | from25  | from25, from32  | from25          => never
lasting               | from25  | under25, from25 | from32          => bandOrFull
lasting               | from25  | from32          | from32          => full
ending, open          | from25  | -               | from32          => bandOrFull
none                  | from25  | -               | from32          => never
-                     | under25 | under25         | under25         => under
-                     | under25 | from25, from32  | under25         => never
none                  | under25 | -               | from25, from32  => never
lasting, ending, open | under25 | from32          | from25          => never
lasting               | under25 | under25         | from25, from32  => hinges
lasting               | under25 | from25          | from25          => band
lasting               | under25 | from25          | from32          => bandOrFull
lasting               | under25 | from32          | from32          => full
ending, open          | under25 | under25, from25 | from25          => hinges
ending, open          | under25 | -               | from32          => hinges
`,
);

/** What fails by the plain words gives no right; what the law leaves open is left open; the rest is a right. */
export const outcomeTable = decisionTable(
  {
    place: places,
    age: ['within', 'racing', 'kept', 'late'],
    role: roles,
    months: ['short', 'doubtful', 'long'],
    need: ['under', 'hinges', 'band', 'bandOrFull', 'full'],
    legal_stay: yesNo,
    leader: ['self', 'medleder', 'none'],
    cost: yesNo,
  },
  [
    'RETT',
    'RETT_MED_KOSTNADSFORBEHOLD',
    'RETT_VIDEREFORT',
    'INGEN_RETT_KOMMUNEN_SKAL_VURDERE',
    'AVHENGER_AV_VURDERING',
    'ANNEN_TJENESTE',
  ],
  `
place | age            | role           | months          | need                           | legal_stay | leader         | cost => outcome
away  | -              | -              | -               | -                              | -          | -              | -    => ANNEN_TJENESTE
home  | late           | self, child    | -               | -                              | -          | -              | -    => INGEN_RETT_KOMMUNEN_SKAL_VURDERE
home  | late           | parent, foster | short           | -                              | -          | -              | -    => INGEN_RETT_KOMMUNEN_SKAL_VURDERE
home  | late           | parent, foster | doubtful, long  | under                          | -          | -              | -    => INGEN_RETT_KOMMUNEN_SKAL_VURDERE
home  | late           | parent, foster | doubtful, long  | hinges, band, bandOrFull, full | -          | -              | -    => AVHENGER_AV_VURDERING
home  | kept           | -              | short, doubtful | -                              | -          | -              | -    => AVHENGER_AV_VURDERING
home  | kept           | -              | long            | under, hinges                  | -          | -              | -    => AVHENGER_AV_VURDERING
home  | kept           | -              | long            | band, bandOrFull, full         | no         | -              | -    => AVHENGER_AV_VURDERING
home  | kept           | -              | long            | band, bandOrFull, full         | yes        | none           | -    => AVHENGER_AV_VURDERING
home  | kept           | -              | long            | band, bandOrFull               | yes        | self, medleder | yes  => AVHENGER_AV_VURDERING
home  | kept           | -              | long            | band, bandOrFull               | yes        | self, medleder | no   => RETT_VIDEREFORT
home  | kept           | -              | long            | full                           | yes        | self, medleder | -    => RETT_VIDEREFORT
home  | within, racing | -              | short           | -                              | -          | -              | -    => INGEN_RETT_KOMMUNEN_SKAL_VURDERE
home  | within, racing | -              | doubtful, long  | under                          | -          | -              | -    => INGEN_RETT_KOMMUNEN_SKAL_VURDERE
home  | within, racing | -              | doubtful        | hinges, band, bandOrFull, full | -          | -              | -    => AVHENGER_AV_VURDERING
home  | racing         | -              | long            | hinges, band, bandOrFull, full | -          | -              | -    => AVHENGER_AV_VURDERING
home  | within         | -              | long            | hinges                         | -          | -              | -    => AVHENGER_AV_VURDERING
home  | within         | -              | long            | band, bandOrFull, full         | no         | -              | -    => AVHENGER_AV_VURDERING
home  | within         | -              | long            | band, bandOrFull, full         | yes        | none           | -    => AVHENGER_AV_VURDERING
home  | within         | -              | long            | full                           | yes        | self, medleder | -    => RETT
home  | within         | -              | long            | band, bandOrFull               | yes        | self, medleder | no   => RETT_MED_KOSTNADSFORBEHOLD
home  | within         | -              | long            | bandOrFull                     | yes        | self, medleder | yes  => AVHENGER_AV_VURDERING
home  | within         | -              | long            | band                           | yes        | self, medleder | yes  => INGEN_RETT_KOMMUNEN_SKAL_VURDERE
`,
);

export type Outcome = ReturnType<typeof outcomeTable.decide>;

// The words of the sheet for the meeting with the municipality: spoken to the reader, and questions that anybody can ask aloud. Bokmål.
// @source pasient- og brukerrettighetsloven §§ 2-1 d, 3-1 and 7-5; helse- og omsorgstjenesteloven § 3-8; forvaltningsloven § 11 a
import type { Outcome } from '#domain/eligibility/judge.ts';
import type { ConditionId } from '#domain/eligibility/result.ts';
import { domain } from './domain.ts';

export const meetingSheet = {
  noticeTitle: 'Dette arket er ikke et vedtak',
  notice: (date: string) =>
    `Arket viser hva BPA-sjekken kom til ${date}, ut fra svarene dine. Det er kommunen som vurderer behovet og avgjør. Du kan søke uansett hva som står her.`,
  onDate: (date: string) => `Sjekken gjelder for ${date}.`,
  lawFrom: (date: string) => `Den følger loven slik den har vært siden ${date}.`,
  wordingNotChecked: 'Ordlyden fra den tiden er ikke kontrollert.',

  outcome: 'Svaret i sjekken',
  several: 'Noe er ikke kjent ennå. Disse svarene er mulige:',
  countable: 'Timer i uken som teller',
  countableOfTwo: {
    own: 'Timer i uken til barnet som teller',
    respite: 'Timer avlastning i uken som kan telle',
  },
  countableUnknown: 'Ikke kjent ennå',

  conditions: 'Vilkårene i loven',
  standIn: (paragraphs: readonly string[], act: string) => `${paragraphs.join(' og ')} står i ${act}.`,
  conditionColumns: { name: 'Vilkår', standing: 'Slik står det', provision: 'Står i' },

  provisions: 'Det loven sier',
  checkedOn: (place: string, date: string) => `${place}. Kontrollert ${date}.`,

  questions: 'Spørsmål å stille',
  /** To everybody, before and after those that the answers give. */
  firstQuestions: ['Hvor mange timer i uken mener kommunen at det trengs, og hvilke teller ikke?'],
  lastQuestions: [
    'Blir hvert vilkår i § 2-1 d vurdert i vedtaket?',
    'Hvilke papirer mangler?',
    'Hvem avgjør saken, og når kommer svaret?',
  ],
  questionsOfOutcome: {
    RETT: [],
    RETT_VIDEREFORT: ['Fortsetter BPA med like mange timer som nå?'],
    RETT_MED_KOSTNADSFORBEHOLD: [
      'Kan dere vise dokumentasjonen for vesentlig økt kostnad?',
      'Hva er BPA sammenlignet med i regnestykket?',
    ],
    AVHENGER_AV_VURDERING: [],
    INGEN_RETT_KOMMUNEN_SKAL_VURDERE: [
      'Hvordan vurderer dere BPA etter helse- og omsorgstjenesteloven § 3-8?',
      'Hvilken annen hjelp kan dere gi?',
    ],
    ANNEN_TJENESTE: [
      'Hvilken hjelp gir institusjonen nå?',
      'Hva skjer med hjelpen ved en flytting hjem, og kan søknaden sendes før?',
    ],
  } satisfies Record<Outcome, readonly string[]>,
  /** Of a condition that is not certain to be met. */
  questionsOfCondition: {
    livesAtHome: [],
    legalStay: ['Hvilken regel om opphold gjelder her?'],
    age: [],
    continuation: ['Ble BPA gitt som en rett etter § 2-1 d i vedtaket fra før 67 år?'],
    duration: ['Hva må legen skrive om hvor lenge behovet varer?'],
    hours: ['Kan vi gå gjennom timene rad for rad?'],
    cost: [],
    night: [
      'Hva må til for at dere ser på behovet om natten som kontinuerlig?',
      'Hvilken hjelp finnes om natten utenom BPA?',
    ],
    secondHelper: ['Hva må til for at dere ser på behovet for to hjelpere som kontinuerlig?'],
    childDisabled: [],
    childAtHome: [],
    childUnder18: ['Hva skjer med hjelpen når barnet fyller 18 år?'],
    parentalResponsibility: ['Hvordan leser dere ordet «foreldreansvar» i loven?'],
    respiteLasts: ['Hva skjer med hjelpen når barnet fyller 18 år?'],
    hoursOfTwo: ['Legger dere sammen timene til barnet og avlastningen?'],
    leader: ['Hvem kan hjelpe til med å lede assistentene?'],
  } satisfies Record<ConditionId, readonly string[]>,
  notCounted: 'Hvilken tjeneste gir de timene som ikke teller med i BPA?',

  bring: 'Ta med',
  bringLead: 'Ta med det du har, og gjerne noen du stoler på. Mangler noe, kan det sendes etterpå.',
  thisSheet: 'Dette arket',

  afterwards: 'Etter møtet',
  steps: [
    'Søk skriftlig. Slik vi leser loven, er et vanlig brev nok.',
    'Tar svaret mer enn 1 måned, skal du få et foreløpig svar. Det står i forvaltningsloven § 11 a.',
    'Er du uenig i vedtaket, kan du klage. Fristen er 4 uker fra du vet nok til å klage, eller burde ha visst det. Det står i pasient- og brukerrettighetsloven § 7-5.',
    'Pasient- og brukerombudet hjelper deg gratis.',
  ],
  whoToCall: (contact: string) => `Hvem du kan spørre i kommunen: ${contact}.`,
  notSettled: domain.notSettled,

  notes: 'Notater',
  noteLines: [
    'Dato og hvem jeg møtte',
    'Kommunen sa',
    'Vi ble enige om',
    'Vi var uenige om',
    'Hvem gjør hva, og når',
  ],
} as const;

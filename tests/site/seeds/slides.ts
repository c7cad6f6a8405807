// Every statement of the municipality's slides on the call of 2019, slide by slide, and where the site tells it.
import type { SeedRow } from './row.ts';

export const slides: readonly SeedRow[] = [
  // Title
  {
    says: 'Ny utlysning av konsesjon for å levere BPA',
    at: '/utlysning/2019/#hvorfor-paa-nytt',
    holds: [/lyse ut på nytt/],
  },

  // Hva er konsesjon på BPA?
  {
    says: 'hva konsesjon er: forvaltningsmessig tildeling',
    at: '/utlysning/2019/#hva-er-konsesjon',
    holds: [/forvaltningsmessig tildeling/],
  },
  {
    says: 'kommunen stiller vilkår for å godkjenne',
    at: '/utlysning/2019/#hva-er-konsesjon',
    holds: [/Kommunen setter vilkår/, /oppfyller dem, blir godkjent/],
  },
  {
    says: 'leverer BPA på vegne av kommunen',
    at: '/utlysning/2019/#hva-er-konsesjon',
    holds: [/levere brukerstyrt personlig assistanse \(BPA\) på vegne av kommunen/],
  },
  {
    says: 'konsesjon som ord',
    at: '/ordliste/#konsesjon',
    holds: [/godkjenning av at en leverandør kan levere BPA/],
  },

  // Formålet med konsesjonsordningen
  { says: 'formålet: reell valgmulighet', at: '/utlysning/2019/#formaal', holds: [/reell valgmulighet/] },
  {
    says: 'brukervalg: brukerne velger hvem som utfører',
    at: '/utlysning/2019/#formaal',
    holds: [/velge hvilken leverandør som hjelper/],
  },
  {
    says: 'brukervalg for brukeren selv',
    at: '/innbyggere/leverandor/#kort',
    holds: [/velger blant leverandørene/, /brukervalg/],
  },
  {
    says: 'sikre hjelpen de har krav på etter de to lovene',
    at: '/utlysning/2019/#formaal',
    holds: [/har krav på/, /pasient- og brukerrettighetsloven/, /helse- og omsorgstjenesteloven/],
  },

  // Hvorfor lyses ut konsesjon på nytt?
  {
    says: 'dagens kontrakt til 28. februar 2018, opsjon 1 + 1 år',
    at: '/utlysning/2019/#hvorfor-paa-nytt',
    holds: [/28\. februar 2018/, /ett år, og så ett år til/],
  },
  {
    says: 'må uansett lyse ut i 2020',
    at: '/utlysning/2019/#hvorfor-paa-nytt',
    holds: [/2020/, /uansett/],
  },
  {
    says: 'nytt lovverk: rettighetsfesting',
    at: '/utlysning/2019/#hvorfor-paa-nytt',
    holds: [/Retten til BPA var kommet inn i loven/],
  },
  {
    says: 'flere ønsker å levere',
    at: '/utlysning/2019/#hvorfor-paa-nytt',
    holds: [/Flere ønsket å levere/],
  },
  {
    says: 'behov for å rydde i grunnlaget',
    at: '/utlysning/2019/#hvorfor-paa-nytt',
    holds: [/«rydde»/, /konsesjonsgrunnlaget/],
  },

  // Foreslåtte endringer
  {
    says: 'få endringer i innholdet',
    at: '/utlysning/2019/#faa-endringer',
    holds: [/få endringer i innholdet/],
  },
  {
    says: 'språklige endringer: skrivefeil, språk, struktur',
    at: '/utlysning/2019/#skrivefeil-og-struktur',
    holds: [/skrivefeil, språk og struktur/],
  },
  {
    says: 'lettere å lese og bruke i etterkant',
    at: '/utlysning/2019/#skrivefeil-og-struktur',
    holds: [/lettere å lese/, /lettere å bruke/],
  },

  // Foreslåtte endringer (2)
  {
    says: 'beskrivelsen av BPA: endringer i lovverket',
    at: '/utlysning/2019/#lov-og-rundskriv',
    holds: [/Beskrivelsen av BPA/, /endringene i loven/],
  },
  { says: 'nytt rundskriv', at: '/utlysning/2019/#lov-og-rundskriv', holds: [/nytt rundskriv/] },
  { says: 'ny Norsk standard', at: '/utlysning/2019/#ny-standard', holds: [/Norsk standard/i, /NS 8435/] },
  {
    says: 'tilleggskontrakter ved tvang og makt',
    at: '/utlysning/2019/#tvang-og-makt',
    holds: [/tilleggskontrakter/, /tvang og makt/],
  },
  {
    says: 'for personer med utviklingshemming',
    at: '/utlysning/2019/#tvang-og-makt',
    holds: [/personer med utviklingshemming/i],
  },

  // Foreslåtte endringer (3)
  {
    says: 'presisert krav til lignende erfaring',
    at: '/utlysning/2019/#lignende-erfaring',
    holds: [/lignende erfaring/i],
  },
  {
    says: 'hjemmebaserte eller sammenlignbare tjenester',
    at: '/utlysning/2019/#lignende-erfaring',
    holds: [/hjemmebaserte tjenester/, /sammenlignes/],
  },
  {
    says: 'for god kompetanse hos leverandører',
    at: '/utlysning/2019/#lignende-erfaring',
    holds: [/god kompetanse/],
  },
  {
    says: 'presisert krav til opplæring av arbeidsledere og assistenter',
    at: '/utlysning/2019/#nodvendig-opplaering',
    holds: [/Opplæring av arbeidsledere og assistenter/, /tydeligere/],
  },
  {
    says: 'bedre dokumentasjon på hvordan kravet oppfylles',
    at: '/utlysning/2019/#nodvendig-opplaering',
    holds: [/dokumentere bedre hvordan/],
  },
  {
    says: 'opplæring: arbeidslederens side av det',
    at: '/arbeidsledere/opplaering/#kommunens-forslag',
    holds: [/du og assistentene/, /vise bedre/],
  },

  // Foreslåtte endringer (4)
  { says: 'krav til politiattest', at: '/utlysning/2019/#politiattest', holds: [/Kravet om politiattest/] },
  {
    says: 'endret i tråd med nye lovkrav',
    at: '/utlysning/2019/#politiattest',
    holds: [/nye lovkrav/, /§ 5-4/],
  },
  {
    says: 'tydeliggjort rapporterings- og faktureringsrutiner',
    at: '/utlysning/2019/#rapport-og-faktura',
    holds: [/Rutinene skulle bli tydeligere/],
  },
  {
    says: 'alle følger rutinene i Norsk standard',
    at: '/utlysning/2019/#rapport-og-faktura',
    holds: [/Alle leverandører skulle følge rutinene i Norsk Standard/],
  },
  {
    says: 'årlig rapport om gjennomført opplæring',
    at: '/utlysning/2019/#arlig-rapport',
    holds: [/Alle leverandører/, /hvert år/, /opplæring/],
  },
  {
    says: 'kommunen søker tilskudd fra Fylkesmannen',
    at: '/utlysning/2019/#arlig-rapport',
    holds: [/søker om tilskudd fra Fylkesmannen/, /Statsforvalteren/],
  },

  // Foreslåtte endringer (5)
  {
    says: '400 kroner til driftsutgifter inn i timeprisen',
    at: '/utlysning/2019/#driftsutgifter',
    holds: [/400/, /driftsutgifter/, /inn i timeprisen/],
  },
  {
    says: 'har vært utfordrende å administrere',
    at: '/utlysning/2019/#driftsutgifter',
    holds: [/utfordrende å administrere/],
  },
  {
    says: 'alle utgifter dekkes av leverandør',
    at: '/utlysning/2019/#alle-utgifter',
    holds: [/dekke alle utgifter til ordningen/],
  },
  {
    says: 'utgiftene i tråd med Norsk standard',
    at: '/utlysning/2019/#alle-utgifter',
    holds: [/i tråd med Norsk Standard/],
  },
  {
    says: 'pris justert etter generell prisvekst',
    at: '/utlysning/2019/#prisvekst',
    holds: [/justeres i tråd med den generelle prisveksten/],
  },

  // Foreslåtte endringer: BPA i utlandet
  {
    says: 'inntil fire uker i utlandet uten å søke',
    at: '/utlysning/2019/#fire-uker-i-utlandet',
    holds: [/inntil fire uker uten å søke/],
  },
  {
    says: 'videreføres, fra den individuelle kontrakten til grunnlaget',
    at: '/utlysning/2019/#fire-uker-i-utlandet',
    holds: [/sto i den individuelle kontrakten/, /stå i konsesjonsgrunnlaget/],
  },
  {
    says: 'kontrakten er mellom kommunen, leverandør og arbeidsleder',
    at: '/utlysning/2019/#fire-uker-i-utlandet',
    holds: [/mellom kommunen, leverandøren og arbeidslederen/],
  },
  { says: 'utlandet for brukeren', at: '/innbyggere/utlandet/#kort', holds: [/inntil 4 uker/, /søke/] },

  // Prosessen videre
  { says: 'publiseres denne uka', at: '/utlysning/2019/#publisering', holds: [/publisert «denne uka»/] },
  {
    says: 'arbeidsgruppe går gjennom tilbudene',
    at: '/utlysning/2019/#arbeidsgruppe',
    holds: [/arbeidsgruppe går gjennom tilbudene/],
  },
  {
    says: 'alle som oppfyller kravene blir godkjent',
    at: '/utlysning/2019/#godkjenning',
    holds: [/Alle som oppfyller kravene, blir godkjent/],
  },
  {
    says: 'alle som oppfyller: hva det betyr for dem som søker',
    at: '/leverandorer/godkjenning/#alle-som-oppfyller',
    holds: [/Oppfyller dere dem, blir dere godkjent/],
  },
  {
    says: 'ny kontrakt signeres i uke 5',
    at: '/utlysning/2019/#signering',
    holds: [/uke 5 i 2019/, /signert/],
  },
  { says: 'oppstart 1. mars 2019', at: '/utlysning/2019/#oppstart', holds: [/1\. mars 2019/, /begynner/] },
  {
    says: 'alle individuelle kontrakter på nytt',
    at: '/utlysning/2019/#individuelle-kontrakter',
    holds: [/Alle individuelle kontrakter blir inngått på nytt/],
  },
  {
    says: 'individuelle kontrakter: hva arbeidslederen gjør',
    at: '/arbeidsledere/ny-konsesjon/#alle-kontrakter',
    holds: [/måtte alle slike kontrakter inngås på nytt/],
  },
];

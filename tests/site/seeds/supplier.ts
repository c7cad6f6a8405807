// Every statement of one supplier's page for municipalities, in its order, and where the site tells it.
// Left out, as the site has no place for them: the supplier's telephone, its invitations to call or write, what it says
// of its own quality and experience, and its offers of help.
import type { SeedRow } from './row.ts';

export const supplier: readonly SeedRow[] = [
  // BPA for kommuner
  {
    says: 'alternativ måte å organisere praktisk og personlig bistand',
    at: '/lov/#rundskriv-i-20-2000',
    holds: [/annen måte å ordne praktisk og personlig hjelp/],
  },
  {
    says: 'for funksjonshemmede, i og utenfor hjemmet',
    at: '/innbyggere/assistenten/#kort',
    holds: [/hjemme og ute/],
  },
  {
    says: 'målet: så selvstendig liv som mulig',
    at: '/innbyggere/hva-er-bpa/#kort',
    holds: [/så fritt og selvstendig/],
  },
  {
    says: 'leverer på vegne av kommunen og arbeidslederne',
    at: '/kommunen/#ansvaret',
    holds: [/avtale med andre at de gjør det/],
  },
  {
    says: 'oppgir referansekommuner ved forespørsel',
    at: '/kommunen/forvente/#en-leverandor',
    holds: [/kommuner dere kan spørre/],
  },

  // Som kommune kan dere forvente
  { says: 'kommunen: egen kontaktperson', at: '/kommunen/forvente/#en-leverandor', holds: [/kontaktperson/] },
  {
    says: 'jevnlige møter etter kommunens ønske og behov',
    at: '/kommunen/forvente/#en-leverandor',
    holds: [/jevnlig, etter det kommunen ønsker og trenger/],
  },
  {
    says: 'rapport på brukte timer, månedlig eller kvartalsvis',
    at: '/kommunen/forvente/#en-leverandor',
    holds: [/rapport om brukte timer, hver måned eller hvert kvartal/],
  },
  {
    says: 'Norsk Standard-avtale for bransjen',
    at: '/kommunen/forvente/#en-leverandor',
    holds: [/Norsk Standard for bransjen/],
  },

  // Våre arbeidsledere kan forvente
  {
    says: 'tett og god oppfølging',
    at: '/arbeidsledere/rollen/#hva-du-kan-forvente',
    holds: [/fulgt tett og godt opp/],
  },
  {
    says: 'arbeidsleder: egen kontaktperson',
    at: '/arbeidsledere/rollen/#hva-du-kan-forvente',
    holds: [/din egen kontaktperson/],
  },
  {
    says: 'obligatorisk opplæring i rollen, individuell og på samling',
    at: '/arbeidsledere/opplaering/#en-leverandor',
    holds: [/må alle arbeidsledere ha opplæring i rollen/, /for deg selv/, /samling/],
  },
  {
    says: 'bistand i rekrutteringsprosessen',
    at: '/arbeidsledere/rekruttering/#hjelp-fra-leverandoren',
    holds: [/lover hjelp når du skal finne folk/],
  },
  {
    says: 'timeføringsverktøy med god oversikt',
    at: '/arbeidsledere/timene/#rapporten',
    holds: [/verktøy der du fører timer/, /god oversikt/],
  },

  // Inkludert i timepris
  { says: 'i prisen: lønn', at: '/leverandorer/timeprisen/#hva-som-er-med', holds: [/lønn/] },
  {
    says: 'i prisen: tillegg for kveld, helg, helligdag',
    at: '/leverandorer/timeprisen/#hva-som-er-med',
    holds: [/tillegg for kveld, helg, helligdag/],
  },
  {
    says: 'i prisen: OTP, forsikring, arbeidsgiveravgift, feriepenger',
    at: '/leverandorer/timeprisen/#hva-som-er-med',
    holds: [/tjenestepensjon \(OTP\)/, /forsikring/, /arbeidsgiveravgift/, /feriepenger/],
  },
  {
    says: 'i prisen: sykefravær',
    at: '/leverandorer/timeprisen/#hva-som-er-med',
    holds: [/sykefravær/],
  },
  {
    says: 'bare benyttede vedtakstimer teller ved sykdom',
    at: '/leverandorer/timeprisen/#sykefravaer',
    holds: [/bare de timene i vedtaket som er brukt/],
  },
  {
    says: 'i prisen: opplæring av arbeidsleder og assistenter',
    at: '/leverandorer/timeprisen/#hva-som-er-med',
    holds: [/opplæring i BPA for arbeidsledere og assistenter/],
  },
  {
    says: 'timeprisen dekker alle utgifter for kommunen',
    at: '/kommunen/forvente/#pris-en-leverandor',
    holds: [/dekker alt kommunen må betale/],
  },
  {
    says: 'ingen uforutsette utgifter',
    at: '/leverandorer/timeprisen/#ingen-ekstra-regning',
    holds: [/ikke få regning for noe den ikke ventet/],
  },
  {
    says: 'timepris x vedtakstimer, forskuddsvis hvert kvartal',
    at: '/leverandorer/fakturering/#forskudd-og-tilbakebetaling',
    holds: [/timeprisen ganger timene i vedtaket/, /på forskudd/, /kvartalet/],
  },
  {
    says: 'ubenyttede timer refunderes ved årsskiftet',
    at: '/leverandorer/fakturering/#forskudd-og-tilbakebetaling',
    holds: [/årsskiftet/, /alle de pengene tilbake/],
  },

  // Hva er BPA?
  {
    says: 'hensikten: likeverdig samfunnsdeltakelse',
    at: '/innbyggere/hva-er-bpa/#kort',
    holds: [/ta del i livet på lik linje med andre/],
  },
  {
    says: 'inkludert psykisk helse',
    at: '/innbyggere/hva-er-bpa/#ikke-vilkar',
    holds: [/psykiske helse/],
  },
  {
    says: 'assistenter som du selv velger',
    at: '/innbyggere/hva-er-bpa/#kort',
    holds: [/assistenter som du selv velger/],
  },
  {
    says: 'lederen bestemmer hva slags assistanse, hvor og når',
    at: '/innbyggere/hva-er-bpa/#kort',
    holds: [/med hva, hvor og når/],
  },
  {
    says: 'leder: den funksjonshemmede selv eller en godt kjent',
    at: '/innbyggere/lede/#kort',
    holds: [/du selv/i, /kjenner deg godt/],
  },
  {
    says: 'kommunens plikt å tilby BPA',
    at: '/innbyggere/hva-er-bpa/#uten-rett',
    holds: [/Kommunen skal ha BPA blant tilbudene sine/],
  },
  {
    says: 'kommunen skal vurdere BPA uansett rett',
    at: '/innbyggere/hva-er-bpa/#uten-rett',
    holds: [/må den vurdere BPA/],
  },
  {
    says: 'kommunen kan velge en ekstern leverandør',
    at: '/innbyggere/hva-er-bpa/#kort',
    holds: [/Kommunen kan la en leverandør stå for ordningen/],
  },

  // Hva gjør assistentene?
  {
    says: 'fritt og selvstendig liv på lik linje med andre',
    at: '/innbyggere/assistenten/#kort',
    holds: [/fri til å leve ditt eget liv/],
  },
  {
    says: 'hverdagen etter arbeidslederens ønsker',
    at: '/innbyggere/assistenten/#kort',
    holds: [/Du bestemmer hva de skal gjøre/, /hvordan dagen skal være/],
  },
  {
    says: 'service, praktisk og personlig assistanse, dagliglivets gjøremål',
    at: '/innbyggere/assistenten/#hjemme',
    holds: [/lage mat/, /kle på deg/],
  },
  {
    says: 'noen ganger enkle helsetjenester',
    at: '/innbyggere/assistenten/#enkle-helseoppgaver',
    holds: [/«noen ganger» gir enkle helsetjenester/],
  },
  {
    says: 'aktivt liv utenfor hjemmet',
    at: '/innbyggere/assistenten/#ute',
    holds: [/stopper ikke ved døren/, /fritiden/],
  },
  {
    says: 'herre over eget liv, et visst antall timer per uke',
    at: '/innbyggere/assistenten/#kort',
    holds: [/hvor mange timer du har i uken/, /du som setter opp dagen/],
  },
  {
    says: 'samtale om hvordan arbeidsforholdet fungerer: hvem som er arbeidsgiver',
    at: '/innbyggere/assistenten/#trygghet',
    holds: [/ansatt hos noen/, /arbeidstid/],
  },

  // Hvem omfattes av retten?
  {
    says: 'lovfestet i pasient- og brukerrettighetsloven',
    at: '/innbyggere/hva-er-bpa/#hvem-har-rett',
    holds: [/pasient- og brukerrettighetsloven § 2-1 d/],
  },
  {
    says: 'barn og voksne',
    at: '/innbyggere/hva-er-bpa/#ikke-vilkar',
    holds: [/Barn kan få BPA/],
  },
  {
    says: 'større og varig behov: loven sier langvarig og stort',
    at: '/innbyggere/hva-er-bpa/#annen-ordlyd',
    holds: [/«større og varig»/, /«langvarig og stort»/],
  },
  {
    says: 'rett så lenge du har rett til nødvendige tjenester: for vidt',
    at: '/innbyggere/hva-er-bpa/#annen-ordlyd',
    holds: [/for vidt/],
  },
  {
    says: 'komplisert: ta BPA-testen',
    at: '/innbyggere/hva-er-bpa/#annen-ordlyd',
    holds: [/egen test/, /Ingen test er et vedtak/],
  },
  {
    says: 'kan få BPA innvilget selv om du ikke oppfyller kravene',
    at: '/innbyggere/hva-er-bpa/#uten-rett',
    holds: [/søke likevel/, /helse- og omsorgstjenesteloven § 3-8/],
  },

  // Hvilke lover og regler gjelder?
  {
    says: 'helse- og omsorgstjenesteloven § 3-2.6 b',
    at: '/lov/#hol-2012',
    holds: [/§ 3-2 første ledd nummer 6 bokstav b/, /§ 3-2\.6 b/],
  },
  { says: '§ 3-2 ord for ord', at: '/lov/#hol-3-2-1-6-b', holds: [/personlig assistanse/] },
  { says: 'pasient- og brukerrettighetsloven § 2-1 d', at: '/lov/#rett-2015', holds: [/§ 2-1 d/] },
  { says: '§ 2-1 d ord for ord', at: '/lov/#pbrl-2-1-d-1', holds: [/Personer under 67 år/] },
  { says: 'Prop. 86 L (2013–2014)', at: '/lov/#prop-86-l', holds: [/86 L \(2013–2014\)/] },
  {
    says: 'rundskriv I-15/2005, utvidelse av målgruppen',
    at: '/lov/#rundskriv-i-15-2005',
    holds: [/I-15\/2005/, /Flere kunne få BPA/],
  },
  {
    says: 'rundskriv I-9/2015, rettighetsfesting',
    at: '/lov/#rundskriv-i-9-2015',
    holds: [/I-9\/2015/, /retten/],
  },
  {
    says: 'departementet i 2019: gjennomgå og forbedre ordningen',
    at: '/lov/#gjennomgang-2019',
    holds: [/Helse- og omsorgsdepartementet/, /gå gjennom ordningen/],
  },
  {
    says: 'hva gjennomgangen ble til',
    at: '/lov/#nou-2021-11',
    holds: [/2021:11/],
  },
];

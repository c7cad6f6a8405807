// What is said of files that are attached: why one is not taken, what to know of one that is. Bokmål.
import type { FileRefusalCode, FileWarningCode } from '#domain/application/file-kind.ts';

const accepted = 'PDF, PNG, JPEG, DOCX, ODT, XLSX eller TXT';

export const files = {
  refusal: {
    kindNotAccepted: `Vi kan ikke ta imot denne filtypen. Lagre filen som ${accepted}.`,
    noExtension: `Filnavnet mangler ending, så vi vet ikke hva filen er. Gi den et navn som slutter på for eksempel .pdf. Er det en mappe, velg filene i den.`,
    heic: 'Bildet er i formatet HEIC, som ikke alle kan åpne. Åpne det på telefonen eller maskinen, og lagre eller del det som JPEG eller PDF.',
    svg: 'SVG er en tegning som kan inneholde programkode. Lagre den som PDF eller PNG.',
    archive: 'Filen er en pakke med andre filer. Pakk den ut, og legg ved filene hver for seg.',
    archiveInside:
      'Dokumentet har en pakket fil eller et program inni seg. Ta det ut, og legg ved filene hver for seg.',
    otherOffice: 'Vi kan ikke ta imot dette kontorformatet. Lagre filen som PDF, DOCX, ODT eller XLSX.',
    macroDocument:
      'Dokumentet er av en type som kan kjøre makroer, altså små programmer. Lagre det som vanlig DOCX eller XLSX, eller som PDF.',
    contentDiffers: `Innholdet i filen er noe annet enn navnet sier. Åpne filen i programmet den er laget i, og lagre den på nytt som ${accepted}.`,
    twoInOne: 'Filen er to filer i én. Åpne den, og lagre eller skriv den ut på nytt som PDF.',
    damaged: 'Filen er skadet, eller den er ikke hel. Hent eller lagre den på nytt.',
    pdfLocked:
      'PDF-en er låst med passord eller andre begrensninger. Da kan den være umulig å åpne eller arkivere. Lagre en kopi uten, for eksempel ved å skrive den ut som PDF.',
    officeLocked:
      'Dokumentet er låst med passord, eller det er av en eldre type. Lagre en kopi uten passord som DOCX, XLSX eller PDF.',
    unpacksTooLarge: 'Innholdet blir altfor stort når filen åpnes. Lagre dokumentet som PDF.',
    tooManyPixels: 'Bildet har mer enn 100 millioner bildepunkter. Lagre det i en mindre størrelse.',
    textUnreadable:
      'Tekstfilen inneholder tegn som ikke er tekst. Lagre den som ren tekst med tegnsettet UTF-8, eller som PDF.',
  } satisfies Record<FileRefusalCode, string>,

  warning: {
    macros:
      'Dokumentet har makroer, altså små programmer. Kommunen kommer trolig ikke til å kjøre dem. Legg heller ved en kopi uten makroer, eller en PDF.',
    externalContent:
      'Dokumentet henter noe fra et annet sted når det åpnes. Det kan mangle hos kommunen. Legg det inn i selve dokumentet, eller lagre en PDF.',
    embeddedFiles:
      'Dokumentet har en annen fil inni seg. Den er lett å overse. Legg den heller ved som egen fil.',
    pdfScript:
      'PDF-en har programkode i seg. Kommunen får kanskje ikke se det den lager. Skriv den ut som ny PDF.',
    pdfLaunch: 'PDF-en prøver å starte et program. Skriv den ut som ny PDF.',
    pdfOpens: 'PDF-en er laget for å gjøre noe av seg selv når den åpnes. Skriv den helst ut som ny PDF.',
    pdfForm:
      'PDF-en er et skjema av en type (XFA) som mange programmer ikke kan vise. Skriv den ut som ny PDF.',
    pdfEmbedded: 'PDF-en har en annen fil inni seg. Den er lett å overse. Legg den heller ved som egen fil.',
    pdfPartlyRead: 'Vi kunne ikke lese alt i PDF-en, og vet ikke om den har programkode i seg.',
    picturePlace:
      'Bildet forteller hvor det er tatt. Skal ikke det være med, lagre en kopi uten stedsopplysninger.',
    personalNumberInText:
      'Teksten i filen ser ut til å ha et fødselsnummer eller D-nummer. Andre kan få lese søknaden. Stryk nummeret, og legg ved filen på nytt.',
    personalNumberInName:
      'Filnavnet ser ut til å ha et fødselsnummer eller D-nummer. Andre kan få lese filnavnet. Gi filen et annet navn, og legg den ved på nytt.',
    policeCertificate:
      'Filnavnet nevner politiattest. En politiattest skal vises til dere, og aldri sendes med søknaden. Er dette selve attesten, fjern filen.',
  } satisfies Record<FileWarningCode, string>,

  personalNumbers: {
    heading: (count: number) =>
      count === 1 ? 'Ett sted kan det stå et fødselsnummer' : `${count} steder kan det stå et fødselsnummer`,
    text: 'Det kan også være et D-nummer. Søknaden trenger ingen slike nummer. Flere i kommunen leser den, og andre kan be om innsyn. Dere kan levere likevel.',
    fileName: (number: number) => `Navnet på vedlegg ${number}`,
  },
  warnings: {
    heading: (count: number) => (count === 1 ? 'Se over ett vedlegg' : `Se over ${count} vedlegg`),
    text: 'Dere kan levere likevel. Hvert vedlegg har en melding om hva dere bør sjekke.',
  },
  /** Said once more beside the button that makes the package. Harder, as the way back is shorter here; nothing is refused. */
  last: {
    police: {
      heading: 'Politiattester skal ikke sendes',
      text: 'Disse filene har navn som en politiattest. Er det selve attesten, fjerner dere den før dere laster ned. Attesten skal bare vises til dere.',
    },
    personalNumbers:
      'Ta ut numrene før dere laster ned. Andre kan be om å få lese søknaden. Et fødselsnummer eller D-nummer kan misbrukes.',
  },
  /** Of a file that came with a package, and that would not have been taken here. */
  wouldBeRefused: (why: string) => `Denne filen tar vi ellers ikke imot. ${why}`,

  picture: (name: string) => `Bilde: ${name}`,
  pictureFails: 'Nettleseren klarer ikke å vise bildet. Sjekk at det kan åpnes.',
  showPicture: 'Se bildet i full størrelse (åpnes i ny fane)',
  showPdf: 'Se filen (åpnes i ny fane)',
  showNamed: (what: string, name: string) => `${what}: ${name}`,
  firstLines: 'Se de første linjene',
  cannotShow: 'Denne filtypen kan ikke vises her.',
  moreRefused: (count: number) =>
    count === 1 ? 'Én fil til ble ikke lagt ved.' : `${count} filer til ble ikke lagt ved.`,
} as const;

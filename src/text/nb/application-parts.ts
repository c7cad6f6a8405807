// The words of the parts of an application outside the criteria: who applies, who signs, references, declarations. Bokmål.
import type { DeclarationId } from '#domain/application/draft.schema.ts';

export const parts = {
  supplier: {
    name: 'Foretakets navn',
    organisationNumber: 'Organisasjonsnummer',
    organisationNumberHint: 'Ni sifre. Mellomrom gjør ingenting.',
    address: 'Adresse',
    postalCode: 'Postnummer',
    place: 'Poststed',
    website: 'Nettsted',
  },
  contact: {
    lead: 'Den kommunen skal snakke med om søknaden.',
    name: 'Navn',
    role: 'Stilling',
    email: 'E-post',
    phone: 'Telefon',
  },
  signatory: {
    lead: 'Søknaden må signeres av en som har rett til å binde foretaket.',
    name: 'Navn',
    role: 'Rolle i foretaket',
    authority: 'Hva gir rett til å signere',
    authorityChoice: {
      signature: 'Signaturrett etter firmaattesten',
      powerOfAttorney: 'Fullmakt fra en som har signaturrett',
    },
    authorityExplanation: 'Om fullmakten',
    authorityExplanationHint: 'Skriv hvem som har gitt den, og hva den gjelder.',
  },
  references: {
    lead: 'Oppdrag som ligner. Ikke skriv navn på personer som har fått tjenester.',
    add: 'Legg til en referanse',
    nth: (number: number) => `Referanse ${number}`,
    remove: (number: number) => `Fjern referanse ${number}`,
    client: 'Oppdragsgiver',
    period: 'Når',
    periodHint: 'For eksempel 2023–2025',
    scope: 'Hva og hvor mye',
    contactName: 'Kontaktperson hos oppdragsgiver',
    contactPhone: 'Telefon til kontaktpersonen',
    none: 'Har dere ingen referanser? Forklar hvorfor',
    noneHint: 'Et nytt foretak kan i stedet vise til erfaringen til nøkkelpersoner.',
  },
  declarations: {
    nth: (number: number) => `Erklæring ${number}`,
    lead: 'Les hver erklæring. Kryss av for dem dere kan stå inne for.',
    ticked: 'Krysset av',
    notTicked: 'Ikke krysset av',
    texts: {
      correct: 'Opplysningene i søknaden er riktige og fullstendige så langt vi vet.',
      authorised: 'Den som signerer, har rett til å binde foretaket.',
      privacy: 'Søknaden og vedleggene inneholder ikke opplysninger om navngitte tjenestemottakere.',
      notSent: 'Vi vet at søknaden ikke er levert før vi selv har sendt pakken til kommunen.',
    } satisfies Record<DeclarationId, string>,
  },
} as const;

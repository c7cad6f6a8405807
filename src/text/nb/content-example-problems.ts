// What an editor reads when something in the example application of a call is wrong. Bokmål.
import type { ContentProblemCode } from '#domain/shared/content-problem.ts';

export const exampleProblems = {
  exampleNameUnknown: (name) =>
    `«${name}» finnes ikke i det eksempelet svarer på. Rett navnet, eller ta bort linjen.`,
  exampleFileUnused: (id) =>
    `Ingen svar legger ved filen «${id}». Nevn den under «proves» i et svar, eller ta den bort.`,
  exampleNumberReal: (number) =>
    `«${number}» kan være et virkelig foretak, eller er ikke et organisasjonsnummer. Skriv et som ingen har: 100 000 008.`,
  exampleIncomplete: (place) =>
    `Eksempelet er ikke en fullstendig søknad: «${place}» mangler noe. Rett det, eller ta bort hele filen.`,
} satisfies Partial<Record<ContentProblemCode, (detail: string) => string>>;

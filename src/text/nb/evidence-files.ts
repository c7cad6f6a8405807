// How the days of a document are told beside its name. Bokmål.

export const fileWords = {
  issued: (typed: string) => `fra ${typed}`,
  expires: (typed: string) => `gjelder til ${typed}`,
} as const;

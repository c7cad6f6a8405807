// The figures that a regulation begins with and nobody has typed: they are told as examples until somebody does.

export const exampleIds = ['price', 'wageShare'] as const;
export type ExampleId = (typeof exampleIds)[number];

/** Not facts: a price to see the growth on, and weights that some agreements use. */
export const indexationExamples = { price: '100,00', wageShare: '85' } as const;

type Told = Readonly<Record<ExampleId, string>> & { readonly own?: readonly ExampleId[] | undefined };

/** Whether nobody has typed the figure. Where nothing tells who did, one that equals the example is told as one. */
export function isIndexationExample(draft: Told, id: ExampleId): boolean {
  return draft[id] === indexationExamples[id] && !draft.own?.includes(id);
}

/** What is typed is the reader's own, also where it equals the example. */
export function typedInstead(
  { own = [] }: Pick<Told, 'own'>,
  id: ExampleId,
  text: string,
): Partial<Record<ExampleId, string>> & { readonly own: ExampleId[] } {
  return { [id]: text, own: [...new Set([...own, id])] };
}

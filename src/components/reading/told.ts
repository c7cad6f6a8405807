// Which provisions stand in full further up on a page, so that each is quoted once.

/** @returns for each section, in the order of the page, the ids that the sections before it quote */
export function toldBefore(
  sections: readonly { readonly law?: readonly string[] | undefined }[],
): string[][] {
  return sections.map((_, place) => sections.slice(0, place).flatMap(({ law }) => law ?? []));
}

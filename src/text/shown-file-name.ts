// A file's name as it is shown. What is kept and handed in is the name its owner gave it.

/** Characters that turn the reading direction, so that a name can look like another, and those that show nothing at all. */
const misleading = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** Each such character becomes a mark that can be seen. Joiners within emoji go too: a name is a name without them. */
export function shownFileName(name: string): string {
  return name.replace(misleading, '\ufffd');
}

// Whether a part of an office document makes the program fetch something from elsewhere when it is opened: a template, a
// picture, another workbook, a database. Links that a reader may press are everywhere, and are not that.
// @source ECMA-376-2, 9.3 (relationships, TargetMode); OASIS OpenDocument 1.3, part 3, 19.918 (xlink:href). Checked 2026-11-22.

const relationships = /\.rels$/i;
const openDocument = /^(?:content|styles)\.xml$/i;
const alwaysOutside = /^xl\/(?:externallinks\/.+\.xml|connections\.xml)$/i;

/** One tag at a time; none goes past the next one, so that no text makes this slow. */
const relationship = /<(?:\w{1,20}:)?Relationship\b[^<>]*>/gi;
const linked =
  /<(?:draw:(?:image|object|object-ole|plugin|floating-frame)|text:section-source|table:table-source)\b[^<>]*>/gi;

export const fetchesContent = {
  /** True for the parts that must be read to know. */
  mayStandIn(part: string): boolean {
    return relationships.test(part) || openDocument.test(part) || alwaysOutside.test(part);
  },

  /** `text` is what the part says. */
  test(part: string, text: string): boolean {
    if (alwaysOutside.test(part)) return true;
    if (relationships.test(part)) return tags(text, relationship).some(isFetched);
    return tags(text, linked).some((tag) => /xlink:href\s*=\s*["'](?:[a-z]{2,10}:|\/\/|\.\.\/)/i.test(tag));
  },
} as const;

function tags(text: string, tag: RegExp): readonly string[] {
  return text.match(tag) ?? [];
}

function isFetched(tag: string): boolean {
  const isOutside = /TargetMode\s*=\s*["']External["']/i.test(tag);
  return isOutside && !/Type\s*=\s*["'][^"']{0,200}\/hyperlink["']/i.test(tag);
}

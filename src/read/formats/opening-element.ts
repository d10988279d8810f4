/** What may stand before the first element of XML: declarations, comments, processing instructions. */
const before =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*|<!--[\s\S]{0,4000}?-->\s*|<\?[^>]{0,300}\?>\s*|<!DOCTYPE\s[^>[]{0,300}>\s*){0,20}<(?:\w{1,20}:)?([a-z]\w{0,40})[\s>/]/i

/** The name of the first element of an XML text in small letters, without its prefix; null where it is no XML. */
export function openingElement(head: string): string | null {
  return before.exec(head)?.[1]?.toLowerCase() ?? null
}

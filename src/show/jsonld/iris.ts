/** What an id stands for. */
export type IriKind = 'story' | 'claim' | 'answer' | 'article' | 'event' | 'origin' | 'passage' | 'annotations'

/**
 * A name for an item that holds anywhere: a URN, for a synopsis has no home on the web. Signs that a URN must not hold
 * are percent-encoded (RFC 8141).
 */
export function iriOf(kind: IriKind, id: string): string {
  return `urn:synoptic:${kind}:${encoded(id.startsWith(`${kind}:`) ? id.slice(kind.length + 1) : id)}`
}

/** Half of a surrogate pair cannot be encoded and becomes the replacement character. */
function encoded(id: string): string {
  return encodeURIComponent(id.toWellFormed()).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/** The address of a page, where it is one that leads to the web. */
export function webAddress(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return protocol === 'http:' || protocol === 'https:' ? href : null
}

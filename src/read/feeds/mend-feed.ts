/**
 * What the parser of feeds passes over, put where it reads it: an item's text in an XHTML body or in <fullitem> becomes
 * its description, entities that the feed itself declares are written out, <dc:author> is read as <dc:creator>. Linear; what declares more than a little is
 * left as it is.
 */
export function mendFeed(xml: string): string {
  return withBodies(withEntities(xml)).replace(/<(\/?)dc:author\b/g, '<$1dc:creator')
}

const item = /<((?:\w{1,20}:)?item)\b[^>]{0,2000}>/gi
const body = /<((?:\w{1,20}:)?(?:body|fullitem))\b[^>]{0,500}>/i

function withBodies(xml: string): string {
  if (!body.test(xml)) return xml
  const parts: string[] = []
  let from = 0
  for (const open of xml.matchAll(item)) {
    if (open.index < from) continue
    const end = xml.indexOf(`</${open[1]}>`, open.index)
    if (end < 0) break
    parts.push(xml.slice(from, open.index), withBody(xml.slice(open.index, end)))
    from = end
  }
  return parts.join('') + xml.slice(from)
}

function withBody(text: string): string {
  const open = body.exec(text)
  if (open === null) return text
  const start = open.index + open[0].length
  const end = text.lastIndexOf(`</${open[1]}>`)
  if (end < start) return text
  const html = text.slice(start, end).replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '')
  const escaped = /fullitem/i.test(open[1] ?? '') ? html : html.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `${text.slice(0, open.index).replace(/<description\b[^>]{0,200}>[\s\S]{0,100000}?<\/description>/i, '')}<description>${escaped}</description>`
}

const declaration = /<!ENTITY\s{1,9}([A-Za-z][\w.-]{0,60})\s{1,9}(?:"([^"&%]{0,400})"|'([^'&%]{0,400})')\s{0,9}>/g
/** A feed that uses its own entities more often than this is not written out: it would grow without bounds. */
const mostUses = 10_000

function withEntities(xml: string): string {
  const head = xml.slice(0, 8192)
  if (!/<!ENTITY/.test(head)) return xml
  const values = new Map([...head.matchAll(declaration)].map((match) => [match[1] ?? '', match[2] ?? match[3] ?? '']))
  let uses = 0
  return xml.replace(/&([A-Za-z][\w.-]{0,60});/g, (whole, name: string) => {
    const value = values.get(name)
    uses += 1
    return value === undefined || uses > mostUses ? whole : value
  })
}

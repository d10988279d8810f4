/** Elements that hold no text or data of the article, and how each ends; JSON-LD is a script that stays. */
const opener = /<(?:(script|style|svg)\b([^>]{0,4000})>|!--)/gi
const closers: Readonly<Record<string, RegExp>> = {
  script: /<\/script\s{0,9}>/gi,
  style: /<\/style\s{0,9}>/gi,
  svg: /<\/svg\s{0,9}>/gi,
  comment: /-->/g,
}

/**
 * A page without scripts, styles, drawings and comments, which are half of many pages. Linear: what does not end is
 * looked for once.
 */
export function dropBallast(html: string): string {
  const open = new RegExp(opener)
  const endless = new Set<string>()
  let kept = ''
  let from = 0
  for (let match = open.exec(html); match !== null; match = open.exec(html)) {
    const kind = match[1]?.toLowerCase() ?? 'comment'
    const closer = closers[kind]
    const isData = kind === 'script' && /ld\+json/i.test(match[2] ?? '')
    if (closer === undefined || endless.has(kind)) continue
    const close = new RegExp(closer)
    close.lastIndex = open.lastIndex
    if (close.exec(html) === null) {
      endless.add(kind)
      continue
    }
    if (!isData) {
      kept += `${html.slice(from, match.index)} `
      from = close.lastIndex
    }
    open.lastIndex = close.lastIndex
  }
  return kept + html.slice(from)
}

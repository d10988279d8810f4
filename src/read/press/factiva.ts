import { type PressArticle, paragraphsOf } from './press-article.ts'

/** Closes each article: "Document TARNP00020240312ek3c0002x". */
const closing = /^\s*(?:AN\s{1,10})?Document\s+([A-Za-z0-9]{12,40})\s*$/
/** "HD   Headline" in the form with codes. */
const coded = /^\s{0,2}([A-Z]{2,3})(?:\s{1,10}(.*))?$/
const codes = new Set(
  'SE HD BY CR WC PD ET SN SC ED PG VOL LA CY LP TD CT RF CO IN NS RE IPC IPD PUB AN CLM ART DJIC NT'.split(' '),
)
const words = /^\s*[\d.,]{1,9} words\s*$/
const date = /^\s*\d{1,2} \p{L}{3,12}\.? \d{4}\s*$/u

/** Does a text begin as an export of Factiva does? */
export function beginsAsFactiva(head: string): boolean {
  const lines = head.split(/\r?\n/)
  if (lines.some((line, i) => words.test(line) && date.test(lines[i + 1] ?? ''))) return true
  const seen = new Set(lines.flatMap((line) => coded.exec(line)?.[1] ?? []))
  return seen.has('HD') && seen.has('PD') && (seen.has('SN') || seen.has('WC'))
}

/** The articles of an export; empty where none are found. */
export function readFactiva(text: string): readonly PressArticle[] {
  const found: PressArticle[] = []
  let lines: string[] = []
  for (const line of text.split(/\r?\n|\f/)) {
    const plain = line.replace(/[\u00a0\t]/g, ' ').trimEnd()
    const number = closing.exec(plain)?.[1]
    if (number === undefined) lines.push(plain)
    else {
      const article = readDocument(lines)
      if (article !== null) found.push({ ...article, number })
      lines = []
    }
  }
  const last = readDocument(lines)
  return last === null ? found : [...found, last]
}

function readDocument(lines: readonly string[]): PressArticle | null {
  const isCoded = lines.filter((line) => codes.has(coded.exec(line)?.[1] ?? '')).length >= 4
  return isCoded ? readCoded(lines) : readPlain(lines)
}

/** The form in which each field has its code. */
function readCoded(lines: readonly string[]): PressArticle | null {
  const fields = new Map<string, string[]>()
  let open: string[] = []
  for (const line of lines) {
    const [, code = '', value = ''] = coded.exec(line) ?? []
    if (codes.has(code)) {
      open = fields.get(code) ?? []
      fields.set(code, open)
      open.push(value)
    } else open.push(line)
  }
  const body = paragraphsOf([...(fields.get('LP') ?? []), '', ...(fields.get('TD') ?? [])])
  const one = (code: string) => fields.get(code)?.join(' ').replace(/\s+/g, ' ').trim() || null
  if (body.length === 0 || one('HD') === null) return null
  const [day, time, byline, caption] = [one('PD'), one('ET'), one('BY'), one('ART')]
  const told = new Set(['HD', 'PD', 'ET', 'SN', 'BY', 'LP', 'TD', 'ART'])
  return {
    title: one('HD'),
    outlet: one('SN'),
    date: day === null || time === null ? day : `${day} ${time}`,
    ...(byline === null ? {} : { byline }),
    ...(caption === null ? {} : { caption }),
    body,
    rest: [...fields.keys()].flatMap((code) => (told.has(code) || one(code) === null ? [] : [`${code} ${one(code)}`])),
  }
}

/** Lines of the head after the date: time, outlet, its code, page, language, copyright. */
const headLine = {
  time: /^\d{1,2}:\d{2}(?: [A-Z]{2,4})?$/,
  code: /^[A-Z][A-Z0-9]{1,9}$/,
  copyright: /^(?:\(c\)|©|Copyright)/i,
}
/** Lines of a head at most, from the date to the copyright. */
const longestHead = 12

/** The form without codes: headline, byline, length, date, outlet, its code, language, copyright, text. */
function readPlain(lines: readonly string[]): PressArticle | null {
  const wordsAt = lines.findIndex((line, i) => words.test(line) && date.test(lines[i + 1] ?? ''))
  if (wordsAt < 0) return null
  const above = lines
    .slice(0, wordsAt)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const byline = /^by\b/i.test(above.at(-1) ?? '') ? above.at(-1) : undefined
  const titled = byline === undefined ? above : above.slice(0, -1)
  const rest = lines.slice(wordsAt + 2)
  const end = headEnd(rest)
  const head = rest
    .slice(0, end)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const time = head.find((line) => headLine.time.test(line))
  const outlet = head.find((line) => !headLine.time.test(line)) ?? null
  const body = paragraphsOf(rest.slice(end))
  if (body.length === 0) return null
  const day = (lines[wordsAt + 1] ?? '').trim()
  return {
    title: titled.at(-1) ?? null,
    outlet,
    date: time === undefined ? day : `${day} ${time}`,
    ...(byline === undefined ? {} : { byline }),
    body,
    rest: [
      ...titled.slice(0, -1),
      (lines[wordsAt] ?? '').trim(),
      ...head.filter((line) => line !== outlet && line !== time),
    ],
  }
}

/** Behind the copyright; where there is none, behind the code and language of the outlet. */
function headEnd(lines: readonly string[]): number {
  const near = lines.slice(0, longestHead)
  const copyright = near.findIndex((line) => headLine.copyright.test(line.trim()))
  if (copyright >= 0) return copyright + 1
  const code = near.findIndex((line) => headLine.code.test(line.trim()))
  if (code < 0) return 1
  const blank = near.findIndex((line, i) => i > code && line.trim() === '')
  return blank < 0 ? code + 1 : blank
}

import { statedDate, unknownDate } from '../dateline/date-known.ts'
import { notBefore } from '../dateline/not-before.ts'
import type { Draft } from '../draft.ts'
import type { Facts, Line, Mark, Page, Piece } from './page.ts'
import { rules } from './rules.ts'
import { splitLines } from './split-lines.ts'

/**
 * Reads plain text saved from a web page: each rule in turn takes out what is not the body. Nothing is lost: every
 * line ends in the text or in one of the named pieces. Linear in the length of the text.
 */
export function cleanText(text: string): Draft {
  let page = openPage(splitLines(text))
  const facts: Facts[] = []
  for (const rule of rules) {
    const marks = rule.find(page)
    if (marks.length === 0) continue
    facts.push(...marks.flatMap((mark) => mark.facts ?? []))
    page = apply(page, marks, rule.name)
  }
  return toDraft(page, facts)
}

function openPage(lines: readonly Line[]): Page {
  const gaps = lines.filter((line) => line.gap).length
  return { body: lines, total: lines.length, pieces: [], title: null, spaced: gaps > lines.length * 0.6 }
}

function apply(page: Page, marks: readonly Mark[], rule: string): Page {
  const byLine = new Map<number, Mark>()
  for (const mark of marks) if (!byLine.has(mark.line.i)) byLine.set(mark.line.i, mark)
  const pieces: Piece[] = [...page.pieces]
  const body: Line[] = []
  let title = page.title
  for (const line of page.body) {
    const mark = byLine.get(line.i)
    if (mark === undefined || mark.role === null) {
      body.push(line)
      continue
    }
    const piece = mark.text ?? line.text
    if (mark.role === 'title') title ??= piece
    if (mark.label !== undefined) pieces.push({ line: line.i, role: 'removed', text: mark.label, rule })
    pieces.push({ line: line.i, role: mark.role, text: piece, rule })
    if (mark.rest !== undefined && mark.rest !== '') body.push({ ...line, text: mark.rest })
  }
  return { ...page, body, pieces, title }
}

function toDraft(page: Page, facts: readonly Facts[]): Draft {
  const pieces = page.pieces.toSorted((a, b) => a.line - b.line)
  const of = (role: Piece['role']) => pieces.filter((piece) => piece.role === role).map((piece) => piece.text)
  const first = <K extends keyof Facts>(key: K) => facts.find((fact) => fact[key] !== undefined)?.[key]
  const captions = withoutBeginnings(unique(of('caption')))
  const standfirsts = of('standfirst')
  const paragraphs = page.body.map((line) => line.text)
  const outlet = first('outlet')
  const domain = first('domain')
  const published = first('published')
  const modified = first('modified')
  const url = first('url')
  const stated = published ?? modified
  return {
    ...(url === undefined ? {} : { url }),
    outlet: outlet === undefined ? null : { name: outlet, ...(domain === undefined ? {} : { domain }) },
    title: page.title,
    authors: unique(facts.flatMap((fact) => fact.authors ?? [])),
    credits: unique(facts.flatMap((fact) => fact.credits ?? [])),
    published:
      stated === undefined
        ? unknownDate(notBefore([...paragraphs, ...captions, ...standfirsts]))
        : statedDate(stated, published === undefined ? 'the day of the last change is all that is stated' : null),
    ...(modified === undefined ? {} : { modified: statedDate(modified) }),
    standfirst: standfirsts.length === 0 ? null : standfirsts.join('\n'),
    text: paragraphs.join('\n\n'),
    headings: of('heading'),
    captions,
    removed: pieces.filter((piece) => piece.role === 'removed').map(({ text, rule }) => ({ text, rule })),
  }
}

/** Captions come with and without their credit, or cut short: the longest form is kept. */
function withoutBeginnings(captions: readonly string[]): readonly string[] {
  const sorted = captions.toSorted()
  const cut = new Set(sorted.filter((caption, i) => sorted[i + 1]?.startsWith(caption) === true))
  return captions.filter((caption) => !cut.has(caption))
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}

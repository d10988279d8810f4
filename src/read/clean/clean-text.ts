import { statedDate, unknownDate } from '../dateline/date-known.ts'
import { notBefore } from '../dateline/not-before.ts'
import type { Draft } from '../draft.ts'
import type { Facts, Page, Piece } from './page.ts'
import { headRules, rules } from './rules.ts'
import { runRules } from './run-rules.ts'
import { splitLines } from './split-lines.ts'

/**
 * Reads plain text saved from a web page: each rule in turn takes out what is not the body. Nothing is lost: every
 * line ends in the text or in one of the named pieces. Linear in the length of the text. Where the title is known, no
 * line is taken for it.
 */
export function cleanText(text: string, title: string | null = null): Draft {
  const lines = splitLines(text)
  const found = runRules(lines, rules, title)
  // a page that is all captions and boxes: better too much than nothing
  const { page, facts } = found.page.body.length > 0 ? found : runRules(lines, headRules, title)
  return toDraft(page, facts)
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

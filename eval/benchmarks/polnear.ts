import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findAttributions } from '../../src/language/attributions/find-attributions.ts'
import { findQuotes } from '../../src/language/attributions/quotes.ts'
import { createEnglish, type Language } from '../../src/language/language.ts'
import { linkNames } from '../../src/language/names/link.ts'
import type { Attribution, Span } from '../../src/model/types.ts'
import { readModelFiles } from '../../src/read/model-files.ts'
import { bareArticle } from '../bare-article.ts'
import type { Benchmark } from '../benchmark.ts'
import { createAttributionScore } from '../metrics/attribution.ts'
import { inPart } from '../part.ts'
import { type RoleRuns, readBrat } from '../read-brat.ts'

/** PolNeAR: source, cue and content of every attribution in US news. text/*.txt, attributions/<text>_<annotator>.ann. */
export const benchmark: Benchmark = {
  name: 'polnear',
  run: ({ data, part }) => {
    const language = createEnglish(readModelFiles())
    const annotations = annotationsOf(data)
    const score = createAttributionScore()
    const ids = readdirSync(join(data, 'text'))
      .filter((file) => file.endsWith('.txt'))
      .map((file) => file.slice(0, -'.txt'.length))
      .filter((id) => inPart(id, part))
      .sort()
    const lines = ids.map((id) => {
      const text = readFileSync(join(data, 'text', `${id}.txt`), 'utf8')
      const predicted = predict(text, language)
      for (const file of annotations.get(id) ?? [])
        score.add({ text, gold: readBrat(readFileSync(file, 'utf8'), text), predicted })
      return JSON.stringify({ id, attributions: predicted })
    })
    return {
      metrics: score.metrics(),
      items: ids.length,
      predictions: { file: 'predictions.jsonl', text: lines.map((line) => `${line}\n`).join('') },
    }
  },
}

/** Files of annotations by text; an annotator's mark follows the last underscore. */
function annotationsOf(data: string): ReadonlyMap<string, readonly string[]> {
  const folder = join(data, 'attributions')
  const byText = new Map<string, string[]>()
  if (!existsSync(folder)) return byText
  for (const file of readdirSync(folder).sort()) {
    const text = /^(.*)_[^_]*\.ann$/.exec(file)?.[1]
    if (text !== undefined) byText.set(text, [...(byText.get(text) ?? []), join(folder, file)])
  }
  return byText
}

/**
 * PolNeAR's scheme: what is said within a quotation is left out, and words quoted within indirect speech are a part of
 * it, not one of their own. Of what is nested in indirect speech only plain saying is marked as a rule (on the tune
 * half 47 in 100, of all else 13), so the rest is left out too; and the paper that somebody told something is no source (its content holds its own name).
 */
function predict(text: string, language: Language): RoleRuns[] {
  const article = bareArticle('polnear', text)
  const doc = language.parse(text)
  const { mentions, entities } = linkNames(doc, language.recogniseNames(doc), article)
  const quotes = findQuotes(text)
  const quoted = ({ cue }: Attribution): boolean =>
    cue !== null && quotes.some((quote) => quote.start < cue.start && cue.end < quote.end)
  const found = findAttributions({ doc, article, mentions, entities })
  const isPart = (inner: Attribution): boolean =>
    inner.direct && found.some((outer) => outer !== inner && holds(outer, inner))
  return found
    .filter(
      (attribution) =>
        !quoted(attribution) && !isPart(attribution) && !isAround(attribution) && isMarked(attribution, found),
    )
    .map(({ source, cue, content }) => ({ source: runs(source), cue: runs(cue), content: content.flatMap(runs) }))
}

/** Not nested in other speech, or a plain "says". */
function isMarked({ via, cue }: Attribution, all: readonly Attribution[]): boolean {
  const around = all.filter((other) => via.includes(other.id) && !isAround(other))
  return around.length === 0 || /\b(?:say|says|said|saying)\b/i.test(cue?.quote ?? '')
}

/** An outlet around the words that somebody told it. */
function isAround({ source, cue, content }: Attribution): boolean {
  return source !== null && cue === null && content.some((span) => span.start <= source.start && source.end <= span.end)
}

/** Same cue, and the content of one within that of the other. */
function holds(outer: Attribution, inner: Attribution): boolean {
  const within = (a: Span, b: Span): boolean =>
    b.start <= a.start && a.end <= b.end && a.end - a.start < b.end - b.start
  return outer.cue?.start === inner.cue?.start && inner.content.every((a) => outer.content.some((b) => within(a, b)))
}

function runs(span: Span | null): [number, number][] {
  return span ? [[span.start, span.end]] : []
}

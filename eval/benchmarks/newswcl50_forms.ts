import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compare } from '../../src/compare/compare.ts'
import { annotate } from '../../src/language/annotate.ts'
import { createEnglish, type Language } from '../../src/language/language.ts'
import type { Naming } from '../../src/model/types.ts'
import { readModelFiles } from '../../src/read/model-files.ts'
import { bareArticle, statedDate } from '../bare-article.ts'
import type { Benchmark, BenchmarkOptions } from '../benchmark.ts'
import { clustersOf, scoreCoreference } from '../metrics/coreference.ts'
import { inPart } from '../part.ts'

type Line = {
  readonly id: string
  readonly event: string
  readonly published?: string
  readonly text: string
  /** Offsets of each token, by sentence. */
  readonly sentences: readonly (readonly (readonly [number, number])[])[]
}
type Mention = {
  readonly doc_id: string
  readonly mention_id: string
  readonly coref_chain: string
  readonly sent_id: number
  readonly mention_head_id: number
}

/**
 * Are the forms by which reports call one concept found together? The passages marked in NewsWCL50 are looked for among
 * the forms that `read` gives for the five reports of each event, and those that are verbs among the mentions of its
 * events: those of one thing count as one, those of none each as one of its own. `found` is the share found at all.
 */
export const benchmark: Benchmark = {
  name: 'newswcl50_forms',
  run: (options) => {
    const articles = readLines<Line>(options, 'articles.jsonl').filter(({ event }) => inPart(event, options.part))
    const mentions = JSON.parse(readFileSync(join(options.data, 'mentions.json'), 'utf8')) as Mention[]
    const language = createEnglish(readModelFiles())
    const gold = new Map<string, string>()
    const found = new Map<string, string>()
    for (const [event, own] of Map.groupBy(articles, (article) => article.event)) {
      const groupAt = groupsOf(own, language)
      const byId = new Map(own.map((article) => [article.id, article]))
      for (const { doc_id, mention_id, coref_chain, sent_id, mention_head_id } of mentions) {
        const article = byId.get(doc_id)
        const token = article?.sentences[sent_id]?.[mention_head_id]
        if (!article || !token) continue
        gold.set(mention_id, coref_chain)
        const group = groupAt(doc_id, token)
        if (group !== null) found.set(mention_id, `${event} ${group}`)
      }
    }
    const ids = [...gold.keys()]
    const lines = ids.map((id) => `${JSON.stringify({ id, concept: found.get(id) ?? null })}\n`)
    return {
      metrics: {
        ...scoreCoreference(clustersOf(gold), clustersOf(new Map(ids.map((id) => [id, found.get(id) ?? id])))),
        found: ids.length ? (100 * found.size) / ids.length : 0,
      },
      items: ids.length,
      predictions: { file: 'predictions.jsonl', text: lines.join('') },
    }
  },
}

/** The number of the group of forms that a passage of an article stands in; null for none. */
function groupsOf(
  lines: readonly Line[],
  language: Language,
): (articleId: string, place: readonly [number, number]) => string | null {
  const annotated = lines.map(({ id, text, published }) =>
    annotate(bareArticle(id, text, statedDate(published)), language),
  )
  const { naming, events } = compare(annotated)
  return (articleId, [start, end]) => {
    const holding = naming.flatMap((group, index) => {
      const length = shortest(group, articleId, start, end)
      return length === null ? [] : [{ index, length }]
    })
    const form = holding.sort((a, b) => a.length - b.length)[0]
    const group = form && naming[form.index]
    const told = events.find(({ mentions }) =>
      mentions.some(({ trigger }) => trigger.articleId === articleId && trigger.start <= start && end <= trigger.end),
    )
    return group ? (group.eventId ?? group.entityId ?? group.label ?? null) : (told?.id ?? null)
  }
}

/** Length of the shortest form of a group that holds a passage; null where none does. */
function shortest({ forms }: Naming, articleId: string, start: number, end: number): number | null {
  const lengths = forms
    .flatMap(({ spans }) => spans)
    .filter((span) => span.articleId === articleId && span.start <= start && end <= span.end)
    .map((span) => span.end - span.start)
  return lengths.length > 0 ? Math.min(...lengths) : null
}

function readLines<T>({ data }: BenchmarkOptions, file: string): T[] {
  return readFileSync(join(data, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
}

import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { annotate } from '../../src/language/annotate.ts'
import { createEnglish } from '../../src/language/language.ts'
import type { Annotated, Attribution } from '../../src/model/types.ts'
import { readModelFiles } from '../../src/read/model-files.ts'
import { bareArticle } from '../bare-article.ts'
import type { Benchmark } from '../benchmark.ts'
import { newsTexts } from '../news-texts.ts'

/** A line of train/attribution-labels.jsonl; rules in train/LABELLING.md. */
type Label = {
  readonly document: string
  /** First 16 hex digits of the text's SHA-256: a text put together differently is not measured. */
  readonly sha256: string
  /** UTF-16 offsets of the attribution's cue, or of its content where it has no cue. */
  readonly start: number
  readonly end: number
  readonly part: 'cue' | 'content'
  readonly quote: string
  /** Names of those who may be credited, each as the text has it. */
  readonly speakers: readonly string[]
  /** Nobody may be credited as well. */
  readonly none: boolean
}

const LABELS = new URL('../../train/attribution-labels.jsonl', import.meta.url)

/**
 * Is the right entity credited for what is said? Attributions found in Wikinews texts, labelled by hand. `data` is the
 * folder of MEANTIME; GUM is looked for beside it. Labelled attributions no longer found are not counted, but told.
 */
export const benchmark: Benchmark = {
  name: 'speakers',
  run: ({ data, part }) => {
    const labels = readLabels()
    const language = createEnglish(readModelFiles())
    const lines: string[] = []
    let [all, right, named, rightNamed, wanted, rightWanted] = [0, 0, 0, 0, 0, 0]
    for (const text of newsTexts(join(data, '..'), part)) {
      const own = labels.get(text.id)?.filter(({ sha256 }) => sha256 === digest(text.text)) ?? []
      if (own.length === 0) continue
      const read = annotate(bareArticle(text.id, text.text), language)
      for (const label of own) {
        all++
        if (!label.none) wanted++
        const attribution = attributionAt(read.attributions, label)
        const names = attribution && namesOf(read, attribution.sourceEntityId)
        const ok = names ? isRight(names, label) : null
        lines.push(
          `${JSON.stringify({ id: text.id, start: label.start, quote: label.quote, found: names, right: ok })}\n`,
        )
        if (!names) continue
        if (ok) right++
        if (names.length > 0) named++
        if (ok && names.length > 0) rightNamed++
        if (ok && !label.none) rightWanted++
      }
    }
    const found = lines.filter((line) => !line.includes('"right":null')).length
    const percent = (a: number, b: number): number => (b ? (100 * a) / b : 0)
    return {
      metrics: {
        'speaker accuracy': percent(right, found),
        'precision of those named': percent(rightNamed, named),
        'recall of those named': percent(rightWanted, wanted),
        'still found': percent(found, all),
      },
      items: all,
      predictions: { file: 'predictions.jsonl', text: lines.join('') },
    }
  },
}

function readLabels(): ReadonlyMap<string, readonly Label[]> {
  const byDocument = new Map<string, Label[]>()
  if (!existsSync(LABELS)) return byDocument
  for (const line of readFileSync(LABELS, 'utf8').split('\n')) {
    if (line.trim() === '') continue
    const label = JSON.parse(line) as Label
    byDocument.set(label.document, [...(byDocument.get(label.document) ?? []), label])
  }
  return byDocument
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

/** The attribution whose cue (or, without one, content) overlaps what was labelled; the closest of several. */
function attributionAt(attributions: readonly Attribution[], label: Label): Attribution | null {
  const distance = (attribution: Attribution): number => {
    const spans = label.part === 'cue' ? (attribution.cue ? [attribution.cue] : []) : attribution.content
    const near = spans.filter(({ start, end }) => start < label.end && label.start < end)
    return Math.min(...near.map(({ start, end }) => Math.abs(start - label.start) + Math.abs(end - label.end)))
  }
  const nearest = [...attributions].sort((a, b) => distance(a) - distance(b))[0]
  return nearest && distance(nearest) < Number.POSITIVE_INFINITY ? nearest : null
}

/** All forms under which the article names an entity; none for nobody. */
function namesOf({ entities }: Annotated, id: string | null): readonly string[] {
  const entity = entities.find((candidate) => candidate.id === id)
  return entity ? [...new Set([entity.name, ...entity.variants.map(({ text }) => text)])] : []
}

/** The same name, or one that ends with the other: "Ruiz" for "Ana Ruiz", but not "Tarn Council" for "Tarn". */
function isRight(names: readonly string[], { speakers, none }: Label): boolean {
  if (names.length === 0) return none
  const plain = (name: string): string => ` ${name.toLowerCase().replace(/^the /, '')}`
  return names.some((name) =>
    speakers.some((speaker) => plain(name).endsWith(plain(speaker)) || plain(speaker).endsWith(plain(name))),
  )
}

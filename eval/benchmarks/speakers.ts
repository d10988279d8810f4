import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { annotate } from '../../src/language/annotate.ts'
import { createEnglish } from '../../src/language/language.ts'
import type { Annotated, Attribution } from '../../src/model/types.ts'
import { readModelFiles } from '../../src/read/model-files.ts'
import { bareArticle } from '../bare-article.ts'
import type { Benchmark } from '../benchmark.ts'
import { furtherTexts, newsTexts, publishersTexts } from '../news-texts.ts'

/** A line of train/attribution-labels.jsonl; rules in train/LABELLING.md. */
type Label = {
  readonly document: string
  /** First 16 hex digits of the text's SHA-256: a text put together differently is not measured. */
  readonly sha256: string
  /** UTF-16 offsets of the attribution's cue, or of its content where it has no cue. */
  readonly start: number
  readonly end: number
  readonly part: 'cue' | 'content'
  /** None where the text may not be copied. */
  readonly quote?: string
  /** Names of those who may be credited, each as the text has it. */
  readonly speakers: readonly string[]
  /** Nobody may be credited as well. */
  readonly none: boolean
}

/**
 * Labels by set: the first has both halves. The second and the third are for looking at errors: the second stands in the
 * tune half only, the third in both, and both halves of it have been read. The fourth stands in the held half only, and
 * its misses are not looked at. The fifth stands in the tune half only and has been read.
 */
const FIRST = new URL('../../train/attribution-labels.jsonl', import.meta.url)
const SECOND = new URL('../../train/attribution-labels-2.jsonl', import.meta.url)
const THIRD = new URL('../../train/attribution-labels-3.jsonl', import.meta.url)
const FOURTH = new URL('../../train/attribution-labels-4.jsonl', import.meta.url)
const FIFTH = new URL('../../train/attribution-labels-5.jsonl', import.meta.url)

/**
 * Is the right entity credited for what is said? Attributions found in news, labelled by hand. `data`
 * is the folder of MEANTIME; the others are looked for beside it. Labelled attributions no longer found are not counted,
 * but told.
 */
export const benchmark: Benchmark = {
  name: 'speakers',
  run: ({ data, part }) => {
    const language = createEnglish(readModelFiles())
    const folder = join(data, '..')
    const first = newsTexts(folder, part)
    const further = furtherTexts(folder, part)
    const read = (id: string, text: string): Annotated => annotate(bareArticle(id, text), language)
    const judged = judge(readLabels(FIRST), first, read)
    const second = judge(readLabels(SECOND), [...first, ...further], read)
    const publishers = publishersTexts(folder, part)
    const third = judge(readLabels(THIRD), publishers, read)
    const fourth = judge(readLabels(FOURTH), publishers, read)
    const fifth = judge(readLabels(FIFTH), [...publishers, ...further], read)
    return {
      metrics: {
        ...scores(judged),
        ...(second.length > 0 ? prefixed('second set: ', scores(second)) : {}),
        ...(third.length > 0 ? prefixed('third set: ', scores(third)) : {}),
        ...(fourth.length > 0 ? prefixed('fourth set: ', scores(fourth)) : {}),
        ...(fifth.length > 0 ? prefixed('fifth set: ', scores(fifth)) : {}),
      },
      items: judged.length,
      predictions: {
        file: 'predictions.jsonl',
        text: [...judged, ...second, ...third, ...fifth].map(({ line }) => `${JSON.stringify(line)}\n`).join(''),
      },
    }
  },
}

type Judged = {
  readonly label: Label
  /** Names of the entity credited; none for nobody; null where the attribution is not found. */
  readonly names: readonly string[] | null
  readonly right: boolean
  readonly line: object
}

function judge(
  labels: ReadonlyMap<string, readonly Label[]>,
  texts: readonly { readonly id: string; readonly text: string }[],
  read: (id: string, text: string) => Annotated,
): Judged[] {
  return texts.flatMap(({ id, text }) => {
    const own = labels.get(id)?.filter(({ sha256 }) => sha256 === digest(text)) ?? []
    if (own.length === 0) return []
    const annotated = read(id, text)
    return own.map((label) => {
      const attribution = attributionAt(annotated.attributions, label)
      const names = attribution && namesOf(annotated, attribution.sourceEntityId)
      const right = names !== null && isRight(names, label)
      return {
        label,
        names,
        right,
        line: { id, start: label.start, quote: label.quote ?? null, found: names, right: names && right },
      }
    })
  })
}

function scores(judged: readonly Judged[]): Record<string, number> {
  const found = judged.filter(({ names }) => names !== null)
  const named = found.filter(({ names }) => names?.length)
  const wanted = judged.filter(({ label }) => !label.none)
  const share = (some: readonly Judged[]): number =>
    some.length ? (100 * some.filter(({ right }) => right).length) / some.length : 0
  return {
    'speaker accuracy': share(found),
    'precision of those named': share(named),
    'recall of those named': share(wanted),
    'still found': judged.length ? (100 * found.length) / judged.length : 0,
  }
}

function prefixed(prefix: string, metrics: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(metrics).map(([name, value]) => [`${prefix}${name}`, value]))
}

function readLabels(file: URL): ReadonlyMap<string, readonly Label[]> {
  const byDocument = new Map<string, Label[]>()
  if (!existsSync(file)) return byDocument
  for (const line of readFileSync(file, 'utf8').split('\n')) {
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

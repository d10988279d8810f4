/** Names over given tokens: reading columns, running the reader, F1 of exact spans with kind, predictions as CoNLL. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createNameTagger, NAMES_LISTS, NAMES_MODEL, type NameTagger } from '../src/language/names/tag-names.ts'
import type { BenchmarkOptions, BenchmarkResult } from './benchmark.ts'
import { inPart } from './part.ts'

export type TokenSentence = { readonly words: readonly string[]; readonly tags: readonly string[] }
/** One article, or what stands for one; halves are told by `id`. */
export type TokenDocument = {
  readonly id: string
  readonly sentences: readonly TokenSentence[]
  /** From a file of training data: it gets its predictions and is not judged. */
  readonly training?: boolean
}

export type NameData = {
  /** Ending of the files that are read. */
  readonly ending: string
  readonly documents: (text: string, file: string) => readonly TokenDocument[]
  /** Kinds of the data to PER, ORG, LOC, or IGNORE; others count as no name. */
  readonly kinds: Readonly<Record<string, string>>
}

type Found = { readonly first: number; readonly last: number; readonly kind: string }
type Peer = (document: TokenDocument) => readonly Found[]

const COUNTED = new Set(['PER', 'ORG', 'LOC'])

export async function runNames(options: BenchmarkOptions, data: NameData): Promise<BenchmarkResult> {
  const all = listFiles(options.data)
    .filter((file) => file.endsWith(data.ending))
    .flatMap((file) => {
      const training = /(^|\/)train[^/]*$/.test(file)
      return data.documents(readFileSync(file, 'utf8'), file).map((document) => ({ ...document, training }))
    })
  const documents = all.filter((document) => inPart(document.id, options.part))
  const judged = documents.some((document) => !document.training) ? (d: TokenDocument) => !d.training : () => true
  const tag = loadTagger()
  const started = performance.now()
  const found = documents.map((document) => tag(document.sentences.map((sentence) => sentence.words)))
  const seconds = (performance.now() - started) / 1000
  const words = documents.reduce((sum, document) => sum + count(document), 0)
  const result: BenchmarkResult = {
    metrics: {
      ...score(
        documents.filter(judged),
        found.filter((_, i) => judged(documents[i] as TokenDocument)),
        data.kinds,
      ),
      'words/s': Math.round(words / seconds),
    },
    items: documents.filter(judged).reduce((sum, document) => sum + document.sentences.length, 0),
    predictions: { file: 'predictions.conll', text: documents.map((d, i) => toColumns(d, found[i] ?? [])).join('') },
  }
  if (!options.peers) return result
  const peer = await loadCompromise()
  if (peer === null) return result
  return {
    ...result,
    peers: { compromise: score(documents.filter(judged), documents.filter(judged).map(peer), data.kinds) },
  }
}

function loadTagger(): NameTagger {
  const models = new URL('../models/', import.meta.url)
  return createNameTagger(
    new Map([NAMES_MODEL, NAMES_LISTS].map((name) => [name, new Uint8Array(readFileSync(new URL(name, models)))])),
  )
}

function count(document: TokenDocument): number {
  return document.sentences.reduce((sum, sentence) => sum + sentence.words.length, 0)
}

/** Micro F1 over PER, ORG and LOC; predictions that touch an ignored span do not count. */
function score(
  documents: readonly TokenDocument[],
  found: readonly (readonly Found[])[],
  kinds: NameData['kinds'],
): Record<string, number> {
  const right = new Map<string, number>()
  const said = new Map<string, number>()
  const gold = new Map<string, number>()
  let sameSpan = 0
  documents.forEach((document, d) => {
    const truth = goldNames(document, kinds)
    const open = truth.filter((name) => name.kind === 'IGNORE')
    const keys = new Map(
      truth.filter((name) => COUNTED.has(name.kind)).map((name) => [`${name.first} ${name.last}`, name.kind]),
    )
    for (const kind of keys.values()) gold.set(kind, (gold.get(kind) ?? 0) + 1)
    for (const name of found[d] ?? []) {
      if (!COUNTED.has(name.kind)) continue
      const known = keys.get(`${name.first} ${name.last}`)
      if (known !== name.kind && open.some((span) => span.first < name.last && name.first < span.last)) continue
      said.set(name.kind, (said.get(name.kind) ?? 0) + 1)
      if (known !== undefined) sameSpan++
      if (known === name.kind) right.set(name.kind, (right.get(name.kind) ?? 0) + 1)
    }
  })
  const sum = (map: ReadonlyMap<string, number>): number => [...map.values()].reduce((a, b) => a + b, 0)
  const f1 = (hits: number, p: number, g: number): number => (p + g === 0 ? 0 : round((200 * hits) / (p + g)))
  const metrics: Record<string, number> = {
    F1: f1(sum(right), sum(said), sum(gold)),
    precision: round((100 * sum(right)) / Math.max(1, sum(said))),
    recall: round((100 * sum(right)) / Math.max(1, sum(gold))),
    'span F1': f1(sameSpan, sum(said), sum(gold)),
  }
  for (const kind of COUNTED) metrics[`${kind} F1`] = f1(right.get(kind) ?? 0, said.get(kind) ?? 0, gold.get(kind) ?? 0)
  return metrics
}

function goldNames(document: TokenDocument, kinds: NameData['kinds']): Found[] {
  const names: Found[] = []
  let at = 0
  for (const { tags } of document.sentences) {
    for (let i = 0; i < tags.length; i++) {
      const [, mark, label = ''] = /^([BI])-(.*)$/.exec(tags[i] ?? '') ?? []
      if (mark === undefined || (mark === 'I' && /^[BI]-/.test(tags[i - 1] ?? '') && tags[i - 1]?.slice(2) === label))
        continue
      let end = i + 1
      while (tags[end] === `I-${label}`) end++
      const kind = kinds[label]
      if (kind !== undefined) names.push({ first: at + i, last: at + end, kind })
    }
    at += tags.length
  }
  return names
}

function toColumns(document: TokenDocument, found: readonly Found[]): string {
  const tags = new Map<number, string>()
  for (const name of found) {
    for (let i = name.first; i < name.last; i++) tags.set(i, `${i === name.first ? 'B' : 'I'}-${name.kind}`)
  }
  let at = 0
  let text = ''
  for (const sentence of document.sentences) {
    for (const word of sentence.words) text += `${word}\t${tags.get(at++) ?? 'O'}\n`
    text += '\n'
  }
  return text
}

/** Files of a folder and the folders in it, in byte order of their paths. */
function listFiles(folder: string): string[] {
  const files: string[] = []
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) files.push(...listFiles(path))
    else files.push(path)
  }
  return files.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
}

/** Columns of tabs, a blank line between sentences. */
export function readColumns(text: string, word: number, tag: number): TokenSentence[] {
  const sentences: TokenSentence[] = []
  let words: string[] = []
  let tags: string[] = []
  const close = (): void => {
    if (words.length > 0) sentences.push({ words, tags })
    words = []
    tags = []
  }
  for (const line of text.split(/\r?\n/)) {
    const cells = line.split('\t')
    if (line.trim() === '') close()
    else if (cells.length > Math.max(word, tag)) {
      words.push(cells[word] ?? '')
      tags.push((cells[tag] ?? 'O').trim())
    }
  }
  close()
  return sentences
}

/** compromise, the known library, on the same tokens; null where it is not installed. */
async function loadCompromise(): Promise<Peer | null> {
  const name = 'compromise'
  type View = { json: (options: unknown) => { offset?: { start: number; length: number } }[] }
  type Nlp = (text: string) => { people: () => View; organizations: () => View; places: () => View }
  let nlp: Nlp
  try {
    nlp = ((await import(name)) as { default: Nlp }).default
  } catch {
    return null
  }
  return (document) => {
    const found: Found[] = []
    let at = 0
    for (const { words } of document.sentences) {
      const starts: number[] = []
      let text = ''
      for (const word of words) {
        starts.push(text.length)
        text += `${word} `
      }
      const read = nlp(text)
      for (const [kind, view] of [
        ['PER', read.people()],
        ['ORG', read.organizations()],
        ['LOC', read.places()],
      ] as const) {
        for (const { offset } of view.json({ offset: true })) {
          if (offset === undefined) continue
          const end = offset.start + offset.length
          const inside = starts.flatMap((start, i) =>
            start >= offset.start && start < end && /[\p{L}\d]/u.test(words[i] ?? '') ? [i] : [],
          )
          const first = inside[0]
          if (first !== undefined) found.push({ first: at + first, last: at + (inside.at(-1) ?? first) + 1, kind })
        }
      }
      at += words.length
    }
    return found
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

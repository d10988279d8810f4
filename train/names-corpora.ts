/**
 * Training texts for the reader of names, brought to one convention: persons without titles, bodies and places without
 * "the", other names; peoples ("Iranian") are no names. Kinds PER, ORG, LOC, MISC.
 */
import { readFileSync } from 'node:fs'
import { COUNTRIES } from '../src/language/lang/en/countries.ts'
import { PEOPLES } from '../src/language/lang/en/peoples.ts'
import { HONORIFICS } from '../src/language/lang/en/person-titles.ts'
import { ROLE_NOUNS } from '../src/language/lang/en/role-words.ts'
import { readGum } from './names-gum.ts'

type TaggedSentence = { readonly words: readonly string[]; readonly tags: readonly string[] }
export type TaggedDocument = {
  readonly id: string
  readonly genre: number
  readonly sentences: readonly TaggedSentence[]
}

/** Conventions of texts, a feature of the model; the reader reads all as the first. */
const GENRES = { uner: 1, wikigold: 2, wnut: 3, gum: 4, re3d: 5 } as const

export function readCorpora(data: string): TaggedDocument[] {
  return [
    ...readUner(`${data}/uner_ewt/train.iob2`),
    ...readWikigold(`${data}/wikigold/wikigold.conll`),
    ...readWnut(`${data}/wnut17/train.conll`),
    ...readRe3d(`${data}/re3d/documents.jsonl`),
    ...readGum(`${data}/ud_gum/train.conllu`),
  ]
}

const people = new Set(
  [...PEOPLES, ...COUNTRIES.flatMap((row) => row.split('|').slice(2, 4).join(',').split(','))].filter(Boolean),
)

function tidy(sentence: { words: string[]; tags: string[] }): TaggedSentence {
  const { words, tags } = sentence
  for (let i = 0; i < tags.length; i++) {
    if (tags[i] !== 'B-MISC') continue
    let end = i + 1
    while (tags[end] === 'I-MISC') end++
    if (people.has(words.slice(i, end).join(' '))) tags.fill('O', i, end)
  }
  return { words, tags }
}

const UNER_KINDS: Readonly<Record<string, string>> = { PER: 'PER', ORG: 'ORG', LOC: 'LOC', OTH: 'MISC' }

function readUner(path: string): TaggedDocument[] {
  const parts = readFileSync(path, 'utf8')
    .split(/^# newdoc id = /m)
    .slice(1)
  return parts.map((part) => ({
    id: part.slice(0, part.indexOf('\n')),
    genre: GENRES.uner,
    sentences: readColumns(part.slice(part.indexOf('\n')), { word: 1, tag: 2, kinds: UNER_KINDS }),
  }))
}

const WNUT_KINDS: Readonly<Record<string, string>> = {
  person: 'PER',
  corporation: 'ORG',
  group: 'ORG',
  location: 'LOC',
  product: 'MISC',
  'creative-work': 'MISC',
}

function readWnut(path: string): TaggedDocument[] {
  return readColumns(readFileSync(path, 'utf8'), { word: 0, tag: 1, kinds: WNUT_KINDS }).map((sentence, i) => ({
    id: `wnut-${i}`,
    genre: GENRES.wnut,
    sentences: [sentence],
  }))
}

type Columns = { readonly word: number; readonly tag: number; readonly kinds: Readonly<Record<string, string>> }

function readColumns(text: string, columns: Columns): TaggedSentence[] {
  const sentences: TaggedSentence[] = []
  let words: string[] = []
  let tags: string[] = []
  for (const line of [...text.split('\n'), '']) {
    const cells = line.split('\t')
    const word = cells[columns.word]
    if (line.trim() === '') {
      if (words.length > 0) sentences.push(tidy({ words, tags }))
      words = []
      tags = []
    } else if (word !== undefined && cells.length > Math.max(columns.word, columns.tag)) {
      const [, mark = '', kind = ''] = /^([BI])-(.*)$/.exec((cells[columns.tag] ?? '').trim()) ?? []
      const known = columns.kinds[kind]
      words.push(word)
      tags.push(known === undefined ? 'O' : `${mark}-${known}`)
    }
  }
  return sentences
}

function readWikigold(path: string): TaggedDocument[] {
  return readFileSync(path, 'utf8')
    .split(/^-DOCSTART-.*\n/m)
    .filter((part) => part.trim())
    .map((part, i) => ({
      id: `wikigold-${i}`,
      genre: GENRES.wikigold,
      sentences: part
        .trim()
        .split(/\n\s*\n/)
        .map((block) => {
          const rows = block.split('\n').map((line) => line.split(' '))
          const kinds = rows.map((row) => (row[1] ?? 'O').replace('I-', ''))
          const tags = kinds.map((kind, k) => (kind === 'O' ? 'O' : kinds[k - 1] === kind ? `I-${kind}` : `B-${kind}`))
          return tidy({ words: rows.map((row) => row[0] ?? ''), tags })
        }),
    }))
}

type Re3dEntity = { readonly begin: number; readonly end: number; readonly type: string }
const RE3D_KINDS: Readonly<Record<string, string>> = { Person: 'PER', Organisation: 'ORG', Location: 'LOC' }
const titles = new Set([...HONORIFICS, ...ROLE_NOUNS, 'prime', 'foreign', 'defence', 'defense', 'vice', 'former'])
const INNER = new Set("of the and for in on to al de & - . ’ ' /".split(' '))

/** Noun phrases with nesting: of each, the outermost part that is a name by its capitals. */
function readRe3d(path: string): TaggedDocument[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const { id, text, entities } = JSON.parse(line) as { id: string; text: string; entities: Re3dEntity[] }
      const sentences = splitRoughly(text).map((tokens) => {
        const tags = tokens.map(() => 'O')
        for (const entity of [...entities].sort((a, b) => b.end - b.begin - (a.end - a.begin))) {
          const kind = RE3D_KINDS[entity.type]
          let first = tokens.findIndex((token) => token.start >= entity.begin && token.end <= entity.end)
          if (kind === undefined || first < 0) continue
          let last = first
          while (last < tokens.length && (tokens[last]?.end ?? Infinity) <= entity.end) last++
          const word = (i: number): string => tokens[i]?.text ?? ''
          const skip = (w: string): boolean =>
            /^(the|a|an|members|of)$/i.test(w) ||
            !/^[A-Z]/.test(w) ||
            (kind === 'PER' && (people.has(w) || titles.has(w.toLowerCase().replace('.', ''))))
          while (first < last && skip(word(first))) first++
          while (last > first && !/^[A-Z0-9]/.test(word(last - 1))) last--
          const inside = tokens.slice(first, last).map((token) => token.text)
          if (inside.length === 0 || inside.some((w) => !/^[A-Z0-9]/.test(w) && !INNER.has(w))) continue
          if (inside.length === 1 && people.has(inside[0] ?? '')) continue
          if (tags.slice(first, last).some((tag) => tag !== 'O')) continue
          for (let i = first; i < last; i++) tags[i] = `${i === first ? 'B' : 'I'}-${kind}`
        }
        return { words: tokens.map((token) => token.text), tags }
      })
      return { id, genre: GENRES.re3d, sentences }
    })
}

type Piece = { readonly text: string; readonly start: number; readonly end: number }

function splitRoughly(text: string): Piece[][] {
  const sentences: Piece[][] = [[]]
  for (const match of text.matchAll(
    /\n+|(?:[A-Z]\.)+|(?:Mr|Mrs|Ms|Dr|St|Gen|Lt|Col|Capt|Maj|Sgt|Oct|Nov|Dec|Jan|Feb|Aug|Sept|No)\.|[\p{L}\p{N}]+|['’]s\b|\S/gu,
  )) {
    const current = sentences.at(-1) ?? []
    if (!match[0].startsWith('\n'))
      current.push({ text: match[0], start: match.index, end: match.index + match[0].length })
    if (/^(\n+|[.!?])$/.test(match[0]) && current.length > 0) sentences.push([])
  }
  return sentences.filter((sentence) => sentence.length > 0)
}

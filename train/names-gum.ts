/** Names of UD GUM from its column of entities: `Entity=(1-person-…)`, nested, heads in the fifth field. */
import { readFileSync } from 'node:fs'
import { PEOPLES } from '../src/language/lang/en/peoples.ts'
import { HONORIFICS } from '../src/language/lang/en/person-titles.ts'
import type { TaggedDocument } from './names-corpora.ts'

const KINDS: Readonly<Record<string, string>> = {
  person: 'PER',
  organization: 'ORG',
  place: 'LOC',
  event: 'MISC',
  object: 'MISC',
  abstract: 'MISC',
}
const SMALL = new Set("of the and for in on to al de & - . ’ '".split(' '))
const titles = new Set([...HONORIFICS, ...PEOPLES.map((word) => word.toLowerCase())])
const GENRE = 4

type Word = { readonly text: string; readonly upos: string; readonly entities: string }
type Found = { readonly first: number; readonly last: number; readonly kind: string; readonly wiki: boolean }

export function readGum(path: string): TaggedDocument[] {
  return readFileSync(path, 'utf8')
    .split(/^# newdoc id = /m)
    .slice(1)
    .map((part) => ({
      id: part.slice(0, part.indexOf('\n')),
      genre: GENRE,
      sentences: part
        .split(/\n\n/)
        .map(readSentence)
        .filter((sentence) => sentence.words.length > 0),
    }))
}

function readSentence(block: string): { words: string[]; tags: string[] } {
  const words: Word[] = block
    .split('\n')
    .filter((line) => /^\d+\t/.test(line))
    .map((line) => {
      const cells = line.split('\t')
      return { text: cells[1] ?? '', upos: cells[3] ?? '', entities: /Entity=([^|]*)/.exec(cells[9] ?? '')?.[1] ?? '' }
    })
  const tags = words.map(() => 'O')
  const found = readEntities(words).sort((a, b) => b.last - b.first - (a.last - a.first))
  for (const { first, last, kind, wiki } of found) {
    let start = first
    let end = last
    const text = (i: number): string => words[i]?.text ?? ''
    const skip = (i: number): boolean =>
      words[i]?.upos === 'DET' ||
      !/^[\p{Lu}\d]/u.test(text(i)) ||
      (kind === 'PER' && titles.has(text(i).toLowerCase().replace('.', '')))
    while (start < end && skip(start)) start++
    while (end > start && !/^[\p{Lu}\d]/u.test(text(end - 1))) end--
    const inside = words.slice(start, end)
    const named =
      inside.some((word) => word.upos === 'PROPN') &&
      inside.every((word) => /^[\p{Lu}\d]/u.test(word.text) || SMALL.has(word.text))
    if (!named || inside.length > 8 || (kind === 'MISC' && !wiki)) continue
    if (kind === 'PER' && inside.length > 4) continue
    if (tags.slice(start, end).some((tag) => tag !== 'O')) continue
    for (let i = start; i < end; i++) tags[i] = `${i === start ? 'B' : 'I'}-${kind}`
  }
  return { words: words.map((word) => word.text), tags }
}

function readEntities(words: readonly Word[]): Found[] {
  const open = new Map<string, { first: number; kind: string; wiki: boolean }[]>()
  const found: Found[] = []
  words.forEach((word, i) => {
    for (const [, start, end] of word.entities.matchAll(/\(([^()]+)|([^()]+)?\)/g)) {
      const single = start !== undefined
      if (single) {
        const fields = start.split('-')
        const id = fields[0] ?? ''
        const stack = open.get(id) ?? []
        stack.push({ first: i, kind: KINDS[fields[1] ?? ''] ?? '', wiki: fields.length > 7 })
        open.set(id, stack)
        lastOpened = id
      } else {
        const id = end ?? lastOpened
        const top = open.get(id)?.pop()
        if (top && top.kind !== '') found.push({ first: top.first, last: i + 1, kind: top.kind, wiki: top.wiki })
      }
    }
  })
  return found
}

let lastOpened = ''

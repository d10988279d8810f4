import { dayOfVariant, hash, OWN_CAPITAL, syllable } from './vary.ts'

/** A name within a sentence: what begins one need not be a name. */
const WITHIN = /(?<=[\p{L}\p{N},;'’”)-] )\p{Lu}\p{L}{2,}/gu
/** From a capital on; of text in lower case any word. */
const CAPITALISED = /\p{Lu}\p{L}{2,}/gu
const WORD = /\p{L}{3,}/gu
/** What has none of these is neither a name nor an id, nor a day. */
const CAN_CHANGE = /\p{Lu}|^\d/u
const DAY = /^\d{4}-\d\d-\d\d(?:$|T)/
const STRING = /"((?:[^"\\]|\\.)*)"/g

/** The words that texts write as names: with a capital within sentences, and that more often than without. */
export function namesIn(texts: Iterable<string>): ReadonlySet<string> {
  const [named, plain] = [new Map<string, number>(), new Map<string, number>()]
  const count = (counts: Map<string, number>, word: string) => void counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const text of texts) {
    for (const [word] of text.matchAll(WITHIN)) if (!OWN_CAPITAL.test(word)) count(named, word)
    for (const [word] of text.matchAll(/(?<!\p{L})\p{Ll}{3,}/gu)) count(plain, word)
  }
  return new Set([...named].flatMap(([word, n]) => (n > (plain.get(word.toLowerCase()) ?? 0) ? [word] : [])))
}

export type Renaming = {
  /** Other names in place of those of a text, each of the same length, so that all offsets hold. */
  readonly text: (text: string) => string
  /** The same of a text in lower case. */
  readonly lower: (text: string) => string
  /** Of JSON as it is written: names in texts, ids, days. */
  readonly json: (json: string) => string
}

/** Renames all of a store to make round `round` of it: the same word becomes the same name everywhere. */
export function createRenaming(names: ReadonlySet<string>, ids: ReadonlyMap<string, string>, round: number): Renaming {
  const made = new Map<string, string>()
  const rename = (word: string): string => {
    const known = made.get(word)
    if (known !== undefined) return known
    const name = names.has(word) ? sameLength(word, round) : word
    made.set(word, name)
    return name
  }
  const lowerNames = new Map([...names].map((name) => [name.toLowerCase(), name]))
  const text = (value: string): string => value.replace(CAPITALISED, rename)
  const idOf = (value: string): string | undefined => {
    const known = ids.get(value)
    if (known !== undefined) return known
    const colon = value.indexOf(':')
    const owner = colon < 0 ? undefined : ids.get(value.slice(0, colon))
    return owner === undefined ? undefined : owner + value.slice(colon)
  }
  return {
    text,
    lower: (value) =>
      value.replace(WORD, (word) => {
        const name = lowerNames.get(word)
        return name === undefined ? word : rename(name).toLowerCase()
      }),
    json: (json) =>
      json.replace(STRING, (whole, inner: string) => {
        if (inner.length < 3 || !CAN_CHANGE.test(inner)) return ids.has(inner) ? `"${ids.get(inner)}"` : whole
        const id = idOf(inner)
        if (id !== undefined) return `"${id}"`
        return DAY.test(inner) ? `"${dayOfVariant(inner, round)}"` : `"${inner.replace(CAPITALISED, rename)}"`
      }),
  }
}

function sameLength(word: string, round: number): string {
  const seed = hash(word, round)
  let made = ''
  for (let i = 0; made.length < word.length; i++) made += syllable(hash(word, seed + i))
  return made.charAt(0).toUpperCase() + made.slice(1, word.length)
}

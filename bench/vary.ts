import type { BenchArticle } from './bench-articles.ts'

const DAY_MS = 86_400_000
/** Days by which each round of variants is later than the one before: the rounds mix, and none is on the others' days. */
const SHIFT = 37
const SYLLABLES =
  'ba ber cor dan del dor eth fal gan gor hal har ile jor kas kel lan lor mar mel nar nor osk pel ral ren sal sor tal tor ul van vor wen yar zel'.split(
    ' ',
  )
/** Words that are written with a capital and are no names. */
export const OWN_CAPITAL =
  /^(?:I|The|A|An|In|On|At|But|And|He|She|It|They|We|You|His|Her|Its|This|That|These|Those|There|As|For|If|When|While|After|Before|Mr|Mrs|Ms|Dr|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/

/**
 * An article of the same build about something else: other names and places (the same word always becomes the same
 * name), other numbers, another day. Round 0 is the article itself.
 */
export function vary(article: BenchArticle, round: number): BenchArticle {
  if (round === 0) return article
  const names = new Map<string, string>()
  const rename = (word: string): string => {
    const known = names.get(word)
    if (known !== undefined) return known
    const made = OWN_CAPITAL.test(word) ? word : newName(word, round)
    names.set(word, made)
    return made
  }
  const change = (text: string): string =>
    text
      .replace(/(?<=[\p{L}\p{N},;'’”)-] )\p{Lu}[\p{L}’']*/gu, rename)
      .replace(/\d+/g, (digits) => newDigits(digits, round))
  const { published } = article
  return {
    ...article,
    id: `${article.id}-${round}`,
    text: change(article.text),
    ...(article.title !== undefined && { title: change(article.title) }),
    ...(published !== undefined && { published: dayOfVariant(published, round) }),
  }
}

/** The day on which a variant is published: ISO 8601. */
export function dayOfVariant(published: string, round: number): string {
  const time = Date.parse(published.slice(0, 10))
  return Number.isNaN(time) ? published : new Date(time + round * SHIFT * DAY_MS).toISOString().slice(0, 10)
}

function newName(word: string, round: number): string {
  const seed = hash(word, round)
  const count = 2 + (seed % 2)
  const made = Array.from({ length: count }, (_, i) => syllable(hash(word, seed + i))).join('')
  return made.charAt(0).toUpperCase() + made.slice(1)
}

function newDigits(digits: string, round: number): string {
  return [...digits]
    .map((digit, i) => (i === 0 ? 1 + ((Number(digit) + round) % 9) : (Number(digit) + hash(digits, round + i)) % 10))
    .join('')
}

export function syllable(number: number): string {
  return SYLLABLES[number % SYLLABLES.length] ?? ''
}

/** FNV-1a of a word with a seed, not negative. */
export function hash(word: string, seed: number): number {
  let sum = 0x811c9dc5 ^ seed
  for (let i = 0; i < word.length; i++) sum = Math.imul(sum ^ word.charCodeAt(i), 0x01000193)
  sum ^= sum >>> 15
  return (Math.imul(sum, 0x2c1b3c6d) >>> 0) % 1_000_003
}

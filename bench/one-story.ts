import type { BenchArticle } from './bench-articles.ts'

/** Of ten reports: written by their reporter; taken whole from another with light edits; told again from several others. */
const OWN = 4
const COPIED = 2
const TEN = 10
/** Articles from which the subject is chosen, and words by which two are of one subject: in few articles, but not in one. */
const SEEDS = 150
/** So many that are near it make an article the centre of the story, whatever the story's size. */
const CLOSEST = 100
const RAREST = 5
const COMMONEST = 0.05
/** A report told again has so many sentences, and each changes so many of its words. */
const SENTENCES = 18
const CHANGED = 0.15
/** A number of a later report is higher so often. */
const RISEN = 0.15
/** The story lasts so many days. */
const DAYS = 12
const DAY_MS = 86_400_000

const OTHER_WORDS: readonly (readonly string[])[] = [
  'said stated declared added remarked',
  'told informed',
  'also too moreover',
  'big large huge major',
  'officials authorities',
  'president leader',
  'killed slain',
  'people persons individuals',
  'began started',
  'called described',
  'according following',
  'many several numerous',
  'new fresh recent',
  'show reveal indicate',
  'plan scheme proposal',
  'quickly rapidly swiftly',
  'country nation',
  'law legislation statute',
  'asked requested',
  'says notes argues',
  'support backing',
  'attack assault',
  'important significant crucial',
  'however though nonetheless',
].map((row) => row.split(' '))
const OTHERS = new Map(OTHER_WORDS.flatMap((row) => row.map((word) => [word, row] as const)))

/**
 * So many reports of one story, in order of publication: the articles that are nearest to one of them, copies of these,
 * and reports told again in other words from the sentences of several, of which some come in very many reports and most in
 * few. Every article given is a report of a subject of its own, so that none of the text is made up.
 */
export function oneStory(articles: readonly BenchArticle[], size: number): BenchArticle[] {
  const random = generator(size)
  const wanted = Math.max(2, Math.round((size * OWN) / TEN))
  const own = nearest(articles, wanted)
  const start = Date.parse('2019-03-01')
  const pool = own.flatMap(({ text }) => sentencesOf(text).slice(0, SENTENCES)).sort(byHash)
  return Array.from({ length: size }, (_, n) => {
    const kind = n % TEN
    const published = new Date(start + (n * DAYS * DAY_MS) / size).toISOString()
    const base = own[Math.floor((n / size) * own.length)] as BenchArticle
    const id = `report${String(n).padStart(5, '0')}`
    const outlet = `Outlet ${(n * 7) % 211}`
    if (kind < OWN) return { ...(own[Math.floor(n / TEN) * OWN + kind] ?? base), id, published, outlet }
    if (kind < OWN + COPIED) return { id, outlet, published, title: base.title ?? id, text: edited(base.text, random) }
    return { id, outlet, published, title: base.title ?? id, text: toldAgain(pool, random, kind === TEN - 1) }
  })
}

/** The articles nearest to the one of the first that has most near it, by the seldom words that they share. */
function nearest(articles: readonly BenchArticle[], count: number): BenchArticle[] {
  const words = articles.map(({ text }) => new Set(text.toLowerCase().match(/\p{L}{4,}/gu)))
  const holders = new Map<string, number[]>()
  words.forEach((own, n) => {
    for (const word of own) {
      const row = holders.get(word)
      if (row) row.push(n)
      else holders.set(word, [n])
    }
  })
  const telling = (row: readonly number[]) => row.length >= RAREST && row.length <= COMMONEST * articles.length + RAREST
  const scoresOf = (seed: number): Float64Array => {
    const scores = new Float64Array(articles.length)
    for (const word of words[seed] ?? []) {
      const row = holders.get(word) ?? []
      const weight = telling(row) ? Math.log(articles.length / row.length) : 0
      for (const n of weight > 0 ? row : []) scores[n] = (scores[n] ?? 0) + weight / Math.sqrt(words[n]?.size ?? 1)
    }
    return scores
  }
  const density = (seed: number): number =>
    scoresOf(seed)
      .sort()
      .slice(-CLOSEST)
      .reduce((sum, score) => sum + score, 0) / Math.sqrt(words[seed]?.size ?? 1)
  const seeds = Array.from({ length: Math.min(SEEDS, articles.length) }, (_, seed) => ({
    seed,
    density: density(seed),
  }))
  const scores = scoresOf(seeds.reduce((best, one) => (one.density > best.density ? one : best)).seed)
  return [...articles.keys()]
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
    .slice(0, count)
    .flatMap((n) => articles[n] ?? [])
}

/** A copy: here and there a paragraph left out, or a word changed. */
function edited(text: string, random: () => number): string {
  return text
    .split('\n\n')
    .filter((_, n) => n < 2 || random() > 0.1)
    .map((paragraph) => (random() < 0.3 ? reworded(paragraph, random) : paragraph))
    .join('\n\n')
}

/** Sentences of many reports, the first of the pool in very many (Zipf), reworded, with some numbers higher. */
function toldAgain(pool: readonly string[], random: () => number, late: boolean): string {
  const chosen = new Set<string>()
  while (chosen.size < Math.min(SENTENCES, pool.length)) {
    const rank = Math.floor(pool.length ** random()) - 1
    const sentence = pool[Math.max(0, rank)]
    if (sentence !== undefined) chosen.add(sentence)
  }
  const told = [...chosen].map((sentence) => {
    const words = reworded(sentence, random)
    return late && random() < RISEN
      ? words.replace(/\b\d{2,3}\b/, (number) => String(Number(number) + 1 + Math.floor(random() * 9)))
      : words
  })
  return Array.from({ length: Math.ceil(told.length / 3) }, (_, n) => told.slice(3 * n, 3 * n + 3).join(' ')).join(
    '\n\n',
  )
}

function reworded(text: string, random: () => number): string {
  return text
    .replace(/\p{L}+/gu, (word) => {
      const others = OTHERS.get(word)
      if (others) return others[Math.floor(random() * others.length)] ?? word
      return /^\p{Ll}{5,}ly$/u.test(word) && random() < CHANGED ? '' : word
    })
    .replace(/ {2,}/g, ' ')
}

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?]["”]?)\s+(?=["“\p{Lu}])/u)
    .filter((sentence) => sentence.length > 40 && sentence.length < 400)
}

function byHash(a: string, b: string): number {
  return hash(a) - hash(b) || (a < b ? -1 : 1)
}

/** FNV-1a. */
function hash(text: string): number {
  let sum = 0x811c9dc5
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193)
  return sum >>> 0
}

/** Numbers from 0 to 1, the same for one seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

import { hashString, mix, seed } from '../learn/hash.ts'
import { addScores, best, type LinearModel } from '../learn/linear-model.ts'

/** The dictionary form of a word with a pair of tags ("VERB VBD"). */
export type Lemmatiser = (word: string, tag: string) => string

/** No word has more features than this. */
export const LEMMA_FEATURES = 24

const seeds = Int32Array.from({ length: LEMMA_FEATURES }, (_, template) => seed(template + 2000))

/** Tags whose words keep their capitals. */
export function keepsCase(tag: string): boolean {
  return tag.startsWith('PROPN') || tag.startsWith('X ')
}

/** Tags whose words are their own lemmas. */
export function isOwnLemma(tag: string): boolean {
  return tag.startsWith('PUNCT') || tag.startsWith('SYM') || tag.startsWith('NUM CD') || tag.endsWith(' NNP')
}

/** Features of a word for the choice of its edit: its endings, and their pattern of vowels, each with the tag. */
export function lemmaFeatures(word: string, tag: string, out: Int32Array): number {
  const base = hashString(tag.slice(tag.indexOf(' ') + 1))
  const end = word.length
  let pattern = 0
  for (let i = Math.max(0, end - 6); i < end; i++)
    pattern = pattern * 3 + ('aeiou'.includes(word.charAt(i)) ? 1 : word.charAt(i) === word.charAt(i - 1) ? 2 : 0)
  let n = 0
  const add = (value: number): void => {
    out[n] = mix(mix(seeds[n] as number, base), value)
    n++
  }
  add(0)
  for (let length = 1; length <= 7; length++) add(length > end ? -length : hashString(word, end - length))
  add(hashString(word))
  add(pattern)
  add(mix(pattern, hashString(word, Math.max(0, end - 3))))
  add(Math.min(end, 6))
  add(mix(Math.min(end, 6), hashString(word, Math.max(0, end - 3))))
  return n
}

/** The edit from a word to its lemma: how many letters go at the end, and what is put there ("3y": "ies" → "y"). */
export function editOf(word: string, lemma: string): string {
  let same = 0
  while (same < word.length && same < lemma.length && word[same] === lemma[same]) same++
  return `${word.length - same}${lemma.slice(same)}`
}

function applyEdit(word: string, edit: string): string {
  const cut = Number.parseInt(edit, 10)
  return cut >= word.length && edit.length <= String(cut).length
    ? word
    : word.slice(0, word.length - cut) + edit.slice(String(cut).length)
}

/** `exceptions`: lines of word, tag and lemma with tabs between, for what the model does not get right. */
export function createLemmatiser(model: LinearModel, exceptions: string): Lemmatiser {
  const known = new Map<string, string>()
  for (const line of exceptions.split('\n')) {
    const [word = '', tag = '', lemma = ''] = line.split('\t')
    known.set(`${tag} ${word}`, lemma)
  }
  const features = new Int32Array(LEMMA_FEATURES)
  const scores = new Int32Array(model.classes.length)
  const read: Lemmatiser = (written, tag) => {
    const word = written.replace(/[’‘`´]/g, "'")
    const lower = word.toLowerCase()
    const exception = known.get(`${tag} ${keepsCase(tag) ? word : lower}`)
    if (exception !== undefined) return exception
    if (tag.startsWith('NUM')) return lower.replace(/(?<=\d),(?=\d)/g, '')
    if (isOwnLemma(tag)) return written
    const base = keepsCase(tag) ? word : lower
    scores.fill(0)
    addScores(model, features, lemmaFeatures(lower, tag, features), scores)
    return applyEdit(base, model.classes[best(scores)] ?? '0')
  }
  return remember(read)
}

/** Words kept from text to text, for each tag; beyond this it starts anew, so that memory stays bounded. */
const KEPT = 5000
/** Longer words are not kept: they are few, and V8 holds the whole text that such a piece was cut from. */
const LONGEST_KEPT = 12

/** The same, but a word seen before is not worked out again. */
function remember(read: Lemmatiser): Lemmatiser {
  const byTag = new Map<string, Map<string, string>>()
  return (word, tag) => {
    if (word.length > LONGEST_KEPT) return read(word, tag)
    let lemmas = byTag.get(tag)
    if (lemmas === undefined) {
      lemmas = new Map()
      byTag.set(tag, lemmas)
    }
    let lemma = lemmas.get(word)
    if (lemma === undefined) {
      lemma = read(word, tag)
      if (lemmas.size >= KEPT) lemmas.clear()
      lemmas.set(word, lemma)
    }
    return lemma
  }
}

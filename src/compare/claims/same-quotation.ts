import { EVENT_FORMS } from '../../language/lang/en/event-forms.ts'
import { countryOfName } from '../../language/names/demonym.ts'
import { forenamesAgree } from '../../language/names/forename.ts'
import { stem } from '../stories/stem.ts'
import { STOP_STEMS } from './stop-stems.ts'

/** Words in a row that two quotations share before they are one. */
const RUN = 6
/** Words that must agree before and after a word that stands in another's place. */
const BESIDE = 3
/** Spellings of one word differ by no more letters than this. */
const SPELLING = 2

/** That two passages quote the same words, and where one has another word in a name's or number's place, the two words. */
export type Quotation = { readonly wording: readonly [string, string] | null }

/** Whether two sequences of quoted words are one quotation; null where they share no run of six words. */
export function sameQuotation(a: readonly string[], b: readonly string[]): Quotation | null {
  const [x, y] = [a.map(norm), b.map(norm)]
  const places = new Map<string, number>()
  for (let j = 0; j + RUN <= y.length; j++) places.set(y.slice(j, j + RUN).join(' '), j)
  for (let i = 0; i + RUN <= x.length; i++) {
    const j = places.get(x.slice(i, i + RUN).join(' '))
    if (j === undefined) continue
    for (const step of STEPS) {
      const wording = replaced(a, b, x, y, i - j + step)
      if (wording) return { wording }
    }
    return { wording: null }
  }
  return null
}

/**
 * The first words that stand in others' place, the words beside them being the same: a name or number for another, or one
 * or two telling words for others. Words that both quotations have elsewhere have only changed places.
 */
function replaced(
  a: readonly string[],
  b: readonly string[],
  x: readonly string[],
  y: readonly string[],
  start: number,
): readonly [string, string] | null {
  let shift = start
  for (let i = Math.max(BESIDE, shift + BESIDE); i < x.length - BESIDE && i - shift < y.length - BESIDE; i++) {
    const j = i - shift
    if (x[i] === y[j]) continue
    for (const [m, n] of LENGTHS) {
      if (!isBeside(x, i, m, y, j, n)) continue
      const [one, other] = [a.slice(i, i + m), b.slice(j, j + n)]
      if (isOther(one, other, x, y)) return [one.join(' '), other.join(' ')]
      shift += m - n
      i += m - 1
      break
    }
  }
  return null
}

/** What was put in before the shared run moves the words by so many. */
const STEPS = [0, 1, -1, 2, -2]

/** Numbers of words that may stand for one another. */
const LENGTHS = [
  [1, 1],
  [1, 2],
  [2, 1],
  [2, 2],
  [0, 1],
  [1, 0],
] as const

function isBeside(x: readonly string[], i: number, m: number, y: readonly string[], j: number, n: number): boolean {
  for (let k = 1; k <= BESIDE; k++)
    if (
      x[i - k] === undefined ||
      x[i - k] !== y[j - k] ||
      x[i + m - 1 + k] === undefined ||
      x[i + m - 1 + k] !== y[j + n - 1 + k]
    )
      return false
  return true
}

/** Do the words mean something else: other names or numbers, or telling words that are no other form of one another? */
function isOther(
  one: readonly string[],
  other: readonly string[],
  x: readonly string[],
  y: readonly string[],
): boolean {
  if (one.length === 0 || other.length === 0) return false
  const [first, second] = [one.map(norm), other.map(norm)]
  if (first.every((word) => y.includes(word)) || second.every((word) => x.includes(word))) return false
  if ([...first, ...second].some((word) => /\p{L}\.\p{L}/u.test(word))) return false
  if (areOneName(one, other) || areOneName(other, one)) return false
  if (inFull(first) === inFull(second)) return false
  const numbers = [one, other].some((words) => words.some((word) => /^\p{N}/u.test(word)))
  if (numbers) return one.length === other.length && first.join() !== second.join()
  const tells = (words: readonly string[]) => words.some((word) => word.length > 3 && !STOP_STEMS.has(stem(word)))
  // "university there" for "college": who points to what stands before tells it in words of their own
  if ([...first, ...second].some((word) => POINTING.has(word))) return false
  if (![one, other].every((words) => words.some(isTelling)) && !(tells(first) && tells(second))) return false
  const [p, q] = [plain(one), plain(other)]
  return distance(p, q) > SPELLING && !first.some((word) => second.some((form) => isForm(word, form)))
}

/**
 * "UK" and "United Kingdom", "ISIL" and "Islamic State", "Jim" and "James", "the country" and its name: papers put one for
 * the other in their own style, and in brackets, and mean the same.
 */
function areOneName(short: readonly string[], long: readonly string[]): boolean {
  const [name, whole] = [short.join(' '), long.join(' ')]
  if (/^(?:the|our|this|his|her|their|its) \p{Ll}+$/u.test(name) && long.every((word) => /^\p{Lu}/u.test(word)))
    return true
  const country = countryOfName(name)
  if (country !== null && country === countryOfName(whole)) return true
  if (/^\p{Lu}{2,}$/u.test(name)) {
    const initials = long.map((word) => word.charAt(0)).join('')
    return initials.length > 1 && /^\p{Lu}+$/u.test(initials) && name.startsWith(initials)
  }
  return name.length > 1 && whole.length > 1 && forenamesAgree(name.toLowerCase(), whole.toLowerCase())
}

/** What is said, and how papers write it. */
const IN_FULL: ReadonlyMap<string, string> = new Map([
  ['gonna', 'going to'],
  ['gotta', 'got to'],
  ['wanna', 'want to'],
  ['kinda', 'kind of'],
  ['sorta', 'sort of'],
  ['yeah', 'yes'],
  ['ok', 'okay'],
  ['til', 'until'],
  ['till', 'until'],
  ['thru', 'through'],
  ...EVENT_FORMS.trim()
    .split('\n')
    .map((line) => line.split(' ') as [string, string]),
])

const inFull = (words: readonly string[]): string =>
  words.map((word) => IN_FULL.get(word) ?? IN_FULL.get(word.replace(/ed$/, '')) ?? word.replace(/ed$/, '')).join(' ')

const POINTING = new Set(['there', 'here', 'then', 'this', 'that', 'these', 'those'])

const plain = (words: readonly string[]) => words.join('').toLowerCase()

/** "vaccine" and "vaccination", "duty" and "duties": one word in two forms. */
function isForm(a: string, b: string): boolean {
  const least = Math.min(a.length, b.length)
  let same = 0
  while (same < least && a[same] === b[same]) same++
  return same >= Math.max(3, least - 3)
}

const norm = (word: string) => {
  const plain = word.toLowerCase().replace(/[.,]/g, '')
  return IN_DIGITS.get(plain) ?? plain
}

/** Numbers that one paper writes in words and another in digits. */
const IN_DIGITS: ReadonlyMap<string, string> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, n) => [word, `${n}`] as const),
  ...'0th first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, n) => [word, n === 1 ? '1st' : n === 2 ? '2nd' : n === 3 ? '3rd' : `${n}th`] as const),
])
/** A name or a number: other words are changed in editing. */
const isTelling = (word: string) => /^(?:\p{Lu}|\p{N})/u.test(word)

/** Levenshtein's distance, in letters. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      )
    row = next
  }
  return row[b.length] ?? 0
}

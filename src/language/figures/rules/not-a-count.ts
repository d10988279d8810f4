import {
  AFTER_PRONOUN_ONE,
  BEFORE_PRONOUN_ONE,
  MONTHS,
  NUMBERED,
  STREETS,
  WEEKDAYS,
  YEAR_CUES,
} from '../../lang/en/figure-not.ts'
import type { Atom } from '../atoms.ts'
import type { FigureRule } from '../quantity.ts'

/** Numbers that name or date and count nothing: "Flight 370", "10 Elm Street", "Covid-19", "in 2015", "no one". */
export const notACount: FigureRule = {
  name: 'not-a-count',
  read: ({ atoms }, { first, last, numeral, range }) => {
    const none = { kind: 'none', last } as const
    const [number, before, after] = [atoms[first], atoms[first - 1], atoms[last]]
    if (!number) return none
    if (
      numeral.form === 'words' &&
      last === first + 1 &&
      number.lower === 'one' &&
      isPronounOne(before, after, atoms[last + 1])
    )
      return none
    if (before?.lower === 'top' || (before?.text === '-' && atoms[first - 2]?.lower === 'top')) return none
    if (number.lower === 'zero' && isZeroName(before, after)) return none
    if (isAddress(atoms, last)) return none
    // "the Detroit Three"
    if (numeral.form === 'words' && isCapital(number) && isCapital(before)) return none
    if (numeral.form !== 'digits')
      return numbered(before) && number.kind === 'word' && /^\p{Lu}/u.test(before?.text ?? '') ? none : null
    if (isCode(atoms, first, last)) return none
    if (!range && isYear(number.text, before, after)) return none
    if (isClock(number.text, before, after)) return none
    if (before?.text === '.' && before.glued && isAbbreviated(atoms[first - 2], number.text)) return none
    if (before?.text === '=') return none
    const plural = after?.kind === 'word' && /(?:s|people|men|women|children)$/.test(after.lower)
    const titled =
      isCapital(before) &&
      /^(?:chapter|article|section|title|resolution|flight|clause|protocol|proposition|amendment)$/.test(
        before?.lower ?? '',
      )
    if (!range && numbered(before) && (!plural || titled) && !number.text.includes(',')) return none
    if (
      before &&
      (MONTHS.has(before.lower) || WEEKDAYS.has(before.lower)) &&
      number.text.length <= 2 &&
      /^\p{Lu}/u.test(before.text)
    )
      return none
    if (MONTHS.has(after?.lower ?? '') && /^\p{Lu}/u.test(after?.text ?? '') && number.text.length <= 2) return none
    if (!range && !plural && isNamePart(atoms, first)) return none
    return null
  },
}

/** "net zero", "ground zero", "zero tolerance". */
function isZeroName(before: Atom | undefined, after: Atom | undefined): boolean {
  return (
    ['net', 'ground', 'absolute', 'patient', '-'].includes(before?.lower ?? '') ||
    ['tolerance', 'sum', '-', 'hour', 'waste'].includes(after?.lower ?? '')
  )
}

/** "Oct. 4", "No. 1". */
function isAbbreviated(word: Atom | undefined, number: string): boolean {
  if (!word) return false
  if (word.lower === 'no' || word.lower === 'nos') return true
  if (!/^\p{Lu}/u.test(word.text)) return false
  return MONTHS.has(word.lower) && number.length <= 4
}

function isCapital(atom: Atom | undefined): boolean {
  return atom?.kind === 'word' && /^\p{Lu}/u.test(atom.text)
}

const CLOCK_CUES = new Set(['at', 'by', 'around', 'about', 'until', 'from', 'after', 'before', 'since'])

/** "called at 6.10": hours and minutes with a full stop between. */
function isClock(text: string, before: Atom | undefined, after: Atom | undefined): boolean {
  return (
    /^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(text) &&
    CLOCK_CUES.has(before?.lower ?? '') &&
    (after?.kind !== 'word' || ['and', 'to', 'on', 'in', 'as'].includes(after.lower))
  )
}

const ONE_OF_A_KIND: ReadonlySet<string> = new Set('time off sided way stop size on'.split(' '))

function isPronounOne(before: Atom | undefined, after: Atom | undefined, next: Atom | undefined): boolean {
  if (before?.lower === 'minus' || before?.lower === 'negative') return false
  if (after?.lower === 'of') return ['no', 'the', 'this'].includes(before?.lower ?? '')
  if (before && BEFORE_PRONOUN_ONE.has(before.lower) && before.lower !== 'only') return true
  // "a one-time levy", "a one-off": a kind, no count
  if (after?.text === '-' && ONE_OF_A_KIND.has(next?.lower ?? '')) return true
  if (after?.kind !== 'word') return after?.text !== '-' && after?.text !== '–'
  return AFTER_PRONOUN_ONE.has(after.lower)
}

/** "10 Downing-like Street": up to three capitalised words and a word for a street. */
function isAddress(atoms: readonly Atom[], last: number): boolean {
  for (let at = last; at < last + 4; at++) {
    const atom = atoms[at]
    if (atom?.kind !== 'word' || !/^\p{Lu}/u.test(atom.text)) return false
    if (at > last && STREETS.has(atom.lower)) return true
  }
  return false
}

/** Letters that touch the digits: "1960s", "24703L202"; leading noughts. */
function isCode(atoms: readonly Atom[], first: number, last: number): boolean {
  const [number, _before, after] = [atoms[first], atoms[first - 1], atoms[last]]
  if (!number) return true
  if (/^0\d/.test(number.text)) return true
  return Boolean(after?.glued && after.kind === 'word' && !/[mb]$/.test(after.text))
}

function isYear(text: string, before: Atom | undefined, after: Atom | undefined): boolean {
  if (!/^(?:1[5-9]|20)\d\d$/.test(text)) return false
  if (
    before &&
    (YEAR_CUES.has(before.lower) || MONTHS.has(before.lower)) &&
    !/^(?:of|from|to|and|for)$/.test(before.lower)
  )
    return true
  const counts =
    after?.kind === 'word' &&
    /^(?:\p{Ll}+s|people|men|women|children|new|more|civilian|israeli|palestinian)$/iu.test(after.lower)
  return !counts
}

function numbered(before: Atom | undefined): boolean {
  return Boolean(before && (NUMBERED.has(before.lower) || before.text === '№'))
}

/** A capitalised word before the number and none that counts after it: "Apollo 11", "Area 51". */
function isNamePart(atoms: readonly Atom[], first: number): boolean {
  const before = atoms[first - 1]
  const earlier = atoms[first - 2]
  if (before?.kind !== 'word' || !/^\p{Lu}/u.test(before.text)) return false
  return Boolean(earlier && !['.', '!', '?', '"', '“', ':', '\n'].includes(earlier.text))
}

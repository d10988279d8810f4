import { isNewsAgency } from '../../clean/agencies.ts'
import { isPersonLike } from '../../clean/names-of-media.ts'
import { findDates } from '../../dateline/read-date.ts'
import type { PlacedBlock } from '../short-blocks.ts'
import { bylineElements } from './byline-marks.ts'
import { gluedOffice, monthDay, office, officeAlone } from './byline-words.ts'
import { fold, isPerson, type Signers, signersIn, unique, unlabelled, withoutDates } from './signers.ts'

/** Blocks longer than this are prose. */
export const longest = 200
/** A block of so many characters that ends like a sentence is prose. */
export const prose = 140
/** A name and a day without its year, and no more. */
const mostWithDay = 50
/** A name and an address to write to, and no more. */
const mostWithAddress = 90

/** Names of a block; those of its elements that are marked as an author where these hold all, or all but a newsroom. */
export function signersOf(block: PlacedBlock): Signers {
  const { text, lines } = block
  const whole = signersIn(lines ?? text)
  const read = bylineElements(block).map((one) => signersIn(one.textContent.slice(0, longest)))
  const persons = unique(read.flatMap((one) => one.persons))
  const keys = new Set(persons.map(fold))
  if (persons.length > 0 && whole.persons.some((name) => !keys.has(fold(name))))
    return persons.every((name) => whole.persons.some((one) => fold(one) === fold(name)))
      ? whole
      : { ...whole, persons, others: [] }
  if (persons.length > 0) return { ...whole, persons, others: [] }
  // "Tarn Post" within "Tarn Post Write to us"
  const inElements = read.flatMap((one) => one.others).toSorted((a, b) => a.length - b.length)
  const fullest = inElements.at(-1) ?? ''
  const other = inElements.find((name) => name.length >= 2 && fullest.startsWith(name))
  return whole.persons.length === 0 && other !== undefined ? { ...whole, persons: [], others: [other] } : whole
}

/** A name and what goes with it: "Jane Roe", "Jane Roe | Reporter | 4 June 2024"; not the beginning of a sentence. */
export function isNameAlone({ text, lines }: PlacedBlock): boolean {
  const [first = ''] = withoutDates((lines ?? text).replace(gluedOffice, ' | '))
    .replace(ago, ' | ')
    .replace(address, ' ')
    .replace(/^[\s|•·,:/–—-]+/, '')
    .split(/\s*[|•·\n,]\s*|\s[/–—-]\s/)
    .map((part) => part.replace(office, ''))
    .filter((part) => part.trim() !== '' && !part.startsWith('#') && !readingTime.test(part))
  return isPerson(first.trim()) && isPersonLike(first.trim().split(' ').slice(0, 3).join(' '))
}

/** "3 days ago" */
const ago = /\b(?:\d{1,2}|an?) (?:min(?:ute)?|hour|day|week|month|year)s? ago\b/i

/** Does what a person does stand behind the name, in its block or in the next? */
export function tellsOffice(text: string, persons: readonly string[], next: string | undefined): boolean {
  const name = persons.at(-1) ?? ''
  const at = text.lastIndexOf(name)
  const behind = at < 0 ? '' : text.slice(at + name.length).replace(/^[\s,|·–—-]+/, '')
  return officeAlone.test(behind) || (behind === '' && next !== undefined && officeAlone.test(next))
}

const address = /[^\s@]{1,64}@[^\s@.]{1,63}\.[^\s@]{1,190}/g
const readingTime = /^\d+[\s-]*min(?:ute)?s?(?: read)?$/i

export function startsWithName(text: string, { persons, others }: Signers): boolean {
  const rest = fold(unlabelled(withoutDates(text)))
  return [...persons, ...others].some((name) => rest.startsWith(fold(name)) || fold(text).startsWith(fold(name)))
}

/** A known agency, or letters as agencies go by. */
export function isAgency(name: string): boolean {
  return isNewsAgency(name) || /^\p{Lu}{2,5}$/u.test(name)
}

/** A newsroom's name; a phrase has words in small letters. */
export function isCapitalized(name: string): boolean {
  return (
    name.split(' ').every((word) => /^[^\p{Ll}]/u.test(word) || /^(?:of|the|and|for|de|la|der|und)$/.test(word)) ||
    /^\p{L}{3,}\S*$/u.test(name)
  )
}

/** The name of a newsroom within an element for who signs: "Tarn staff and agencies". */
export function isShort(name: string): boolean {
  return name.length <= longestNewsroom && name.split(' ').length <= 5 && !/[.!?:;]/.test(name)
}

const longestNewsroom = 40

/** Does a text name a day, or say how long ago one was? */
export function isDated(text: string | undefined): boolean {
  return (
    text !== undefined &&
    text.length <= prose &&
    (ago.test(text) ||
      (text.length <= mostWithDay && text.search(monthDay) >= 0) ||
      findDates(text, { first: 'day', shortYears: true }).length > 0)
  )
}

/** A text that goes on with an address to write to. */
export function hasAddress(text: string): boolean {
  return text.length <= mostWithAddress && text.search(address) > 0
}

/** Does a text hold next to nothing but these names? */
export function holdsOnly(text: string, signed: readonly string[]): boolean {
  return fold(text.replace(address, '')).length <= fold(signed.join(' ')).length + 12
}

import { isNewsAgency } from '../../clean/agencies.ts'
import { isPersonLike, outletIn } from '../../clean/names-of-media.ts'
import { findDates } from '../../dateline/read-date.ts'
import {
  acronym,
  agencyAt,
  agencyNamed,
  atAgency,
  conjunction,
  degrees,
  domain,
  gluedOffice,
  honorific,
  labels,
  monthDay,
  nobody,
  noPerson,
  office,
  otherWork,
  otherWorkInCapitals,
  personName,
  phrase,
  preamble,
  separators,
  userLabel,
  weekday,
  workBefore,
} from './byline-words.ts'

/** Whom a byline names, in its order. */
export type Signers = {
  /** Agencies named beside them. */
  readonly agencies: readonly string[]
  /** Persons with a first and a last name. */
  readonly persons: readonly string[]
  /** Where no person is named: one name, an agency, a newsroom. */
  readonly others: readonly string[]
}

/** Longer texts are no names. */
const longest = 60
/** What stands further on in a text is no byline. */
const reach = 1000

/** Persons and newsrooms in the text of a byline: "By Jane Roe and John Doe, Reporters". */
export function signersIn(text: string): Signers {
  const bare = withoutDates(
    text
      .slice(0, reach)
      .replace(/\s+/g, ' ')
      .replace(gluedOffice, ' ')
      .replace(/,\s+(?=(?:Jr|Sr|II|III)\b)/g, ' ')
      .replace(/^\((.*)\)$/u, '$1'),
  )
    .replace(/[^\s@]+@[^\s@]+\.[^\s@]+|(?<=^|\s)@\s?\w+|(?<=\p{L})@\w+|https?:\/\/\S+/gu, ' ')
    .replace(/\([^)]*\)?/g, ' ')
    .trim()
  const own = bare.replace(workBefore, '')
  const flat = (isLabelledName(own) ? own : unlabelled(own)).replace(otherWork, '').replace(otherWorkInCapitals, '')
  const parts = flat
    .split(separators)
    .flatMap((part) => split(part))
    .map((part) => tidy(withoutOffice(part)))
    .filter((part) => part !== '')
  const persons = unique(parts.filter(isPerson))
  const agencies = unique(agenciesIn(bare))
  if (persons.length > 0) return { persons, agencies, others: [] }
  const user = userLabel.exec(bare)?.[1]
  if (user !== undefined && !nobody.test(user)) return { persons: [], agencies, others: [user] }
  // "Staff and news services", "Ärzte Zeitung, Springer Medizin": one name
  const whole = tidy((flat.split(/\s*[|•·\n]\s*/)[0] ?? '').trim().replace(agencyAt, '$1'))
  return {
    persons: [],
    agencies,
    others: isOther(whole) ? [whole] : parts.length > 0 && isOther(parts[0] ?? '') ? [parts[0] ?? ''] : [],
  }
}

/** A text with its dates as separators. */
export function withoutDates(text: string): string {
  let rest = text
  for (const { start, end } of findDates(text, { first: 'day', shortYears: true }).toReversed())
    rest = `${rest.slice(0, start)} | ${rest.slice(end)}`
  return rest.replace(monthDay, ' | ').replace(weekday, ' ')
}

/** A text without the words that say it is a byline; the text itself where there are none. */
export function unlabelled(text: string): string {
  let rest = text.replace(preamble, '').replace(/^[\s|•·,:/–—-]+/, '')
  for (let again = 0; again < 3; again += 1) {
    const bare = rest.replace(labels, '')
    if (bare === rest || bare === '') break
    rest = bare
  }
  return rest
}

/** Does a text begin as a byline does, with a name after the label? */
export function isLabelled(text: string): boolean {
  const bare = withoutDates(text).replace(/^[\s|•·,:/–—-]+/, '')
  const rest = unlabelled(bare)
  return rest !== bare && (/^(?:[\p{Lu}\p{Lo}]|(?:de|van|von|al|el|the)\b)/u.test(rest) || userLabel.test(bare))
}

/** Labels that are first names too: "Di Smith" is no label and a name. */
function isLabelledName(text: string): boolean {
  return /^(?:Di|Da|Av|Af) \p{Lu}\S*$/u.test(text)
}

/** A text that is a byline's label and no more: the name stands in the next block. */
export function isLabelAlone(text: string): boolean {
  return text.length <= 30 && /\p{L}/u.test(text) && `${text} `.replace(labels, '').trim() === ''
}

/** A person's first and last name. */
export function isPerson(name: string): boolean {
  return (
    name.length <= longest &&
    personName.test(name) &&
    /\p{L}{2}/u.test(name) &&
    !noPerson.test(name) &&
    !phrase.test(name) &&
    !(acronym.test(name) && /\p{Ll}{2}/u.test(name)) &&
    outletIn(name) === null &&
    !isNewsAgency(name)
  )
}

/** A name that can sign a text where no person does. */
function isOther(name: string): boolean {
  return (
    name.length >= 2 &&
    name.length <= longest &&
    name.split(' ').length <= 6 &&
    /\p{L}{2}/u.test(name) &&
    !/\d{3}|\d:\d|^\p{Ll}+ \p{Ll}|\//u.test(name) &&
    !domain.test(name.split(/\s*[,/]\s*/)[0] ?? '') &&
    !nobody.test(name)
  )
}

/** The parts of "Jane Roe and John Doe": only where both are persons; a person and another give the person. */
function split(text: string): readonly string[] {
  const parts = text.split(conjunction).filter((part) => part !== '')
  return parts.length > 1 && parts.some((part) => isPerson(tidy(part))) ? parts : [text]
}

function tidy(name: string): string {
  const unsigned = unlabelled(name.trim())
  const bare = (isLabelledName(name.trim()) ? name.trim() : unsigned)
    .replace(/\s@\s.*$/u, '')
    .replace(/^(?:and|und|et|y|with|mit)\s+(?=\p{Lu})/iu, '')
    .replace(degrees, '')
    .replace(/^["'“”‘’\s.:-]+|["“”‘\s,:;–—-]+$/g, '')
  const plain = bare.replace(honorific, '')
  if (isPerson(plain)) return plain
  // "Jane Roe in Ostmark", "Jane Roe for the Tarn Post", "Jane Roe. Tarn Post"
  const cut = bare
    .replace(
      /\s+(?:in|for|on|at|from|of the|of|published|updated|posted|veröffentlicht|publiziert|aktualisiert|publié|publicado|actualizado|pubblicato|last|is|has|für|pour|para|per|à|aus|\d+ (?:comments?|replies|shares|views|min(?:ute)?s?))\b.*$/iu,
      '',
    )
    .replace(/(?<=\p{Ll}{2})\.\s+\p{Lu}.*$/u, '')
    .trim()
  if (isPerson(cut)) return cut
  return (
    beforeBody(bare) ??
    bare.replace(/\s+(?:published|updated|posted|veröffentlicht|publiziert|aktualisiert)\b.*$/iu, '')
  )
}

/**
 * The person before the body that person works for, or before what the person does there, where no sign stands between:
 * "Jane Roe KTRN News", "JANE ROE The Tarn Post", "Jane Roe Opinion columnist". Null where there is none.
 */
function beforeBody(text: string): string | null {
  const words = text.split(' ')
  const small = words.findIndex((word) => /\p{Ll}{2}/u.test(word) && !/^Mc/.test(word))
  const inCapitals = words.slice(0, small).join(' ')
  if (small >= 2 && small <= 4 && !/\d/.test(text) && isPerson(inCapitals)) return inCapitals
  for (const count of [2, 3]) {
    const name = words.slice(0, count).join(' ')
    const rest = words.slice(count).join(' ')
    const isLast = count === (/^\p{Lu}\.$/u.test(words[1] ?? '') ? 3 : 2) || /^\p{Lu}{2,}\b/u.test(rest)
    const isBody = /^The \p{Lu}/u.test(rest) || (isLast && (outletIn(rest) !== null || /(?:^|\s)staff$/i.test(rest)))
    // "Los Angeles Times Staff" is no person
    const isOutlet = outletIn(words.slice(0, count + 1).join(' ')) !== null
    if (rest !== '' && isBody && !isOutlet && isPerson(name) && isPersonLike(name)) return name
  }
  return null
}

function withoutOffice(name: string): string {
  const bare = name.replace(office, '').replace(atAgency, '')
  return isPerson(tidy(bare)) ? bare : name
}

/** Agencies as a byline writes them: "The Associated Press", "REUTERS". */
function agenciesIn(text: string): readonly string[] {
  return [...text.matchAll(agencyNamed)].map((match) => match[1] ?? '')
}

export function unique(texts: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return texts.filter((text) => {
    const key = fold(text)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

export function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

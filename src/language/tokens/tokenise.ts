import { abbreviations } from '../lang/en/abbreviations.ts'
import { apostropheWords, domainEndings, joined } from '../lang/en/contractions.ts'
import { APOSTROPHES, CLOSERS, classAt, DENSE, DIGIT, isUpper, LETTER, MARK, SPACE, SURROGATE } from './characters.ts'
import { splitWord } from './split-word.ts'

/** Where the tokens of a text are: token i covers starts[i] up to, not including, ends[i]. */
export type TokenOffsets = { readonly starts: readonly number[]; readonly ends: readonly number[] }

/** No token is longer, whatever the text, so that all that follows stays linear. */
const LONGEST_TOKEN = 256
/** Addresses are looked for in chunks up to this length only. */
const LONGEST_ADDRESS = 2000

const url = /(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"“”]+/iy
const email = /[\p{L}\p{N}_.+%-]{1,100}@[\p{L}\p{N}_-]{1,100}(?:\.[\p{L}\p{N}_-]{1,60}){1,8}/uy
const domain = /[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63}){0,6}\.([a-z0-9]{2,6})(?:\/[^\s<>"“”]*)?/iy
const hashtag = /[#@][\p{L}_][\p{L}\p{N}_]{0,200}/uy
const emoticon = /(?:[:;=]-?[()DPp]|<3|:['’]\()(?![\p{L}\p{N}])/uy
const wordList = /^\p{L}+$/u

/**
 * Cuts a text into words and signs, as the English Web Treebank does: "do|n't", "Ana|'s", "$|5", "long|-|term",
 * "e-mail", "10,000", "U.S.". White space is in no token; all else is. Linear in the length of the text.
 */
export function tokenise(text: string): TokenOffsets {
  const starts: number[] = []
  const ends: number[] = []
  const push = (start: number, end: number): void => {
    for (let from = start; from < end; ) {
      let to = Math.min(end, from + LONGEST_TOKEN)
      if (to < end && isLowSurrogate(text, to)) to--
      starts.push(from)
      ends.push(to)
      from = to
    }
  }
  for (let at = 0; at < text.length; ) {
    if (classAt(text, at) === SPACE) {
      at++
      continue
    }
    let end = at + 1
    while (end < text.length && classAt(text, end) !== SPACE) end++
    readChunk(text, at, end, push)
    at = end
  }
  return { starts, ends }
}

type Push = (start: number, end: number) => void

/** Tokens of a run without white space. */
function readChunk(text: string, start: number, end: number, push: Push): void {
  let at = start
  let fresh = true
  while (at < end) {
    const kind = classAt(text, at)
    const opensWord = kind === LETTER || kind === DIGIT || text[at] === '#' || text[at] === '@'
    if (fresh && opensWord && end - at <= LONGEST_ADDRESS) {
      const address = readAddress(text, at, end)
      if (address > at) {
        push(at, address)
        at = address
        fresh = false
        continue
      }
    }
    if (kind === LETTER || kind === DIGIT) {
      fresh = false
      at = readWord(text, at, end, push)
    } else at = readSigns(text, at, end, kind, push)
  }
}

/** End of the address (URL, e-mail, domain, hashtag) that begins here, or `at`. */
function readAddress(text: string, at: number, end: number): number {
  const chunk = text.slice(at, end)
  const sign = chunk.charAt(0) === '#' || chunk.charAt(0) === '@'
  if (!sign && !chunk.includes('.') && !chunk.includes('://')) return at
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = 0
    return pattern.exec(chunk)
  }
  if (sign) return at + (match(hashtag)?.[0].length ?? 0)
  const long = match(url) ?? match(email)
  if (long) return at + withoutTail(long[0])
  const short = match(domain)
  const rest = short && chunk.charAt(short[0].length)
  if (
    short?.[1] &&
    domainEndings.has(short[1].toLowerCase()) &&
    !(rest && wordList.test(rest)) &&
    !/^\d/.test(short[0])
  ) {
    // "bank.In the end" is a missing space, not the address of a bank in India
    if (/^[\p{L}-]+\.\p{Lu}\p{Ll}/u.test(short[0])) return at
    return at + withoutTail(short[0])
  }
  return at
}

/** Length of an address without the signs that belong to the sentence around it. */
function withoutTail(address: string): number {
  let length = address.length
  while (length > 1 && '.,;:!?\'"’”»)]}>'.includes(address.charAt(length - 1))) {
    if (address.charAt(length - 1) === ')' && address.slice(0, length - 1).includes('(')) break
    length--
  }
  return length
}

/** A word with all that may be inside it; its parts are told by `splitWord`. */
function readWord(text: string, start: number, end: number, push: Push): number {
  let at = start + 1
  const limit = Math.min(end, start + LONGEST_TOKEN)
  while (at < limit) {
    const kind = classAt(text, at)
    if (kind === LETTER || kind === DIGIT || kind === MARK) at++
    else if (joins(text, at, end)) at += 2
    else break
  }
  if (at > limit) at = limit
  while (at < end && (classAt(text, at) === MARK || isLowSurrogate(text, at))) at++
  if (text[at] === '.' && at < end && takesFullStop(text, start, at, end)) at++
  splitWord(text, start, at, push)
  return at
}

/** Does the sign at `at`, inside a word so far, join what follows to it? */
function joins(text: string, at: number, end: number): boolean {
  if (at + 1 >= end) return false
  const before = classAt(text, at - 1)
  const after = classAt(text, at + 1)
  const letters = (before === LETTER || before === MARK) && after === LETTER
  const digits = before === DIGIT && after === DIGIT
  switch (text[at]) {
    case '.':
      return (
        digits ||
        (letters && !isMissingSpace(text, at)) ||
        (before === LETTER && after === DIGIT && isUpper(text, at - 1))
      )
    case ',':
      return digits && isThousands(text, at, end)
    case ':':
      return digits
    case '/':
      return digits || (letters && isLone(text, at, end))
    case '_':
    case '-':
      return after === LETTER || after === DIGIT || text[at] === '_'
    case '&':
      return letters && isUpper(text, at - 1) === isUpper(text, at + 1)
    case '*':
      return letters
    case '@':
      return letters
    default:
      return APOSTROPHES.includes(text.charAt(at)) && (after === LETTER || digits) && before !== SURROGATE
  }
}

/** "the end.The next": a full stop between a word and a capitalised word. */
function isMissingSpace(text: string, at: number): boolean {
  return (
    !isUpper(text, at - 1) &&
    isUpper(text, at + 1) &&
    classAt(text, at - 2) === LETTER &&
    classAt(text, at + 2) === LETTER
  )
}

/** Is the comma followed by three digits and no fourth, or by digits in any other grouping of large numbers? */
function isThousands(text: string, at: number, end: number): boolean {
  let digits = 0
  while (at + 1 + digits < end && digits < 4 && classAt(text, at + 1 + digits) === DIGIT) digits++
  return digits === 3 || digits === 2
}

/** One letter on each side of a slash: "w/o", "L/C". */
function isLone(text: string, at: number, end: number): boolean {
  const left = classAt(text, at - 2)
  const right = at + 2 < end ? classAt(text, at + 2) : 0
  return left !== LETTER && right !== LETTER && text[at - 2] !== '/' && text[at + 2] !== '/'
}

/** Does the full stop after the word belong to it? */
function takesFullStop(text: string, start: number, at: number, end: number): boolean {
  if (text[at + 1] === '.' && at + 1 < end) return false
  const word = text.slice(start, at)
  const from = Math.max(word.lastIndexOf('-'), word.lastIndexOf('/')) + 1
  const last = word.slice(from).toLowerCase()
  if (last.length === 1 && isUpper(text, at - 1)) return last !== 'i' || classAt(text, start - 1) !== 0
  if (last.includes('.')) return /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(last) || abbreviations.others.has(last)
  if (!abbreviations.beforeNames.has(last) && !abbreviations.others.has(last)) return false
  return abbreviations.alsoWords.has(last) || abbreviations.onlyBeforeNumbers.has(last)
    ? continues(text, start + from, at, last)
    : !endsParagraphAfterEtc(text, at, last)
}

/** After "No.", "Sat.", "Miss.": does what comes next make an abbreviation of it? */
function continues(text: string, start: number, at: number, last: string): boolean {
  let next = at + 1
  while (next < text.length && (text[next] === ' ' || text[next] === '\u00a0')) next++
  const kind = classAt(text, next)
  if (kind === DIGIT) return true
  if (abbreviations.onlyBeforeNumbers.has(last) && !abbreviations.beforeNames.has(last)) return false
  return isUpper(text, start) && (next === at + 1 ? ',;'.includes(text.charAt(next)) : kind === LETTER)
}

/** "etc." at the very end: the full stop is the sentence's. */
function endsParagraphAfterEtc(text: string, at: number, last: string): boolean {
  if (last !== 'etc') return false
  let next = at + 1
  while (next < text.length && text[next] === ' ') next++
  return next >= text.length || text[next] === '\n' || (next > at + 1 && isUpper(text, next))
}

/** Signs that form one token when repeated. */
const REPEATED = '.-—–*=_~#+!?…<>|^'

function readSigns(text: string, start: number, end: number, kind: number, push: Push): number {
  const sign = text.charAt(start)
  let at = start + 1
  if (kind === DENSE) while (at < end && (classAt(text, at) === DENSE || classAt(text, at) === MARK)) at++
  else if (kind === SURROGATE || kind === MARK) at = endOfPictures(text, start, end)
  else if (APOSTROPHES.includes(sign)) return readApostrophe(text, start, end, push)
  else if (sign === '!' || sign === '?') while (at < end && '!?'.includes(text.charAt(at))) at++
  else if (REPEATED.includes(sign)) {
    while (at < end && text.charAt(at) === sign) at++
    if (
      sign === '.' &&
      at === start + 1 &&
      classAt(text, at) === DIGIT &&
      at < end &&
      classAt(text, start - 1) !== DIGIT
    ) {
      while (at < end && classAt(text, at) === DIGIT) at++
    }
  } else {
    emoticon.lastIndex = start
    const match = emoticon.exec(text)
    if (match && start + match[0].length <= end) at = start + match[0].length
  }
  while (at < end && classAt(text, at) === MARK) at++
  push(start, at)
  return at
}

/** An opening or closing quote, "''", or a word that begins with an apostrophe ("'90s", "'em", "'s" on its own). */
function readApostrophe(text: string, start: number, end: number, push: Push): number {
  const sign = text.charAt(start)
  if (text.charAt(start + 1) === sign && start + 1 < end) {
    push(start, start + 2)
    return start + 2
  }
  let after = start + 1
  const limit = Math.min(end, start + 8)
  while (after < limit && (classAt(text, after) === LETTER || classAt(text, after) === DIGIT)) after++
  const word = text.slice(start + 1, after).toLowerCase()
  const attached = start > 0 && classAt(text, start - 1) !== SPACE && !CLOSERS.includes(text.charAt(start - 1))
  const clitic = ['s', 're', 've', 'll', 'd', 'm'].includes(word) && sign !== '‘'
  const isWord = /^\d\ds?$/.test(word) || (sign !== '`' && apostropheWords.has(word)) || clitic || joined[sign + word]
  if (isWord && word && !(attached && !clitic)) {
    const parts = joined[sign + word]
    const first = parts?.[0]
    if (first) push(start, start + first)
    push(first ? start + first : start, after)
    return after
  }
  push(start, start + 1)
  return start + 1
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff
}

/** Characters outside the basic plane that stand together: pictures, or letters of old scripts. */
function endOfPictures(text: string, start: number, end: number): number {
  let at = start + 1
  while (at < end && (classAt(text, at) === SURROGATE || classAt(text, at) === MARK)) at++
  return at
}

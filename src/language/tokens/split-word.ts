import { attachedUnits, clitics, hyphenPrefixes, joined } from '../lang/en/contractions.ts'
import { APOSTROPHES, classAt, DIGIT } from './characters.ts'

type Push = (start: number, end: number) => void

const numberWithUnit = /^[\d.,:]*\d(\p{L}+)\.?$/u
const telephone =
  /^(?:\d{1,3}-)?(?:\d{3}[-/])?\d{3}-\d{4}$|^\d{1,2}-\d{1,2}-\d{2,4}$|^\d{4}-\d{2}-\d{2}(?:T.*)?$|^\d{5}-\d{4}$/
const fraction = /^(?:[1-9]\/[2-9]|\d{4}\/\d+|\d+\/\d{3,})$/

/** Pushes the parts of a run of letters, digits and the signs inside it: at hyphens, clitics and units. */
export function splitWord(text: string, start: number, end: number, push: Push): void {
  const word = text.slice(start, end)
  if (word.includes('-')) {
    if (telephone.test(word)) push(start, end)
    else splitAtHyphens(text, start, end, push)
    return
  }
  const slash = word.indexOf('/')
  if (slash > 0 && classAt(word, slash - 1) === DIGIT && (fraction.test(word) || /\d{3,}\/\d{3,}/.test(word))) {
    splitPart(text, start, start + slash, push)
    push(start + slash, start + slash + 1)
    splitWord(text, start + slash + 1, end, push)
  } else splitPart(text, start, end, push)
}

/** "long-term" is three tokens, "non-profit" one, "anti-war" one, "pro-war-party" three. */
function splitAtHyphens(text: string, start: number, end: number, push: Push): void {
  let from = start
  for (let at = start; at < end; at++) {
    if (text[at] !== '-') continue
    if (hyphenPrefixes.has(text.slice(from, at).toLowerCase())) continue
    if (at > from) splitPart(text, from, at, push)
    push(at, at + 1)
    from = at + 1
  }
  if (from < end) splitPart(text, from, end, push)
}

/** A part without hyphens that split: clitics, joined words and units come off. */
function splitPart(text: string, start: number, end: number, push: Push): void {
  const word = text.slice(start, end)
  const lower = word.toLowerCase()
  const parts = Object.hasOwn(joined, lower) ? joined[lower] : undefined
  if (parts) {
    let from = start
    for (const length of parts) {
      push(from, from + length)
      from += length
    }
    return
  }
  const unit = classAt(text, start) === DIGIT ? numberWithUnit.exec(lower)?.[1] : undefined
  if (unit && attachedUnits.has(unit)) {
    const cut = start + lower.replace(/\.$/, '').length - unit.length
    push(start, cut)
    push(cut, end)
    return
  }
  const cut = cliticStart(lower)
  if (cut > 0) splitPart(text, start, start + cut, push)
  push(cut > 0 ? start + cut : start, end)
}

const apostrophes = new Set([...APOSTROPHES].map((sign) => sign.charCodeAt(0)))

function isApostrophe(code: number): boolean {
  return code === 39 || ((code === 96 || code > 122) && apostrophes.has(code))
}

/** Where the clitic at the end of a word begins ("n't", "'s"), or -1. */
function cliticStart(lower: string): number {
  let apostrophe = lower.length - 1
  while (apostrophe > 0 && !isApostrophe(lower.charCodeAt(apostrophe))) apostrophe--
  if (apostrophe <= 0) return -1
  const ending = lower.slice(apostrophe + 1)
  if (ending === 't' && lower.charAt(apostrophe - 1) === 'n' && apostrophe > 1) return apostrophe - 1
  return clitics.has(ending) ? apostrophe : -1
}

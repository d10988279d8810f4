import type { Bounds } from '../../model/types.ts'
import { isDoubted } from './doubted.ts'
import { order } from './moment.ts'
import { numeralsApart } from './numerals.ts'
import type { PairVerdict } from './pair-verdict.ts'
import { sameQuotation } from './same-quotation.ts'
import { scenesApart } from './scene.ts'
import { areOneSource, areOtherSources, sameSource } from './speakers.ts'
import type { Statement } from './statements.ts'

/** Two statements say the same where they share this part of the shorter one's words that are not in names. */
const SAME = 0.4
/** And at least so many of them. */
const LEAST = 2
/** From this share on statements with other numbers are still one statement, whose numbers are judged for themselves. */
const SURELY_SAME = 0.75
/** A negation in one of them only matters where they are alike up to it. */
const ALIKE = 0.6
/** And share so many words: of four such verdicts with fewer, read on the events of basil, three were of other things. */
const LEAST_ALIKE = 3

const SIMILAR = 'the reports say the same in similar words'
const OF_ONE_SOURCE = 'the same statement of one source'
/** Why two statements agree that no more than words in common bind. */
export const BY_WORDS: ReadonlySet<string> = new Set([SIMILAR, OF_ONE_SOURCE])

/**
 * How two aligned statements stand to each other; null where they share too little to say. A quotation that both have is
 * the same statement, unless one word stands in another's place.
 */
export function statementVerdict(a: Statement, b: Statement): PairVerdict | null {
  const quotation = sameQuotation(a.quoted, b.quoted)
  if (quotation?.wording && areOtherSources(a, b))
    return { verdict: 'unclear', because: 'like words of two sources: compare yourself' }
  if (quotation?.wording)
    return {
      verdict: 'differ',
      because: `one quotation in two wordings: ‘${quotation.wording[0]}’ and ‘${quotation.wording[1]}’`,
    }
  if (quotation) return { verdict: 'agree', because: 'both have the same quotation' }
  if (areAtOtherTimes(a, b)) return null
  const shared = [...a.telling].filter((stem) => b.telling.has(stem)).length
  const share = shared / Math.max(1, Math.min(a.telling.size, b.telling.size))
  if (shared < LEAST || share < SAME) return null
  if (share < SURELY_SAME && numeralsApart(a.numbers, b.numbers)) return null
  const [denial, other] = a.attribution?.denied ? [a, b] : [b, a]
  if (denial.attribution?.denied && other.attribution?.denied)
    return { verdict: 'agree', because: 'both report the denial' }
  if (denial.attribution?.denied && (areOneSource(a, b) || !isOfDenied(denial, other))) return null
  if (share >= ALIKE && denial.attribution?.denied && !other.negated && isDenial(denial)) {
    const because = `asserted in one report, denied in the other by ${denial.attribution.source?.quote ?? 'a source'}`
    return isDoubted(other)
      ? { verdict: 'unclear', because: `${because}: compare yourself` }
      : { verdict: 'differ', because }
  }
  if (a.negated !== b.negated && isAboutShared(a.negated ? a : b, a.negated ? b : a))
    return share >= ALIKE && shared >= LEAST_ALIKE
      ? { verdict: 'unclear', because: 'one of the passages has a negation that the other has not: compare yourself' }
      : null
  const scenes = scenesApart(a.span.quote, b.span.quote)
  if (scenes) return { verdict: 'differ', because: `‘${scenes[0]}’ and ‘${scenes[1]}’: within or beside it` }
  return {
    verdict: 'agree',
    because: sameSource(a, b) ? OF_ONE_SOURCE : SIMILAR,
  }
}

/** Both say when, and no time of the one can be a time of the other: a visit in June is not the visit of last night. */
export function areAtOtherTimes(a: Statement, b: Statement): boolean {
  const apart = (x: Bounds, y: Bounds) => order(x, y) === 'before' || order(x, y) === 'after'
  return a.times.length > 0 && b.times.length > 0 && a.times.every((x) => b.times.every((y) => apart(x, y)))
}

/** Does the negation bear on something the other says, and not on what it leaves out ("who for once wore no tie")? */
export function isAboutShared(negated: Statement, plain: Statement): boolean {
  return negated.attribution?.denied === true || [...negated.denies].some((stem) => plain.telling.has(stem))
}

/** Says that something is not so; who rejects or blocks an effort or a demand says nothing of what is so. */
const DENYING =
  /\b(?:den(?:y|ies|ied|ying|ials?)|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|contradict(?:s|ed|ing)?|disavow(?:s|ed|ing)?)\b/i

/** What is denied to somebody, not said to be untrue. */
const GRANTED =
  /\b(?:offers?|requests?|bids?|motions?|appeals?|bail|entry|access|permi(?:ts?|ssion)|visas?|petitions?|parole|chances?|rights?|coverage|care|custody)\b/i

/** So many words after the cue tell what is denied. */
const OBJECT_WORDS = 5

function isDenial({ attribution, span }: Statement): boolean {
  const cue = attribution?.cue
  if (!cue) return true
  if (!DENYING.test(cue.quote)) return false
  const after = span.quote.slice(Math.max(0, cue.end - span.start)).trim()
  return !GRANTED.test(after.split(/\s+/, OBJECT_WORDS).join(' '))
}

/** Does a statement say what the other's source denies, and not only what stands beside it in the sentence? */
function isOfDenied(denial: Statement, { stems }: Statement): boolean {
  const shared = [...denial.denied].filter((stem) => stems.has(stem)).length
  return shared > 0 && shared >= SAME * denial.denied.size
}

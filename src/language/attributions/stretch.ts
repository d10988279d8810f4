import { bareClauseVerbs, speechVerbs } from '../lang/en/cue-verbs.ts'
import { closingBreak } from './closing-cue.ts'
import type { Context } from './context.ts'
import { hasRelation, type Run } from './tree.ts'

/**
 * Repairs a parser's slips at the edges of a clause said. What follows a speech verb is said up to the next break of the
 * sentence: words left over between cue and clause are its subject, words left over behind it belong to it, unless a
 * further cue begins there. Rules found on PolNeAR's tune half.
 */
export function stretch(context: Context, cue: number, runs: readonly Run[]): readonly Run[] {
  const last = runs.at(-1)
  const first = runs[0]
  const lemma = context.doc.tokens[cue]?.lemma ?? ''
  if (!last || !first || first.first <= cue || !(speechVerbs.has(lemma) || bareClauseVerbs.has(lemma))) return runs
  const start = leftEdge(context, cue, first)
  const end = rightEdge(context, cue, last)
  if (runs.length === 1) return [{ first: start, last: end }]
  return [{ first: start, last: first.last }, ...runs.slice(1, -1), { first: last.first, last: end }]
}

/** Verbs whose object is the one spoken to. */
export const ADDRESSING = /^(tell|inform|notify|remind|assure|reassure|convince|persuade|ask|warn|advise|email|text)$/

function leftEdge({ doc }: Context, cue: number, run: Run): number {
  const next = doc.tokens[cue + 1]
  if (!next || run.first <= cue + 1 || ADDRESSING.test(doc.tokens[cue]?.lemma ?? '')) return run.first
  if (
    !/^(DET|PROPN|NOUN|PRON|ADJ|NUM)$/.test(next.upos) ||
    !hasRelation(chunkTop(doc, cue + 1, cue), ['obj', 'nsubj', 'iobj', 'ccomp'])
  )
    return run.first
  const between = doc.tokens.slice(cue + 1, run.first)
  return between.some((token) => /^(that|:|“|")$/.test(token.lower)) ? run.first : cue + 1
}

function chunkTop(doc: Context['doc'], from: number, cue: number) {
  let token = doc.tokens[from]
  for (let step = 0; token && token.head !== cue && token.head > cue && step < 20; step++)
    token = doc.tokens[token.head]
  return token
}

/** Where what is said ends, if `run` is said: at the sentence's next break that no word of the run reaches across. */
export function rightEdge(context: Context, cue: number, run: Run): number {
  const { doc, quoteOf } = context
  const end = doc.sentences[doc.tokens[cue]?.sentence ?? -1]?.last ?? run.last
  const closing = closingBreak(context, cue)
  let last = beforeNextCue(context, cue, closing > run.first ? { ...run, last: Math.min(run.last, closing) } : run)
  if (last < run.last) return last
  while (last < end && last !== closing) {
    const token = doc.tokens[last]
    if (!token) break
    const inside = isUnderRun(context, last, run.first, last)
    if (token.upos === 'PUNCT' && quoteOf[last] === -1 && !isHyphen(doc, last)) {
      const after = doc.tokens[last + 1]
      if (!after || last + 1 >= end || !/^[,—–-]+$/.test(token.text)) break
      if (opensNextCue(context, cue, last + 1)) break
      if (
        !isUnderRun(context, last + 1, run.first, last) &&
        !(after.upos === 'AUX' && !/^(?:VB|VBG)$/.test(after.xpos))
      )
        break
    } else if (!inside && beginsCue(context, last, cue)) break
    last++
  }
  return last
}

/** Within a word: "a 31-year-old". */
function isHyphen({ tokens }: Context['doc'], at: number): boolean {
  const token = tokens[at]
  return token?.text === '-' && tokens[at - 1]?.end === token.start && tokens[at + 1]?.start === token.end
}

/** The run's end, or the comma in it behind which a further cue begins. */
function beforeNextCue(context: Context, cue: number, { first, last }: Run): number {
  for (let i = Math.max(first, cue + 1) + 1; i < last - 1; i++)
    if (context.doc.tokens[i]?.text === ',' && opensNextCue(context, cue, i + 1)) return i
  return last
}

/** Does the token hang, over however many steps, on one of the run? */
function isUnderRun({ doc }: Context, token: number, first: number, last: number): boolean {
  let at = doc.tokens[token]?.head ?? -1
  for (let step = 0; step < 50 && at >= 0; step++) {
    if (at >= first && at < last) return true
    at = doc.tokens[at]?.head ?? -1
  }
  return false
}

/** After a comma "according to" and "adding that" go with the sentence, wherever the parser hung them. */
function opensNextCue({ doc, quoteOf }: Context, cue: number, at: number): boolean {
  const token = doc.tokens[at]
  if (!token || quoteOf[at] !== quoteOf[cue]) return false
  if (token.lower === 'according') return doc.tokens[at + 1]?.lower === 'to'
  return token.xpos === 'VBG' && JOINING.test(token.lemma)
}

/** Participles that go on with what the sentence's speaker says, or tell where it is from. */
const JOINING = /^(?:add|cite)$/

/** "… and warned that": a second cue of the same source; "…, adding that". */
function beginsCue({ doc }: Context, at: number, cue: number): boolean {
  const token = doc.tokens[at]
  if (!token) return false
  if (token.upos === 'CCONJ') {
    const next = doc.tokens.slice(at + 1, at + 4).find((candidate) => candidate.upos === 'VERB')
    return next !== undefined && next.head === cue && hasRelation(next, ['conj']) && speechVerbs.has(next.lemma)
  }
  return token.lower === 'according' || (token.xpos === 'VBG' && speechVerbs.has(token.lemma) && token.head === cue)
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/

/**
 * What stands behind an object up to the next break belongs to the stand taken: "opposed the plan | on two grounds",
 * "criticised the mayor | for leaving". Times do not. PolNeAR's annotators take it along in four cases of five.
 */
export function restOfPhrase({ doc, tree, quoteOf }: Context, cue: number, run: Run): Run {
  const end = doc.sentences[doc.tokens[cue]?.sentence ?? -1]?.last ?? run.last
  let last = run.last
  while (last < end) {
    const next = doc.tokens[last]
    if (!next || next.upos === 'PUNCT' || next.upos === 'CCONJ' || quoteOf[last] !== quoteOf[last - 1]) break
    const top = topUnder(doc, last, cue)
    if (
      !top ||
      top.i < last ||
      !hasRelation(top, ['obl', 'advcl', 'xcomp', 'obj', 'ccomp', 'advmod']) ||
      WEEKDAY.test(top.lower)
    )
      break
    const part = tree.runs(top.i).find((candidate) => candidate.first <= last && last < candidate.last)
    if (!part || part.last <= last) break
    last = Math.min(end, part.last)
  }
  return { first: run.first, last }
}

/** The dependent of `cue` that a token belongs to. */
function topUnder(doc: Context['doc'], from: number, cue: number) {
  let token = doc.tokens[from]
  for (let step = 0; token && token.head !== cue && step < 30; step++) token = doc.tokens[token.head]
  return token
}

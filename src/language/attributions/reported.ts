import { bareClauseVerbs, clauseVerbs, insertedVerbs, objectVerbs, speechVerbs } from '../lang/en/cue-verbs.ts'
import { type Context, isSpeech } from './context.ts'
import { cueRange } from './extent.ts'
import { invertedSource } from './inverted.ts'
import { isPassive } from './passive.ts'
import { breakBefore, openingRun, sentenceEnd } from './sentence-parts.ts'
import { rightEdge } from './stretch.ts'
import { findSource, type Source } from './subject.ts'
import { TIME } from './subject-chunk.ts'
import { canSpeak } from './subject-main.ts'
import { firstTokenFrom } from './token-at.ts'
import type { Run } from './tree.ts'

/**
 * The words a reporting verb reports, told by the signs and small words around it: "X said … that CLAUSE", "CLAUSE, X
 * said …", "CLAUSE, said X", "CLAUSE, X said, CLAUSE". Null where none of these stands there.
 */
export function reportedRuns(
  context: Context,
  verb: number,
): { readonly runs: readonly Run[]; readonly source?: Source } | null {
  const that = afterThat(context, verb)
  return that ? { runs: that } : inserted(context, verb)
}

/** How far "that" may stand from its verb: "told reporters in the capital on Monday that". */
const FARTHEST_THAT = 14

function afterThat(context: Context, verb: number): Run[] | null {
  const { doc, quoteOf } = context
  const end = sentenceEnd(context, verb)
  for (let i = verb + 1; i < Math.min(end, verb + FARTHEST_THAT); i++) {
    const token = doc.tokens[i]
    if (!token) return null
    if (quoteOf[i] !== quoteOf[verb]) {
      // "said on the show “Today” that": the name of a work
      const title = context.quotes[quoteOf[i] ?? -1]
      if (title && quoteOf[verb] === -1 && !isSpeech(context, title)) continue
      return null
    }
    if (token.lower === 'that') {
      // "said that day": a determiner, not the conjunction.
      if (token.deprel === 'det' && doc.tokens[i + 1]?.upos === 'NOUN' && i === verb + 1) return null
      // "sheets that were changed": a relative pronoun.
      const noun = doc.tokens[i - 1]
      if (
        i > verb + 1 &&
        token.deprel !== 'mark' &&
        /^(?:NOUN|PROPN|NUM)$/.test(noun?.upos ?? '') &&
        isVerbal(doc, i + 1)
      )
        return null
      // "that in the end, the road was shut": up to the verb that the conjunction belongs to all is said.
      const clause = Math.max(
        token.deprel === 'mark' && token.head < end ? Math.max(token.head, i + 1) : i + 1,
        behindSubordinate(context, i + 1, end),
      )
      return i + 1 < end ? [{ first: i, last: rightEdge(context, verb, { first: i, last: clause + 1 }) }] : null
    }
    if (/^(?:VERB|AUX|SCONJ|CCONJ)$/.test(token.upos) || /^(?:who|which|what|[,;:—–()])$/.test(token.lower)) return null
  }
  return null
}

/** "that | though it rained, the bridge was open": the first word behind the comma that ends the clause before; else `at`. */
function behindSubordinate({ doc, quoteOf }: Context, at: number, end: number): number {
  if (!SUBORDINATE.test(doc.tokens[at]?.lower ?? '')) return at
  for (let i = at + 2; i < end - 2 && quoteOf[i] === quoteOf[at]; i++)
    if (doc.tokens[i]?.text === ',' && /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(doc.tokens[i + 1]?.upos ?? ''))
      return i + 1
  return at
}

const SUBORDINATE = /^(?:though|although|while|if|when|because|since|unless|once|after|before|as|even)$/

function isVerbal(doc: Context['doc'], at: number): boolean {
  return /^(?:VERB|AUX)$/.test(doc.tokens[at]?.upos ?? '')
}

function inserted(context: Context, verb: number): { readonly runs: readonly Run[]; readonly source: Source } | null {
  const { doc } = context
  const lemma = doc.tokens[verb]?.lemma ?? ''
  if (!insertedVerbs.has(lemma) || isPassive(context, verb)) return null
  const end = sentenceEnd(context, verb)
  const source = insertedSource(context, verb)
  if (!source || /^(?:\p{Ll}+ )?(?:which|whom|whose)\b/u.test(doc.text.slice(source.range.start, source.range.end)))
    return null
  const start = firstTokenFrom(doc, source.range.start)
  const inverted = start > verb
  if (!inverted && (hasObject(context, verb) || /^(?:who|which|that)$/.test(doc.tokens[start]?.lower ?? '')))
    return null
  const comma = breakBefore(context, inverted ? groupStart(context, verb) : start)
  if (comma < 0) return null
  const after = inverted ? firstTokenFrom(doc, source.range.end) : verb + 1
  const rest = restAfter(context, after, end)
  if (rest === null) return null
  const opening = openingRun(context, verb, comma)
  if (
    opening.last <= opening.first ||
    !(hasVerb(context, opening) || (rest.first < rest.last && hasVerb(context, rest)))
  )
    return null
  // "Ana Ruiz, who leads the council, warned the dam …", "Asked about the dam, Ana Ruiz said": no clause stands before.
  if (rest.first >= rest.last && !isClause(context, opening)) return null
  return { runs: rest.first < rest.last ? [opening, rest] : [opening], source }
}

/** "X reported the theft": what is reported is its object, not the clause before. */
function hasObject({ doc, tree }: Context, verb: number): boolean {
  if (doc.tokens[verb]?.lemma === 'tell') return false
  return tree.childrenBy(verb, 'obj').some((child) => child > verb && !TIME.test(doc.tokens[child]?.lower ?? ''))
}

/** "…, said X": what follows the verb at once after a break; else its subject. */
function insertedSource(context: Context, verb: number): Source | null {
  const inverted = breakBefore(context, groupStart(context, verb)) >= 0 ? invertedSource(context, verb) : null
  if (inverted && !isObject(context, verb, inverted)) return inverted
  const found = findSource(context, verb)
  return found && breakBefore(context, firstTokenFrom(context.doc, found.range.start)) < 0
    ? (segmentBefore(context, verb, found) ?? found)
    : found
}

/** "Ruiz, an editor, cited a report", "…, recalling a visit", "The poll, made in May, showed Ruiz ahead": no subject behind its verb. */
function isObject(context: Context, verb: number, { head }: Source): boolean {
  const token = context.doc.tokens[verb]
  if (!token || token.xpos === 'VBG' || !speechVerbs.has(token.lemma)) return true
  return objectVerbs.has(token.lemma) && context.doc.tokens[head]?.upos === 'NOUN' && !canSpeak(context, head)
}

/** Words of a subject between a break and its verb at most. */
const LONGEST_SUBJECT = 14

/** "…, a source close to the talks said": where the subject found does not begin at the break, all from there on. */
function segmentBefore(context: Context, verb: number, found: Source): Source | null {
  const { doc } = context
  const group = groupStart(context, verb)
  for (let i = group - 1; i > group - LONGEST_SUBJECT && i > 0; i--) {
    const token = doc.tokens[i]
    if (!token || /^(?:AUX|SCONJ|CCONJ)$/.test(token.upos) || (token.upos === 'VERB' && !/^VB[NG]$/.test(token.xpos)))
      return null
    // a hyphen is no dash
    if (breakBefore(context, i) < 0 || /[\p{L}.]-$/u.test(doc.text.slice(0, token.start).slice(-2))) continue
    const last = doc.tokens[group - 1]
    if (!/^(?:DET|PROPN|NOUN|PRON|ADJ|NUM)$/.test(token.upos) || !last) return null
    // what was found before the break is no part of this
    const named = found.range.start < token.start ? group : firstTokenFrom(doc, found.range.start)
    const head = doc.tokens.slice(i, named).find((word) => /^(?:NOUN|PROPN)$/.test(word.upos))
    return { range: { start: token.start, end: last.end }, head: head?.i ?? found.head }
  }
  return null
}

function groupStart({ doc, isName }: Context, verb: number): number {
  let first = verb
  while (
    first > 0 &&
    !isName(first - 1) &&
    doc.tokens[first - 1]?.head === verb &&
    /^(?:AUX|ADV)$/.test(doc.tokens[first - 1]?.upos ?? '')
  )
    first--
  return first
}

/**
 * What follows "X said": nothing but when and where up to the sentence's end (an empty run), or after a comma the rest
 * of the clause. Null where a clause follows at once: then that is what is said.
 */
function restAfter({ doc, quoteOf }: Context, from: number, end: number): Run | null {
  // "X said he broke the rules", whatever the verb was taken for
  const subject = /^(?:he|she|they|we|i)$/.test(doc.tokens[from]?.lower ?? '')
  if (subject && /^(?:VERB|AUX)$/.test(doc.tokens[from + 1]?.upos ?? '') && from + 2 < end) return null
  for (let i = from; i < end; i++) {
    const token = doc.tokens[i]
    if (!token) break
    if (/^[.!?]$/.test(token.text) && i >= end - 2) break
    if (/^(?:[,;:—–]|--)$/.test(token.text))
      return token.text === ',' && goesOn(doc, i + 1) ? { first: i + 1, last: end } : { first: end, last: end }
    if (quoteOf[i] !== -1) return { first: end, last: end }
    if (token.upos === 'AUX' || (token.upos === 'VERB' && !/^VB[NG]$/.test(token.xpos))) return null
    if (i - from > LONGEST_ADJUNCT) return null
  }
  return { first: end, last: end }
}

/** Words for when, where and to whom after "said" at most. */
const LONGEST_ADJUNCT = 14

function goesOn(doc: Context['doc'], at: number): boolean {
  const token = doc.tokens[at]
  return (
    token !== undefined &&
    !/^(?:CCONJ|SCONJ)$/.test(token.upos) &&
    !/^(?:VBG|VBN|WDT|WP|WRB)$/.test(token.xpos) &&
    token.lower !== 'according'
  )
}

/**
 * May the run be a sentence of its own? Not where its only verbs stand in relative clauses ("Ana Ruiz, who leads the
 * council,") or open it as participles ("Asked about the dam,"). Within quotation marks anything may.
 */
function isClause({ doc, quoteOf }: Context, run: Run): boolean {
  const relatives = doc.tokens[run.first]?.upos === 'ADP' ? PLACED_RELATIVE : RELATIVE
  const opensAs = doc.tokens[run.first]?.xpos ?? ''
  let relative = false
  let seen = false
  let verbs = 0
  for (let i = run.first; i < run.last; i++) {
    const token = doc.tokens[i]
    if (!token) break
    if (quoteOf[i] !== -1) return true
    if (token.text === ',') relative = false
    if (i > run.first && doc.tokens[i - 1]?.text === ',' && relatives.test(token.lower)) {
      relative = true
      seen = true
    }
    if (!relative && i > run.first && /^(?:VB[DPZ]|MD)$/.test(token.xpos)) return true
    if (!relative && i > run.first && /^(?:VERB|AUX)$/.test(token.upos)) verbs++
  }
  if (/^VB[NDG]$/.test(opensAs)) return false
  return verbs > 0 || !seen
}

const RELATIVE = /^(?:who|which|whose|whom)$/
const PLACED_RELATIVE = /^(?:who|which|whose|whom|where|when)$/

function hasVerb({ doc }: Context, run: Run): boolean {
  return doc.tokens.slice(run.first, run.last).some((token) => token.upos === 'VERB' || token.upos === 'AUX')
}

/** "X said the bridge was open" where the parser lost the clause: a noun phrase right after, and a verb later. */
export function bareClause(context: Context, verb: number): readonly Run[] | null {
  const { doc, quoteOf } = context
  const lemma = doc.tokens[verb]?.lemma ?? ''
  const reports = speechVerbs.has(lemma) || clauseVerbs.has(lemma)
  if (!bareClauseVerbs.has(lemma) && !(reports && subjectFollows(context, verb))) return null
  const at = firstTokenFrom(doc, cueRange(context, verb).end)
  const next = doc.tokens[at]
  const end = sentenceEnd(context, verb)
  if (!next || at >= end || quoteOf[at] !== quoteOf[verb]) return null
  if (!/^(?:DET|PRON|PROPN|NOUN|ADJ|NUM|AUX)$/.test(next.upos)) return null
  const run = { first: at, last: rightEdge(context, verb, { first: at, last: at + 1 }) }
  return doc.tokens.slice(run.first, run.last).some(({ xpos }) => /^(?:VB[DPZ]|MD)$/.test(xpos)) ? [run] : null
}

/** "denied his party took money": a plain noun phrase and at once a finite verb, so that it can be no object. */
function subjectFollows(context: Context, verb: number): boolean {
  const { doc, quoteOf } = context
  let nominal = false
  for (let i = firstTokenFrom(doc, cueRange(context, verb).end); i < sentenceEnd(context, verb); i++) {
    const token = doc.tokens[i]
    if (!token || quoteOf[i] !== quoteOf[verb]) return false
    if (nominal && /^(?:VB[DZ]|MD)$/.test(token.xpos)) return true
    if (!/^(?:DET|NOUN|PROPN|PRON|ADJ|NUM|PART)$/.test(token.upos) || /^(?:who|which|that|what)$/.test(token.lower))
      return false
    if (/^(?:NOUN|PROPN|PRON)$/.test(token.upos)) nominal = true
  }
  return false
}

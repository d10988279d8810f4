import { speechVerbs } from '../lang/en/cue-verbs.ts'
import type { Context } from './context.ts'
import type { Range } from './draft.ts'
import { issuer, sourceRange } from './extent.ts'
import { headWithin } from './head-within.ts'
import { agentOf, isPassive, isPerfect } from './passive.ts'
import { chunkBefore, TIME, WEEKDAY } from './subject-chunk.ts'
import { canSpeak, mainClause } from './subject-main.ts'
import { wholeBefore } from './subject-whole.ts'
import { firstTokenFrom } from './token-at.ts'
import { hasRelation } from './tree.ts'
import { groupStart, nearSubject } from './verb-group.ts'

/** The one who speaks: where the text names it, and the token that tells who it is. */
export type Source = { readonly range: Range; readonly head: number }

/** How far conjuncts and participles are followed up to a subject. */
const FARTHEST = 6

/**
 * Finds who does what `verb` says: its subject; the agent of a passive; for "and added", "saying", "to announce" the
 * subject of the verb it hangs on; for "a letter saying" the noun. Null where nobody is named.
 */
export function findSource(context: Context, verb: number): Source | null {
  const found = nearestSource(context, verb)
  if (isPassive(context, verb)) return found
  const main = mainClause(context, verb, found?.head ?? null)
  return (main === null ? null : subjectOf(context, main)) ?? found
}

/** Subject of a clause, of whatever voice: who "was booed after saying" speaks. */
function subjectOf(context: Context, verb: number): Source | null {
  const active = nearestSource(context, verb)
  if (active) return active
  const subject = context.tree.childrenBy(verb, 'nsubj')[0]
  return subject === undefined ? null : toSource(context, subject, new Set([verb]))
}

function nearestSource(context: Context, verb: number): Source | null {
  const host = hostOf(context, verb) ?? askingHost(context, verb) ?? joinedHost(context, verb)
  if (host !== null) return findSource(context, host)
  const both = bothBefore(context, verb)
  if (both) return both
  const byTree = realSubject(context, verb, sourceByTree(context, verb))
  const closed = isPassive(context, verb) ? null : beforeRelative(context, groupStart(context, verb))
  if (closed && (!byTree || byTree.range.start >= closed.relative)) return closed
  const chunk = isPassive(context, verb) ? null : chunkBefore(context, groupStart(context, verb))
  if (!chunk) {
    const group = groupStart(context, verb)
    // "Ana Ruiz, a nurse who runs the Tarn Clinic, said": what stands within the apposition is not the subject.
    const participle = context.doc.tokens[verb]?.xpos === 'VBG'
    const apposed =
      byTree && byTree.head < verb && !participle ? apposedBefore(context, group, isPassive(context, verb)) : null
    if (apposed && byTree && apposed.range.start < byTree.range.start) return apposed
    return byTree ?? namedBefore(context, group) ?? apposedBefore(context, group, isPassive(context, verb))
  }
  const other = byTree && !byTree.inherited && (byTree.head < chunk.first || byTree.head >= chunk.last)
  const whole = other ? null : wholeBefore(context, chunk)
  if (whole) {
    const [opening, closing] = [context.doc.tokens[whole.first], context.doc.tokens[whole.last - 1]]
    if (opening && closing) return { range: { start: opening.start, end: closing.end }, head: whole.head }
  }
  const range = sourceRange(context, chunk.head, new Set([verb]))
  const start = context.doc.tokens[chunk.first]?.start ?? 0
  const end = context.doc.tokens[chunk.last - 1]?.end ?? start
  if (!byTree)
    return {
      range: range && !chunk.related && range.start === start && range.end <= end ? range : { start, end },
      head: chunk.head,
    }
  // "The dam, Ana Ruiz said, was safe": between commas the name speaks, though it looks like an apposition.
  const before = context.doc.tokens[chunk.first - 1]
  if (before?.text === ',' && context.doc.tokens[verb + 1]?.text === ',' && byTree.range.start < start) {
    return { range: { start, end }, head: chunk.head }
  }
  // The tree's subject stands further off, beyond a sign or a relative: the nearer noun phrase speaks.
  if (byTree.range.end <= start && (byTree.inherited || standsApart(context, chunk.first)))
    return { range: { start, end }, head: chunk.head }
  // "Foreign Office | Minister Ana Ruiz said": a phrase that the parser cut short goes on to the name before the verb.
  const named = context.doc.tokens[chunk.last - 1]?.upos === 'PROPN' && !chunk.related
  if (named && byTree.range.start === start && byTree.range.end < end && isPlain(context, byTree.range.end, end))
    return { range: { start, end }, head: chunk.head }
  // "The 71-year-old said", where the parser hung the article elsewhere.
  const article = context.doc.tokens[chunk.first]?.upos === 'DET' && chunk.last - chunk.first <= LONGEST_AGE
  if (article && byTree.range.end === end && start < byTree.range.start)
    return { range: { start, end }, head: byTree.head }
  return { range: toComma(context, byTree.range, verb), head: byTree.head }
}

/** "Ruiz declared Sunday", "Ruiz said, recalling a visit": what parsers took for a subject of the verb, and is none. */
function realSubject<T extends Source>(context: Context, verb: number, source: T | null): T | null {
  const { doc } = context
  const head = doc.tokens[source?.head ?? -1]
  if (!source || !head) return source
  if (WEEKDAY.test(head.lower) || (head.i > verb && TIME.test(head.lower))) return null
  if (head.i < verb || isPassive(context, verb)) return source
  if (doc.tokens[verb]?.xpos === 'VBG' || !speechVerbs.has(doc.tokens[verb]?.lemma ?? '')) return null
  // "said Orlov was ill": the name is the next clause's.
  const next = doc.tokens[firstTokenFrom(doc, source.range.end)]
  const plain =
    source.range.start - (doc.tokens[verb]?.end ?? 0) <= 1 &&
    !/,/.test(doc.text.slice(source.range.start, source.range.end))
  if (plain && next?.sentence === head.sentence && /^(?:VB[DZP]|MD)$/.test(next.xpos)) return null
  const chunk = canSpeak(context, head.i) ? null : chunkBefore(context, groupStart(context, verb))
  return chunk && canSpeak(context, chunk.head) ? null : source
}

/** Names and their titles stand there, with nothing between them. */
function isPlain({ doc }: Context, from: number, to: number): boolean {
  const words = doc.tokens.slice(firstTokenFrom(doc, from), firstTokenFrom(doc, to))
  return words.every(({ upos, text }) => upos === 'PROPN' || (/^(?:NOUN|ADJ)$/.test(upos) && /^\p{Lu}/u.test(text)))
}

/** "Ana Ruiz, head | of the Tarn bank, said": a phrase that the parser cut short goes on to the comma before the verb. */
function toComma(context: Context, range: Range, verb: number): Range {
  const { doc } = context
  const comma = doc.tokens[groupStart(context, verb) - 1]
  const first = firstTokenFrom(doc, range.end)
  if (comma?.text !== ',' || first >= comma.i || doc.tokens[first]?.upos !== 'ADP') return range
  if (!doc.text.slice(range.start, range.end).includes(',')) return range
  const between = doc.tokens.slice(first, comma.i)
  const plain = between.every(({ upos, text }) => !/^(?:VERB|AUX|SCONJ|PRON)$/.test(upos) && !/^[,;:]$/.test(text))
  return plain ? { start: range.start, end: comma.end } : range
}

/** Words of "the 71-year-old". */
const LONGEST_AGE = 6

/**
 * "Ruiz told the house that nobody was hurt, adding that …": the reporting verb that a joining participle goes on with,
 * not the clause reported, on which parsers hang it. Null where the verb is none or the sentence has no such verb.
 */
export function hostOf(context: Context, verb: number): number | null {
  const { doc, quoteOf, tree } = context
  const token = doc.tokens[verb]
  const before = doc.tokens[verb - 1]
  if (token?.xpos !== 'VBG' || !GOING_ON.test(token.lemma) || before?.sentence !== token.sentence) return null
  if (before.text !== ',' && quoteOf[verb - 1] === quoteOf[verb]) return null
  const first = doc.sentences[token.sentence]?.first ?? verb
  const reporting = doc.tokens
    .slice(first, verb)
    .filter(
      ({ i, lemma, xpos }) =>
        quoteOf[i] === quoteOf[verb] &&
        context.isVerb(i) &&
        speechVerbs.has(lemma) &&
        (/^(?:VB[DPZ]|NNS)$/.test(xpos) || (xpos === 'VBN' && isPerfect(context, i))),
    )
  const outer = reporting.filter(({ i }) => !reporting.some((other) => other.i !== i && tree.isUnder(i, other.i)))
  return outer.at(-1)?.i ?? null
}

/** Participles that go on with what the sentence's speaker says, or tell where it is from. */
const GOING_ON = /^(?:add|cite|note|point|stress|emphasi[sz]e|underline|reiterate)$/

/** "Ruiz asked the court to close it, saying …": the participle goes with who asked, not with the one asked. */
function askingHost({ doc, quoteOf }: Context, verb: number): number | null {
  const token = doc.tokens[verb]
  const aim = doc.tokens[token?.deprel === 'advcl' ? token.head : -1]
  const asking = doc.tokens[aim?.deprel === 'xcomp' ? aim.head : -1]
  if (token?.xpos !== 'VBG' || doc.tokens[verb - 1]?.text !== ',' || !asking || quoteOf[asking.i] !== quoteOf[verb])
    return null
  return speechVerbs.has(asking.lemma) && FINITE.test(asking.xpos) ? asking.i : null
}

/**
 * "Ruiz admitted that the dam leaked and said that …", "She did not say where it leaked, but wanted …": the verb joined to
 * the clause reported goes on with the verb that reports it. Null where the tree does not join them, or nothing tells so.
 */
function joinedHost(context: Context, verb: number): number | null {
  const { doc, quoteOf, tree } = context
  const token = doc.tokens[verb]
  const reported = doc.tokens[token?.deprel === 'conj' ? token.head : -1]
  const reporting = doc.tokens[reported?.deprel === 'ccomp' ? reported.head : -1]
  if (!token || !reported || !reporting || !speechVerbs.has(reporting.lemma) || reporting.i >= reported.i) return null
  if (quoteOf[verb] !== quoteOf[reporting.i] || quoteOf[reported.i] !== quoteOf[verb]) return null
  if (!FINITE.test(token.xpos) || reporting.xpos !== token.xpos) {
    if (!FINITE.test(token.xpos) || !auxiliaryIs(context, reporting.i, token.xpos)) return null
  }
  if (tree.childrenBy(verb, 'nsubj', 'aux').length > 0) return null
  const joint = tree.childrenBy(verb, 'cc').find((cc) => cc < verb)
  const apart = joint !== undefined && doc.tokens[joint - 1]?.text === ','
  const tells = speechVerbs.has(token.lemma) && tree.childrenBy(verb, 'ccomp').some((clause) => clause > verb)
  return apart || tells ? reporting.i : null
}

const FINITE = /^VB[DZP]$/

/** "did not say": the tense is the auxiliary's. */
function auxiliaryIs({ doc, tree }: Context, verb: number, xpos: string): boolean {
  return tree.childrenBy(verb, 'aux').some((aux) => doc.tokens[aux]?.xpos === xpos)
}

/** "Orlov and Ruiz both said": the phrase before the word for the two of them. */
function bothBefore(context: Context, verb: number): Source | null {
  const word = context.doc.tokens[groupStart(context, verb) - 1]
  const before = context.doc.tokens[(word?.i ?? 0) - 1]
  if (!word || !/^(?:both|each|all)$/.test(word.lower) || !/^(?:PROPN|NOUN|PRON)$/.test(before?.upos ?? '')) return null
  const chunk = before && before.sentence === word.sentence ? chunkBefore(context, word.i) : null
  const first = context.doc.tokens[chunk?.first ?? -1]
  return chunk && first && before ? { range: { start: first.start, end: before.end }, head: chunk.head } : null
}

/** "In a letter, the bank's lawyer, Ana Ruiz, said": the name between commas behind an office, where the tree has no subject. */
function namedBefore(context: Context, group: number): Source | null {
  const { doc, quoteOf } = context
  const closing = doc.tokens[group - 1]
  let first = group - 1
  while (doc.tokens[first - 1]?.upos === 'PROPN' && quoteOf[first - 1] === quoteOf[group]) first--
  const noun = doc.tokens[first - 2]
  if (closing?.text !== ',' || first === group - 1 || doc.tokens[first - 1]?.text !== ',' || noun?.upos !== 'NOUN')
    return null
  const office = noun.sentence === closing.sentence ? chunkBefore(context, first - 1) : null
  const start = doc.tokens[office?.first ?? -1]?.start
  if (start === undefined) return null
  return { range: { start, end: closing.end }, head: headWithin(context, first, group - 1) }
}

/** "Ana Ruiz, head of the council, said": the name before the apposition, where the tree has no subject. */
function apposedBefore(context: Context, group: number, passive: boolean): Source | null {
  const { doc, quoteOf } = context
  const sign = doc.tokens[group - 1]?.text ?? ''
  if (passive || !/^(?:[,—–-]|--)$/.test(sign)) return null
  const sentence = doc.tokens[group]?.sentence
  for (let i = group - 2; i > group - LONGEST_APPOSITION && doc.tokens[i]?.sentence === sentence; i--) {
    if (quoteOf[i] !== quoteOf[group]) return null
    if (doc.tokens[i]?.text !== sign || (sign === '-' && doc.text[(doc.tokens[i]?.start ?? 0) - 1] !== ' ')) continue
    const chunk = chunkBefore(context, i)
    const before = doc.tokens[(chunk?.first ?? 0) - 1]
    const attribute = before?.xpos === 'VBN' && doc.tokens[before.i - 1]?.upos === 'ADV'
    if (
      !chunk ||
      !context.isName(chunk.head) ||
      before?.lower === 'or' ||
      // "newly elected | Mayor Ana Ruiz, …, said"
      (before?.sentence === sentence &&
        !attribute &&
        !/^(?:PUNCT|CCONJ|SCONJ)$/.test(before?.upos ?? '') &&
        !/^(?:after|before|since|until)$/.test(before?.lower ?? ''))
    )
      continue
    const start = doc.tokens[chunk.first]?.start ?? 0
    return { range: { start, end: doc.tokens[group - 1]?.end ?? start }, head: chunk.head }
  }
  return null
}

/** "A diplomat, who asked not to be named, said": the phrase before the relative clause that a comma closes. */
function beforeRelative(context: Context, group: number): (Source & { readonly relative: number }) | null {
  const { doc, quoteOf } = context
  if (doc.tokens[group - 1]?.text !== ',') return null
  const sentence = doc.tokens[group]?.sentence
  for (let i = group - 2; i > group - LONGEST_APPOSITION && doc.tokens[i]?.sentence === sentence; i--) {
    if (quoteOf[i] !== quoteOf[group]) return null
    if (!/^(?:who|whose|which)$/.test(doc.tokens[i]?.lower ?? '') || doc.tokens[i - 1]?.text !== ',') continue
    const chunk = chunkBefore(context, i - 1)
    const before = doc.tokens[(chunk?.first ?? 0) - 1]
    const opens = before?.sentence !== sentence || /^(?:PUNCT|CCONJ|SCONJ)$/.test(before?.upos ?? '')
    const relative = doc.tokens[i]?.start ?? 0
    if (!chunk || !opens || before?.text === ',') {
      const apposed = apposedBefore(context, group, false)
      return apposed && { ...apposed, relative }
    }
    const start = doc.tokens[chunk.first]?.start ?? 0
    return { range: { start, end: doc.tokens[group - 1]?.end ?? start }, head: chunk.head, relative }
  }
  return null
}

/** Words of an apposition at most. */
const LONGEST_APPOSITION = 30

function standsApart({ doc }: Context, first: number): boolean {
  const before = doc.tokens[first - 1]
  // "…, but Ruiz has learned"
  if (before?.upos === 'CCONJ' && doc.tokens[first - 2]?.text === ',') return true
  return before !== undefined && (before.upos === 'PUNCT' || /^(?:which|that|who|whom|what)$/.test(before.lower))
}

function sourceByTree(context: Context, verb: number): (Source & { readonly inherited?: boolean }) | null {
  let at = verb
  for (let step = 0; step < FARTHEST; step++) {
    const own = ownSubject(context, at, step > 0)
    if (own !== undefined) return own && { ...own, inherited: step > 0 }
    const up = controller(context, at)
    if (up === null) return null
    const issued = up.kind === 'noun' ? issuer(context.doc, at) : null
    if (issued !== null) return findSource(context, issued)
    if (up.kind === 'noun') return toSource(context, up.token, new Set([at]))
    at = up.token
  }
  return null
}

/** Subjects of a verb; of one that parsers call passive and one that stands right before the verb only the latter. */
function subjectsOf(context: Context, verb: number): readonly number[] {
  const { doc, tree } = context
  const all = tree.childrenBy(verb, 'nsubj', 'csubj')
  const near = nearSubject(context, verb)
  if (near === null) return all
  // "the aides Orlov and Hale, as he sought": a pronoun before the verb is its subject.
  const pronoun = doc.tokens[near]?.upos === 'PRON' ? [near] : []
  return [...pronoun, ...all.filter((child) => child !== pronoun[0] && doc.tokens[child]?.deprel !== 'nsubj:pass')]
}

/** Undefined where the verb has no subject of its own; null where it has one that does not speak. */
function ownSubject(context: Context, verb: number, lends: boolean): Source | null | undefined {
  const { doc } = context
  const agent = lends ? null : agentOf(context, verb)
  if (agent !== null) return toSource(context, agent)
  for (const child of relativesFirst(context, verb, subjectsOf(context, verb))) {
    const token = doc.tokens[child]
    if (!token || token.deprel === 'csubj') continue
    if (!lends && isPassive(context, verb)) return null
    return relative(context, verb, child) ?? toSource(context, child, new Set([verb]))
  }
  return isPassive(context, verb) ? null : undefined
}

/** Of two subjects given to one verb ("the union at Tarnair, which is seeking") the relative is the true one. */
function relativesFirst(context: Context, verb: number, subjects: readonly number[]): readonly number[] {
  const open = subjects.filter((subject) => !isClosedRelative(context, subject, verb))
  const relatives = open.filter((subject) => /^(?:who|which)$/.test(context.doc.tokens[subject]?.lower ?? ''))
  return open.length > 1 && relatives.length === 1 ? relatives : open
}

/** "Ruiz, who was among the injured, said": the relative clause has its own verb and ends before this one. */
function isClosedRelative({ doc }: Context, subject: number, verb: number): boolean {
  if (!/^(?:who|which)$/.test(doc.tokens[subject]?.lower ?? '')) return false
  const between = doc.tokens.slice(subject + 1, verb)
  const own = between.find(({ xpos }) => /^(?:VB[DPZ]|MD)$/.test(xpos))
  return own !== undefined && between.some(({ i, text }) => i > own.i && text === ',')
}

/** "who said": the words say "who", the speaker is what the clause hangs on. */
function relative(context: Context, verb: number, subject: number): Source | null {
  const token = context.doc.tokens[subject]
  if (!token || !/^(who|which|that)$/.test(token.lower)) return null
  const clause = context.doc.tokens[verb]
  const antecedent = clause && hasRelation(clause, ['acl']) && clause.head >= 0 ? clause.head : subject
  return { range: { start: token.start, end: token.end }, head: antecedent }
}

type Controller = { readonly kind: 'verb' | 'noun'; readonly token: number }

function verbAbove(doc: Context['doc'], from: number): number | null {
  let token = doc.tokens[doc.tokens[from]?.head ?? -1]
  for (let step = 0; token && step < FARTHEST; step++) {
    if (token.upos === 'VERB' && !hasRelation(token, ['acl', 'xcomp'])) return token.i
    token = doc.tokens[token.head]
  }
  return null
}

/** What lends a verb without a subject its own. */
function controller({ doc, tree }: Context, verb: number): Controller | null {
  const token = doc.tokens[verb]
  if (!token || token.head < 0) return null
  // "Ruiz has left, but do not expect …": an order
  const order = token.xpos === 'VB' && tree.childrenBy(verb, 'aux').some((aux) => doc.tokens[aux]?.lower === 'do')
  const other = tree.childrenBy(token.head, 'aux').some((aux) => doc.tokens[aux]?.xpos === 'VBZ')
  if (order && token.deprel === 'conj' && (other || doc.tokens[token.head]?.xpos === 'VBZ')) return null
  if (hasRelation(token, ['conj', 'advcl', 'parataxis'])) return { kind: 'verb', token: token.head }
  if (hasRelation(token, ['xcomp'])) {
    const object = tree.childrenBy(token.head, 'obj', 'iobj')[0]
    return object !== undefined && object < verb ? { kind: 'noun', token: object } : { kind: 'verb', token: token.head }
  }
  if (token.deprel === 'acl' && token.xpos === 'VBG') {
    // After a comma the participle goes with the clause, not with the noun before.
    const clause = doc.tokens[verb - 1]?.text === ',' ? verbAbove(doc, verb) : null
    return clause === null ? { kind: 'noun', token: token.head } : { kind: 'verb', token: clause }
  }
  if (token.deprel === 'acl:relcl') return null
  return null
}

function toSource(context: Context, head: number, without?: ReadonlySet<number>): Source | null {
  const range = sourceRange(context, head, without)
  return range && { range, head }
}

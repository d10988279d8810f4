import type { Context } from './context.ts'
import type { Range } from './draft.ts'
import { issuer, sourceRange } from './extent.ts'
import { chunkBefore } from './subject-chunk.ts'
import { hasRelation } from './tree.ts'

/** The one who speaks: where the text names it, and the token that tells who it is. */
export type Source = { readonly range: Range; readonly head: number }

/** How far conjuncts and participles are followed up to a subject. */
const FARTHEST = 6

/**
 * Finds who does what `verb` says: its subject; the agent of a passive; for "and added", "saying", "to announce" the
 * subject of the verb it hangs on; for "a letter saying" the noun. Null where nobody is named.
 */
export function findSource(context: Context, verb: number): Source | null {
  const byTree = sourceByTree(context, verb)
  const chunk = isPassive(context, verb) ? null : chunkBefore(context, groupStart(context, verb))
  if (!chunk) return byTree ?? apposedBefore(context, groupStart(context, verb), isPassive(context, verb))
  const range = sourceRange(context, chunk.head, new Set([verb]))
  const start = context.doc.tokens[chunk.first]?.start ?? 0
  const end = context.doc.tokens[chunk.last - 1]?.end ?? start
  if (!byTree)
    return { range: range && range.start === start && range.end <= end ? range : { start, end }, head: chunk.head }
  // "The dam, Ana Ruiz said, was safe": between commas the name speaks, though it looks like an apposition.
  const before = context.doc.tokens[chunk.first - 1]
  if (before?.text === ',' && context.doc.tokens[verb + 1]?.text === ',' && byTree.range.start < start) {
    return { range: { start, end }, head: chunk.head }
  }
  // The tree's subject stands further off, beyond a sign or a relative: the nearer noun phrase speaks.
  if (byTree.range.end <= start && (byTree.inherited || standsApart(context, chunk.first)))
    return { range: { start, end }, head: chunk.head }
  return { range: byTree.range, head: byTree.head }
}

/** "Ana Ruiz, head of the council, said": the name before the apposition, where the tree has no subject. */
function apposedBefore(context: Context, group: number, passive: boolean): Source | null {
  const { doc, quoteOf } = context
  if (passive || doc.tokens[group - 1]?.text !== ',') return null
  const sentence = doc.tokens[group]?.sentence
  for (let i = group - 2; i > group - LONGEST_APPOSITION && doc.tokens[i]?.sentence === sentence; i--) {
    if (quoteOf[i] !== quoteOf[group]) return null
    if (doc.tokens[i]?.text !== ',') continue
    const chunk = chunkBefore(context, i)
    const before = doc.tokens[(chunk?.first ?? 0) - 1]
    if (
      !chunk ||
      doc.tokens[chunk.head]?.upos !== 'PROPN' ||
      (before?.sentence === sentence && !/^(?:PUNCT|CCONJ|SCONJ)$/.test(before?.upos ?? ''))
    )
      continue
    const start = doc.tokens[chunk.first]?.start ?? 0
    return { range: { start, end: doc.tokens[group - 1]?.end ?? start }, head: chunk.head }
  }
  return null
}

/** Words of an apposition at most. */
const LONGEST_APPOSITION = 30

function standsApart({ doc }: Context, first: number): boolean {
  const before = doc.tokens[first - 1]
  return before !== undefined && (before.upos === 'PUNCT' || /^(?:which|that|who|whom|what)$/.test(before.lower))
}

/** First token of the verb with its auxiliaries and adverbs. */
function groupStart({ doc, isName }: Context, verb: number): number {
  let first = verb
  while (first > 0) {
    const token = doc.tokens[first - 1]
    if (
      !token ||
      token.head !== verb ||
      !hasRelation(token, ['aux', 'advmod', 'cop']) ||
      isName(token.i) ||
      /^(?:when|where|how|why)$/.test(token.lower)
    )
      break
    first--
  }
  return first
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

/** Undefined where the verb has no subject of its own; null where it has one that does not speak. */
function ownSubject(context: Context, verb: number, lends: boolean): Source | null | undefined {
  const { doc, tree } = context
  const agent = lends ? null : agentOf(context, verb)
  if (agent !== null) return toSource(context, agent)
  for (const child of relativesFirst(context, tree.childrenBy(verb, 'nsubj', 'csubj'))) {
    const token = doc.tokens[child]
    if (!token || token.deprel === 'csubj') continue
    if (!lends && (token.deprel === 'nsubj:pass' || isPassive(context, verb))) return null
    return relative(context, verb, child) ?? toSource(context, child, new Set([verb]))
  }
  return isPassive(context, verb) ? null : undefined
}

/** Of two subjects given to one verb ("the union at Tarnair, which is seeking") the relative is the true one. */
function relativesFirst({ doc }: Context, subjects: readonly number[]): readonly number[] {
  const relatives = subjects.filter((subject) => /^(?:who|which)$/.test(doc.tokens[subject]?.lower ?? ''))
  return subjects.length > 1 && relatives.length === 1 ? relatives : subjects
}

export function isPassive({ doc, tree, isName }: Context, verb: number): boolean {
  if (tree.children(verb).some((child) => /:pass$/.test(doc.tokens[child]?.deprel ?? ''))) return true
  const token = doc.tokens[verb]
  if (token?.xpos !== 'VBN') return false
  // "Tarnair announced that …": a name right before its verb is the subject, though the tree made it a noun with a participle.
  if (hasRelation(token, ['acl']) && token.deprel !== 'acl:relcl') return token.head !== verb - 1 || !isName(token.head)
  const active = tree.childrenBy(verb, 'aux').length > 0
  return !active && tree.childrenBy(verb, 'obl').some((child) => doc.tokens[child]?.deprel === 'obl:agent')
}

/** The noun after "by". */
export function agentOf(context: Context, verb: number): number | null {
  const { doc, tree } = context
  if (!isPassive(context, verb)) return null
  for (const child of tree.childrenBy(verb, 'obl')) {
    if (child > verb && tree.childrenBy(child, 'case').some((mark) => doc.tokens[mark]?.lower === 'by')) return child
  }
  return null
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

import { meansNouns } from '../lang/en/cue-media.ts'
import { speechVerbs } from '../lang/en/cue-verbs.ts'
import type { Context } from './context.ts'
import { ADDRESSING } from './stretch.ts'
import { hasRelation } from './tree.ts'
import { nearSubject } from './verb-group.ts'

/** Is the verb's subject not the one who does it? "was captured", "accused of theft", "attacks claimed by the group". */
export function isPassive(context: Context, verb: number): boolean {
  const { doc, tree, isName } = context
  const passive = tree.children(verb).some((child) => /:pass$/.test(doc.tokens[child]?.deprel ?? ''))
  if (passive) return nearSubject(context, verb) === null && !isPerfect(context, verb)
  const token = doc.tokens[verb]
  if (token && (opensClause(context, verb) || sharesPassive(context, verb) || isClaimedBy(context, verb))) return true
  if (token?.xpos !== 'VBN' || tree.childrenBy(verb, 'nsubj').length > 0) return false
  // "Tarnair announced that …": a name right before its verb is the subject, though the tree made it a noun with a participle.
  if (hasRelation(token, ['acl']) && token.deprel !== 'acl:relcl' && !closesApposition(context, verb))
    return token.head !== verb - 1 || !(isName(token.head) || takesClause(context, verb))
  const active = tree.childrenBy(verb, 'aux').length > 0
  return !active && tree.childrenBy(verb, 'obl').some((child) => doc.tokens[child]?.deprel === 'obl:agent')
}

/** "Ana Ruiz, R-Lund, had announced": "had" without "been", though the parser took the subject for a passive's. */
export function isPerfect({ doc, tree }: Context, verb: number): boolean {
  const auxiliaries = tree.childrenBy(verb, 'aux')
  return (
    auxiliaries.some((aux) => doc.tokens[aux]?.lemma === 'have') &&
    auxiliaries.every((aux) => doc.tokens[aux]?.deprel !== 'aux:pass')
  )
}

/** "Ana Ruiz, a nominee, | tweeted: …": a verb of saying behind the comma, in a sentence that the parser read without a verb. */
function closesApposition({ doc, tree }: Context, verb: number): boolean {
  const token = doc.tokens[verb]
  if (
    !token ||
    !/^(?:[,–—-]|--)$/.test(doc.tokens[verb - 1]?.text ?? '') ||
    !speechVerbs.has(token.lemma) ||
    ADDRESSING.test(token.lemma)
  )
    return false
  if (doc.tokens[verb + 1]?.lower === 'by' || tree.childrenBy(verb, 'aux').length > 0) return false
  const { first = verb, last = verb } = doc.sentences[token.sentence] ?? {}
  const root = doc.tokens.slice(first, last).find(({ deprel }) => deprel === 'root')
  return root !== undefined && root.i < verb && /^(?:PROPN|NOUN)$/.test(root.upos)
}

/** "He was captured in May, and accused of theft": a participle joined to a passive, without an object or clause, is one too. */
function sharesPassive(context: Context, verb: number): boolean {
  const { doc, tree } = context
  const token = doc.tokens[verb]
  if (token?.deprel !== 'conj' || !/^VB[ND]$/.test(token.xpos) || token.head >= verb) return false
  const own = tree.childrenBy(verb, 'nsubj', 'aux', 'obj', 'ccomp', 'xcomp', 'parataxis')
  const first = doc.tokens[token.head]
  return own.length === 0 && first?.xpos === 'VBN' && isPassive(context, token.head)
}

/** "an attack | claimed by the group": "by" somebody right behind a participle that has no subject and no object. */
function isClaimedBy({ doc, tree }: Context, verb: number): boolean {
  const token = doc.tokens[verb]
  if (!token || !/^VB[ND]$/.test(token.xpos) || doc.tokens[verb + 1]?.lower !== 'by') return false
  if (tree.childrenBy(verb, 'nsubj', 'aux', 'obj').length > 0) return false
  return tree.childrenBy(verb, 'obl').some((child) => doc.tokens[child]?.deprel === 'obl:agent')
}

/** "a spokesman denied on Monday that …": no participle of a passive, which takes no clause unless one is told it. */
function takesClause({ doc, quoteOf }: Context, verb: number): boolean {
  if (ADDRESSING.test(doc.tokens[verb]?.lemma ?? '')) return false
  for (let i = verb + 1; i < verb + FARTHEST_THAT; i++) {
    const token = doc.tokens[i]
    if (!token || token.sentence !== doc.tokens[verb]?.sentence || quoteOf[i] !== quoteOf[verb]) return false
    if (token.lower === 'that') return token.deprel === 'mark'
    if (/^(?:VERB|AUX|PUNCT|SCONJ|CCONJ)$/.test(token.upos)) return false
  }
  return false
}

/** Words of when and where between a verb and its "that" at most. */
const FARTHEST_THAT = 8

/** "Asked about the delay, Ruiz said": a past participle that opens its sentence, without a subject, is passive. */
function opensClause({ doc, tree }: Context, verb: number): boolean {
  const token = doc.tokens[verb]
  if (!token || !/^VB[ND]$/.test(token.xpos) || !hasRelation(token, ['advcl', 'acl', 'parataxis'])) return false
  const first = doc.sentences[token.sentence]?.first ?? -1
  return (
    verb <= first + 1 &&
    doc.tokens.slice(first, verb).every(({ upos }) => /^(?:ADV|SCONJ|CCONJ)$/.test(upos)) &&
    tree.childrenBy(verb, 'nsubj', 'aux').length === 0
  )
}

/** The noun after "by", unless it is what the words came by ("by telephone"). */
export function agentOf(context: Context, verb: number): number | null {
  const { doc, tree } = context
  if (!isPassive(context, verb)) return null
  for (const child of tree.childrenBy(verb, 'obl')) {
    const by = tree.childrenBy(child, 'case').some((mark) => doc.tokens[mark]?.lower === 'by')
    if (child > verb && by && !meansNouns.has(doc.tokens[child]?.lemma ?? '')) return child
  }
  return null
}

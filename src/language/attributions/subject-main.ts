import { documentNouns, sourceNouns } from '../lang/en/cue-nouns.ts'
import { speechVerbs } from '../lang/en/cue-verbs.ts'
import { isRoleNoun } from '../names/roles.ts'
import type { Context } from './context.ts'
import { isPerfect } from './passive.ts'
import { beforeBracket, groupStart } from './verb-group.ts'

/**
 * The verb of the clause whose subject speaks a verb that has none of its own: "Ruiz took a risk by joking, | telling the
 * crowd …", "Ruiz rejected the idea that it leaked | and said …", "Asked about it, | …". `found` is the head of what stands
 * nearest in the tree: a noun that can speak stays. Null where the verb does not stand so, or no clause around it has a
 * subject that can.
 */
export function mainClause(context: Context, verb: number, found: number | null): number | null {
  if (found !== null && canSpeak(context, found) && !isObject(context, verb, found)) return null
  if (hasSubject(context, verb) || !goesWithClause(context, verb)) return null
  return around(context, verb) ?? behind(context, verb) ?? opening(context, verb)
}

/** A person, a body, a pronoun for one: not "the idea", "a campaign of years". */
export function canSpeak({ doc, isName }: Context, head: number): boolean {
  const token = doc.tokens[head]
  if (!token) return false
  if (token.upos === 'PRON') return /^(?:he|she|they|we|i|you|who)$/.test(token.lower)
  const noun = token.lemma.toLowerCase()
  return isName(head) || isRoleNoun(token) || (sourceNouns.has(noun) && !documentNouns.has(noun))
}

/** A subject of its own; none of a participle's stands before the comma that sets it off. */
function hasSubject(context: Context, verb: number): boolean {
  const { doc, tree } = context
  const subjects = tree.childrenBy(verb, 'nsubj')
  const group = groupStart(context, verb)
  const setOff = doc.tokens[verb]?.xpos === 'VBG' && doc.tokens[group - 1]?.text === ','
  return subjects.some((subject) => !setOff || subject >= group)
}

/** "took a swipe at the candidate Orlov, | calling …": what stands before the comma of a participle is not its subject. */
function isObject(context: Context, verb: number, found: number): boolean {
  const { doc } = context
  const token = doc.tokens[verb]
  if (token?.xpos !== 'VBG' || doc.tokens[groupStart(context, verb) - 1]?.text !== ',') return false
  const above = doc.tokens[found]
  return above !== undefined && (above.head === verb || !/^(?:nsubj|root|conj|flat|appos)/.test(above.deprel))
}

/** A participle set off by a sign or a preposition, or a verb joined by "and" or "but". */
function goesWithClause(context: Context, verb: number): boolean {
  const { doc, quoteOf } = context
  const token = doc.tokens[verb]
  const before = doc.tokens[beforeGroup(context, verb)]
  const opens = !before || before.sentence !== token?.sentence
  if (!token || (!opens && before.text !== ',' && quoteOf[before.i] !== quoteOf[verb])) return false
  const auxiliaries = context.tree.childrenBy(verb, 'aux').map((aux) => doc.tokens[aux]?.lower)
  if ((token.xpos === 'VBG' && auxiliaries.length === 0) || auxiliaries.includes('having'))
    return opens || /^(?:[,:;—–-]|--)$/.test(before.text) || /^(?:ADP|SCONJ|CCONJ)$/.test(before.upos)
  // "…, but don't expect him to go": an order
  if (token.xpos === 'VB' || (token.xpos === 'VBP' && auxiliaries.includes('do'))) return false
  const finite = FINITE.test(token.xpos) || (token.xpos === 'VBN' && auxiliaries.length === 0)
  // "Ruiz has praised him, | derided him and praised him again"
  return finite && (before?.text === ',' || (before?.upos === 'CCONJ' && /^(?:and|but|yet)$/.test(before.lower)))
}

/** The token before a verb group; of the marks that close a quotation (“…,” saying) the sign within. */
function beforeGroup(context: Context, verb: number): number {
  const { doc, quotes, quoteOf } = context
  const before = groupStart(context, verb) - 1
  const quote = quotes[quoteOf[before] ?? -1]
  return quote && doc.tokens[before]?.end === quote.end && doc.tokens[before - 1]?.text === ',' ? before - 1 : before
}

/** The nearest clause that the verb stands in, by the tree, whose subject can speak and stands before it. */
function around(context: Context, verb: number): number | null {
  const { doc, quoteOf, tree } = context
  const says = speechVerbs.has(doc.tokens[verb]?.lemma ?? '')
  let at = verb
  for (let step = 0; step < DEEPEST; step++) {
    const token = doc.tokens[at]
    const up = token?.head ?? -1
    // "The club asked members to sign, | agreeing …": they agree.
    if (at !== verb && token?.deprel === 'xcomp' && tree.childrenBy(up, 'obj', 'iobj').some((i) => i < at)) return null
    at = up
    if (at < 0) return null
    if (quoteOf[at] !== quoteOf[verb] || !speaking(context, at).some((subject) => subject < verb)) continue
    // "Aides admitted that Norland was complying | and said …": who reports goes on.
    const reporting = doc.tokens[at]?.deprel === 'ccomp' ? (doc.tokens[at]?.head ?? -1) : -1
    const reports = says && reporting < at && speechVerbs.has(doc.tokens[reporting]?.lemma ?? '')
    return reports && speaking(context, reporting).some((subject) => subject < verb) ? reporting : at
  }
  return null
}

/** "Ruiz called it “careless,” | but said …": the first clause of the sentence, where the tree leads to none. */
function opening(context: Context, verb: number): number | null {
  const { doc, quoteOf } = context
  const first = doc.sentences[doc.tokens[verb]?.sentence ?? -1]?.first ?? verb
  for (let i = first; i < verb; i++) {
    const finite = FINITE.test(doc.tokens[i]?.xpos ?? '') || isPerfect(context, i)
    if (quoteOf[i] !== quoteOf[verb] || !context.isVerb(i) || !finite) continue
    if (namedBefore(context, i) !== null) return i
    if (/^(?:acl|advcl)/.test(doc.tokens[i]?.deprel ?? '')) continue
    return speaking(context, i).some((subject) => subject < i) ? i : null
  }
  return null
}

/** "Commenting on the flood, | Ruiz hailed …": of a participle that opens its sentence the clause behind the comma. */
function behind(context: Context, verb: number): number | null {
  const { doc, quoteOf } = context
  const sentence = doc.tokens[verb]?.sentence
  const first = doc.sentences[sentence ?? -1]?.first ?? verb
  const opening = doc.tokens.slice(first, verb).every(({ i, text, upos }) => {
    // "In addition to stating"
    return (
      text === ':' ||
      text.toLowerCase() === 'addition' ||
      doc.tokens[i + 1]?.text === ':' ||
      /^(?:ADV|SCONJ|ADP|AUX|CCONJ)$/.test(upos)
    )
  })
  if (!opening) return null
  for (let i = verb + 1; doc.tokens[i]?.sentence === sentence; i++) {
    const head = doc.tokens[i]?.head ?? -1
    if (doc.tokens[i]?.deprel !== 'nsubj' || !canSpeak(context, i) || quoteOf[i] !== quoteOf[verb]) continue
    if (head <= i || !/^(?:root|parataxis|conj)$/.test(doc.tokens[head]?.deprel ?? '')) continue
    let left = i
    while (left - 1 > verb && !/^[,:;—–-]$/.test(doc.tokens[left - 1]?.text ?? '') && i - left < LONGEST_SUBJECT) left--
    if (doc.tokens[left - 1]?.text === ',') return head
  }
  return null
}

/** Subjects of a verb that can speak: by the tree, else the name right before it. */
function speaking(context: Context, verb: number): readonly number[] {
  const byTree = context.tree.childrenBy(verb, 'nsubj').filter((subject) => canSpeak(context, subject))
  const named = byTree.length === 0 && FINITE.test(context.doc.tokens[verb]?.xpos ?? '') && namedBefore(context, verb)
  return named ? [named] : byTree
}

/** The name that a verb group follows, brackets between left out: "Ana Ruiz (Lund) | called". */
function namedBefore(context: Context, verb: number): number | null {
  const { doc, isName } = context
  const before = beforeBracket(doc, groupStart(context, verb) - 1)
  return isName(before) && doc.tokens[before]?.sentence === doc.tokens[verb]?.sentence ? before : null
}

const FINITE = /^VB[DZP]$/

/** Clauses up to the one that speaks, and words of a subject before its head, at most. */
const DEEPEST = 8
const LONGEST_SUBJECT = 8

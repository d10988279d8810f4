import { type Context, isSpeech } from '../context.ts'
import type { Draft } from '../draft.ts'
import { contentRanges, cueRange, sourceRange } from '../extent.ts'
import type { Rule } from '../rule.ts'
import { isDirect } from '../verb-rule.ts'

/** "The station quoted X as saying (that) …", "X was quoted as saying …": the speaker is the one quoted. */
export const quotedAs: Rule = {
  name: 'quoted-as',
  find: (context) =>
    context.doc.tokens.flatMap((token) =>
      token.upos === 'VERB' && /^(quote|cite)$/.test(token.lemma) ? read(context, token.i) : [],
    ),
}

const SAYING = /^(say|tell|write|argue|declare|state|claim|warn|describe|call|confirm|deny|announce|add)$/

function read(context: Context, verb: number): Draft[] {
  const { doc, tree } = context
  const saying = doc.tokens
    .slice(verb + 1, verb + 1 + FARTHEST)
    .find((token) => token.xpos === 'VBG' && SAYING.test(token.lemma) && doc.tokens[token.i - 1]?.lower === 'as')
  if (!saying || saying.sentence !== doc.tokens[verb]?.sentence) return wordsCited(context, verb)
  const speaker = tree.childrenBy(verb, 'obj')[0] ?? tree.childrenBy(verb, 'nsubj')[0]
  const clause = tree.childrenBy(saying.i, 'ccomp', 'parataxis', 'obj', 'xcomp')[0]
  if (speaker === undefined || clause === undefined) return []
  const source = sourceRange(context, speaker, new Set([verb, saying.i]))
  const content = contentRanges(context, saying.i, tree.runs(clause))
  const passive = tree.childrenBy(verb, 'obj').length === 0
  const cue = passive ? { start: cueRange(context, verb).start, end: saying.end } : cueRange(context, saying.i)
  const cueHead = passive ? verb : saying.i
  return [
    {
      rule: 'quoted-as',
      source,
      sourceHead: speaker,
      cue,
      cueHead,
      content,
      direct: isDirect(context, content),
      denied: saying.lemma === 'deny',
    },
  ]
}

/** "“The road is shut,” Tarnpress cited the police.": the words before are those of the one cited. */
function wordsCited(context: Context, verb: number): Draft[] {
  const { doc, tree, quotes, quoteOf } = context
  const token = doc.tokens[verb]
  const subject = doc.tokens[tree.childrenBy(verb, 'nsubj').find((child) => child < verb) ?? -1]
  const speaker = tree.childrenBy(verb, 'obj').find((child) => child > verb)
  const quote = quotes[quoteOf[(subject ? firstOf(context, subject.i) : verb) - 1] ?? -1]
  if (!token || !/^VB[DPZ]$/.test(token.xpos) || !subject || speaker === undefined || !quote) return []
  const source = sourceRange(context, speaker, new Set([verb]))
  if (!isSpeech(context, quote) || quoteOf[verb] !== -1 || !source) return []
  const content = [{ start: quote.start, end: quote.end }]
  const cue = cueRange(context, verb)
  return [{ rule: 'quoted-as', source, sourceHead: speaker, cue, cueHead: verb, content, direct: true, denied: false }]
}

/** First token of the phrase around a subject. */
function firstOf({ tree }: Context, head: number): number {
  return tree.runs(head)[0]?.first ?? head
}

/** Words between "quoted" and "as saying" at most. */
const FARTHEST = 30

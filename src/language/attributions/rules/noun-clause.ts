import { contentNouns } from '../../lang/en/cue-nouns.ts'
import type { Context } from '../context.ts'
import type { Draft } from '../draft.ts'
import { contentRanges } from '../extent.ts'
import { possessorOf } from '../noun-source.ts'
import type { Rule } from '../rule.ts'
import { isDirect } from '../verb-rule.ts'

/** "X's claim that the bridge was open", "her promise to return". */
export const nounClause: Rule = {
  name: 'noun-clause',
  find: (context) =>
    context.doc.tokens.flatMap((token) =>
      token.upos === 'NOUN' && contentNouns.has(token.lemma) ? read(context, token.i) : [],
    ),
}

function read(context: Context, noun: number): Draft[] {
  const { doc, tree } = context
  const clause =
    tree.childrenBy(noun, 'acl', 'ccomp').find((child) => child > noun && isComplement(context, child)) ??
    clauseBehind(context, noun)
  const token = doc.tokens[noun]
  if (clause === undefined || !token) return []
  const source = possessorOf(context, noun)
  // Without an owner only nouns of speech tell that somebody says it ("the claim that"); "a plan to" does not.
  if (!source && !SPOKEN.test(token.lemma)) return []
  const that = thatBehind(doc, noun)
  const behind = Math.max(that, noun + 1)
  // Where the parser hung all on the clause, what is claimed begins behind the noun.
  const runs = tree
    .runs(clause)
    .flatMap((run) => (run.last <= behind ? [] : [{ ...run, first: Math.max(run.first, behind) }]))
  const content = contentRanges(context, noun, runs)
  return [
    {
      rule: 'noun-clause',
      source: source?.range ?? null,
      sourceHead: source?.head ?? null,
      cue: { start: token.start, end: token.end },
      cueHead: noun,
      content,
      direct: isDirect(context, content),
      denied: token.lemma === 'denial',
    },
  ]
}

const SPOKEN =
  /^(?:claim|announcement|assertion|allegation|accusation|report|rumou?r|warning|admission|denial|contention|revelation|complaint)$/

/** The clause of a conjunction "that" right after the noun, wherever the parser hung it. */
function clauseBehind({ doc }: Context, noun: number): number | undefined {
  const that = doc.tokens[thatBehind(doc, noun)]
  const clause = doc.tokens[that?.head ?? -1]
  if (that?.lower !== 'that' || that.xpos !== 'IN' || that.deprel !== 'mark' || !clause || clause.i < noun)
    return undefined
  return clause.deprel === 'acl:relcl' ? undefined : clause.i
}

/** The token behind the noun, or behind "from the administration" after it. */
function thatBehind(doc: Context['doc'], noun: number): number {
  let at = noun + 1
  if (!/^(?:from|by)$/.test(doc.tokens[at]?.lower ?? '')) return at
  while (at < noun + LONGEST_OWNER && /^(?:ADP|DET|ADJ|NOUN|PROPN|PART)$/.test(doc.tokens[at]?.upos ?? '')) at++
  return at
}

/** Words of whose the noun is at most. */
const LONGEST_OWNER = 8

/** A clause with "that" or "to", not a relative one. */
function isComplement({ doc, tree }: Context, clause: number): boolean {
  if (doc.tokens[clause]?.deprel === 'acl:relcl') return false
  return tree.childrenBy(clause, 'mark').some((mark) => /^(that|to|whether)$/.test(doc.tokens[mark]?.lower ?? ''))
}

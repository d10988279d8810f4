import { ADMISSION, DENYING, GUILT, INNOCENCE } from '../../language/lang/en/stance-words.ts'
import type { Attribution, EventMention } from '../../model/types.ts'
import type { PairVerdict } from './pair-verdict.ts'
import { contentStems } from './passage.ts'
import type { Position } from './position.ts'
import type { Statement } from './statements.ts'

/** What somebody says to what they are accused of. */
type Plea = {
  readonly at: number
  readonly statement: Statement
  readonly admits: boolean
  /** Who says it; null where it is only told by a description. */
  readonly holder: string | null
  /** The words for what it is, where the sentence has them. */
  readonly matter: ReadonlySet<string>
}

/** "denied the corruption charges": determiners and so many words may stand before the noun. */
const DENIES = new RegExp(
  `\\b(?:${DENYING})\\s+(?:\\w+ing\\s+)?(?:(?:any|all|the|these|those|such|this|that|his|her|its|their|both|having|a)\\s+)*(?<adjective>(?:[\\w-]+\\s+){0,2})(?:${GUILT})\\b(?<rest>[^.;:]{0,80})|\\b(?:${INNOCENCE})\\b`,
  'i',
)
const ADMITS = new RegExp(`\\b(?:${ADMISSION})\\b(?<rest>[^.;:]{0,80})`, 'i')
/** "the charges against him were dismissed", "has not denied", "if he pleads guilty": nobody's plea. */
const NO_PLEA =
  /\b(?:not|never|n['’]t|if|unless|whether|(?<!\bcontinue[sd]? )to|would|could|may|might|judges?|courts?|magistrates?|jur(?:y|ors?|ies))\b[^,;.]{0,14}$/i
/** Where the words for the matter begin, and what ends them. */
const MATTER =
  /^\s*(?:of|in|with|for|that|against|about|over|from|to|by)\s+(?<words>[^,;]*?)(?=\s+(?:but|and|while|although|as|after|when|which|who)\b|[,;]|$)/i
/** One person or body, by a description. */
const ONE = /^(?:the|his|her|their|its)\s+(?!.*\b(?:and|men|women|people|officials|others)\b)[^,]*$/i

/**
 * Denials and admissions of what somebody is accused of, by whom: two reports that have the denial of one person agree,
 * in whatever words ("denied the charges", "insists he is innocent"). Where all named denials of the story are of one, a
 * description ("the minister") stands for that one.
 */
export function guiltPositions(statements: readonly Statement[]): Position[] {
  const pleas = statements.flatMap(pleasOf)
  const holders = new Set(pleas.flatMap(({ holder }) => holder ?? []))
  const only = holders.size === 1 ? [...holders][0] : undefined
  return pleas.flatMap((a, n) =>
    pleas.slice(n + 1).flatMap((b): Position[] => {
      if (a.statement.annotated === b.statement.annotated) return []
      const [one, other] = [a.holder ?? only, b.holder ?? only]
      if (one === undefined || one !== other || (a.holder === null && b.holder === null)) return []
      const verdict = pleaVerdict(a, b)
      return verdict ? [[a.at, b.at, verdict]] : []
    }),
  )
}

function pleaVerdict(a: Plea, b: Plea): PairVerdict | null {
  if (a.matter.size > 0 && b.matter.size > 0 && ![...a.matter].some((stem) => b.matter.has(stem))) return null
  if (a.admits === b.admits)
    return { verdict: 'agree', because: a.admits ? 'both report the admission' : 'both report the denial' }
  return { verdict: 'unclear', because: 'denied in one report, admitted in the other: compare yourself' }
}

function pleasOf(statement: Statement, at: number): Plea[] {
  const { quote } = statement.span
  const admission = ADMITS.exec(quote)
  const found = DENIES.exec(quote) ?? admission
  if (!found || NO_PLEA.test(quote.slice(0, found.index))) return []
  const start = statement.span.start + found.index
  const holder = holderOf(statement, start, start + found[0].length)
  if (holder === undefined) return []
  const words = `${found.groups?.['adjective'] ?? ''} ${MATTER.exec(found.groups?.['rest'] ?? '')?.groups?.['words'] ?? ''}`
  return [{ at, statement, holder, admits: found === admission, matter: contentStems(words) }]
}

/** The source whose cue it is, else who does what the verb tells; undefined where nobody can be told. */
function holderOf({ annotated, span }: Statement, start: number, end: number): string | null | undefined {
  const within = (at: { readonly start: number; readonly in?: string } | null) =>
    at !== null && at.in === undefined && at.start >= Math.max(span.start, start - 12) && at.start < end
  const said = annotated.attributions.find(({ cue }: Attribution) => within(cue))
  if (said?.sourceEntityId) return said.sourceEntityId
  const done = annotated.events.find(
    ({ trigger, participants }: EventMention) =>
      within(trigger) && trigger.start >= start && participants.some(({ role }) => role === 'agent'),
  )
  const agent = done?.participants.find(({ role }) => role === 'agent')?.entityId
  if (agent !== undefined && !said?.source) return agent
  return said?.source && ONE.test(said.source.quote) ? null : undefined
}

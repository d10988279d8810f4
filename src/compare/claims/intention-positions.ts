import { DECIDED, UNDECIDED } from '../../language/lang/en/stance-words.ts'
import type { EventMention } from '../../model/types.ts'
import { stem } from '../stories/stem.ts'
import { conceptOf } from './concepts.ts'
import type { PairVerdict } from './pair-verdict.ts'
import { sentenceAt } from './passage.ts'
import type { Position } from './position.ts'
import { EMPTY } from './propositions.ts'
import type { Statement } from './statements.ts'

/** What somebody will do, or has not decided on. */
type Intention = {
  readonly at: number
  readonly statement: Statement
  readonly predicate: string
  readonly decided: boolean
  /** It was so before what the report tells. */
  readonly former: boolean
  readonly agents: ReadonlySet<string>
}

/** Nothing but a few words may stand between. */
const IS_UNDECIDED = new RegExp(
  `(?:${UNDECIDED})\\s+(?:whether\\s+)?(?:(?:he|she|they|it)\\s+(?:will|would)\\s+)?(?:to\\s+|on\\s+)?(?:an?\\s+|the\\s+|any\\s+)?$`,
  'i',
)
const IS_DECIDED = new RegExp(`(?:^|[\\s(“"])(?:${DECIDED})\\s+(?:also\\s+|now\\s+|soon\\s+)?$`, 'i')
/** "were considering": as it was before what the report tells. */
const WAS_UNDECIDED =
  /\b(?:was|were|had been)\s+(?:\w+\s+)?(?:considering|weighing|thinking|mulling|undecided|planning)\b/i
/** "would withdraw if they were concerned": only then. */
const ONLY_IF = /^[^.;]{0,80}\b(?:if|unless|provided|should)\b/i
/** "whether he will appeal", "if she would run": not decided, or only supposed. */
const OPEN = /\b(?:if|whether|unless|question)\b[^,;.]*$/i
/** "Nobody said he plans to open it", "CLAIM: he plans to open it": told as what is not so, or as what others say. */
const NOT_SAID = /\b(?:not|never|nobody|no one|nothing)\b|n['’]t\b|^\p{Lu}{4,}:\s/u
/** "Could be set to open": perhaps. */
const PERHAPS = /\b(?:could|may|might)\s+(?:\w+\s+)?be\s+(?:\w+\s+)?to\s+$/i
const BEFORE = 80

/**
 * What one report says somebody will do and another that they have not decided on: by one actor, or told by one source.
 * Of statements that both say it will be done, nothing is said here: they are alike in words.
 */
export function intentionPositions(statements: readonly Statement[]): Position[] {
  const places = new Map(statements.map(({ span }, at) => [`${span.articleId} ${span.start}`, at]))
  const intentions = [...new Set(statements.map(({ annotated }) => annotated))].flatMap((annotated) =>
    annotated.events.flatMap((mention): Intention[] => {
      const sentence =
        mention.trigger.in === undefined
          ? annotated.sentences[sentenceAt(annotated.sentences, mention.trigger.start)]
          : undefined
      const at = sentence ? places.get(`${annotated.article.id} ${sentence.start}`) : undefined
      const statement = at === undefined ? undefined : statements[at]
      if (at === undefined || !statement) return []
      return intentionOf(mention, at, statement)
    }),
  )
  return [...Map.groupBy(intentions, ({ predicate }) => predicate).values()].flatMap((some) => {
    const open = some.filter(({ decided }) => !decided)
    return open.flatMap((one) => some.flatMap((other) => positionOf(one, other)))
  })
}

function intentionOf(mention: EventMention, at: number, statement: Statement): Intention[] {
  const verb = stem(mention.lemma)
  if (EMPTY.has(verb)) return []
  const { text } = statement.annotated.article
  if (
    statement.attribution?.denied ||
    /\b(?:den(?:y|ies|ied|ying|ials?)|reportedly|rumou?r\w*|speculat\w+)\b/i.test(statement.span.quote)
  )
    return []
  const before = text.slice(Math.max(statement.span.start, mention.trigger.start - BEFORE), mention.trigger.start)
  const undecided = IS_UNDECIDED.test(before)
  if (!undecided && (!IS_DECIDED.test(before) || OPEN.test(before) || PERHAPS.test(before))) return []
  if (!undecided && NOT_SAID.test(text.slice(statement.span.start, mention.trigger.start))) return []
  const after = text.slice(mention.trigger.end, statement.span.end)
  if (!undecided && ONLY_IF.test(after)) return []
  const agents = new Set(mention.participants.filter(({ role }) => role === 'agent').map(({ entityId }) => entityId))
  return [
    { at, statement, predicate: conceptOf(verb), decided: !undecided, former: WAS_UNDECIDED.test(before), agents },
  ]
}

function positionOf(one: Intention, other: Intention): Position[] {
  if (one.statement.annotated === other.statement.annotated) return []
  const ids = [one, other].map(({ statement }) => statement.attribution?.sourceEntityId)
  const isOneSource = typeof ids[0] === 'string' && ids[0] === ids[1]
  if (!isOneSource && ![...one.agents].some((agent) => other.agents.has(agent))) return []
  const verdict: PairVerdict = other.decided
    ? later(one, other)
      ? { verdict: 'update', because: 'not decided in the earlier report, decided in the later' }
      : undecidedAndDecided(one)
    : { verdict: 'agree', because: 'both say that it is not decided' }
  return [[Math.min(one.at, other.at), Math.max(one.at, other.at), verdict]]
}

function undecidedAndDecided({ former }: Intention): PairVerdict {
  const because = 'decided in one report, not yet decided in the other'
  return former ? { verdict: 'unclear', because: `${because}: compare yourself` } : { verdict: 'differ', because }
}

/** The report that has it decided is of a later day. */
function later(open: Intention, decided: Intention): boolean {
  const [from, to] = [open, decided].map(({ statement }) => statement.annotated.article.published.value?.slice(0, 10))
  return from !== undefined && to !== undefined && to > from
}

import { ASKING_NOUNS, ASKING_VERBS, IN_DISPUTE } from '../../language/lang/en/stance-words.ts'
import type { EventMention } from '../../model/types.ts'
import { stem } from '../stories/stem.ts'
import { conceptOf } from './concepts.ts'
import type { Position } from './position.ts'
import { areOneSource } from './speakers.ts'
import type { Statement } from './statements.ts'

/** Who did something, where that is stressed, denied or left open: "it was the mayor who asked for it". */
type Author = {
  readonly at: number
  readonly statement: Statement
  /** What was done: a concept, one for all ways of asking. */
  readonly predicate: string
  /** The kind of the thing done or asked for; null where it is a pronoun or not said. */
  readonly matter: string | null
  readonly entityIds: ReadonlySet<string>
  readonly words: string
  readonly says: 'did' | 'did not' | 'open'
  /** Who it was is the point of the sentence. */
  readonly stressed: boolean
}

const ASKING = '(asking)'
/** "it was she who proposed them", "it was the government that had asked for it". */
const CLEFT =
  /\b[Ii]t (?:was|is|had been) (?<not>not )?(?<who>(?:he|she|they|we|I|the [^,;.“”"]{2,50}?|(?:\p{Lu}[\p{L}.'’-]* ?){1,4}))\s?\b(?:who|that|which) (?:(?:had|has|have|first|originally|actually|himself|herself|themselves) )*(?<verb>[a-z]+)/gu
const AT_REQUEST = new RegExp(
  `\\b[Aa]t (?:the (?:${ASKING_NOUNS}) of (?<who>(?:the |its |his |her )?[^,;.]{2,50}?)(?=\\s+(?:and|which|who|to|in|on|after|with)\\b|[,;.]|$)|(?<whose>(?:the )?[\\p{L} ]{2,40})['’]s? (?:${ASKING_NOUNS})\\b)`,
  'gu',
)
const WHO_IS_OPEN = new RegExp(
  `\\bwho (?:(?:had|has|have|first) )*(?<verb>[a-z]+)\\b[^,;.]{0,40}\\b(?:is|was|remains?|remained) (?:still )?(?:${IN_DISPUTE})`,
  'giu',
)
/** "Never asked for talks" is of who wanted them, "never asked the bank for money" of something else. */
const ASKS_FOR = /^\s+for\b/
/** So many characters after the verb hold what was done. */
const OBJECT = 30

/**
 * Who did it, where reports stress, deny or leave open who it was: set side by side. Surely a conflict only where one says
 * of somebody by name what the other says they did not; two descriptions can be of one.
 */
export function authorPositions(statements: readonly Statement[]): Position[] {
  const authors = statements.flatMap(authorsOf)
  return [...Map.groupBy(authors, ({ predicate }) => predicate).values()].flatMap((some) =>
    some.flatMap((a, n) => some.slice(n + 1).flatMap((b) => positionOf(a, b))),
  )
}

function positionOf(a: Author, b: Author): Position[] {
  if (a.at === b.at || a.statement.annotated === b.statement.annotated || !(a.stressed || b.stressed)) return []
  if (a.says === 'did not' && b.says === 'did not') return []
  if (a.matter !== null && b.matter !== null && a.matter !== b.matter) return []
  const isSame = [...a.entityIds].some((id) => b.entityIds.has(id))
  const at = [Math.min(a.at, b.at), Math.max(a.at, b.at)] as const
  if (isSame && a.says === b.says) return [[...at, { verdict: 'agree', because: 'both name the same as who it was' }]]
  const isDenied = isSame && new Set([a.says, b.says]).size === 2 && a.says !== 'open' && b.says !== 'open'
  if (isDenied && !areOneSource(a.statement, b.statement))
    return [[...at, { verdict: 'differ', because: `‘${a.words}’ and ‘${b.words}’: who it was is asserted and denied` }]]
  return [[...at, { verdict: 'unclear', because: `who it was: ‘${a.words}’ and ‘${b.words}’, compare yourself` }]]
}

function authorsOf(statement: Statement, at: number): Author[] {
  const { annotated, span } = statement
  const inside = annotated.events.filter(
    ({ trigger }) => trigger.in === undefined && trigger.start >= span.start && trigger.end <= span.end,
  )
  const found: Author[] = []
  const put = (author: Omit<Author, 'at' | 'statement' | 'words'>, words: string) =>
    found.push({ at, statement, words: words.replace(/\s+/g, ' '), ...author })
  for (const match of span.quote.matchAll(CLEFT)) {
    const { who = '', verb = '', not } = match.groups ?? {}
    const start = span.start + match.index + match[0].length
    const mention = inside.find(({ trigger }) => trigger.end === start)
    const predicate = predicateOf(mention?.lemma ?? verb)
    const from = span.start + match.index + match[0].indexOf(who)
    const entityIds = entitiesWithin(statement, from, from + who.length)
    put(
      { predicate, matter: matterAfter(inside, start), entityIds, says: not ? 'did not' : 'did', stressed: true },
      match[0],
    )
  }
  for (const match of span.quote.matchAll(AT_REQUEST)) {
    const from = span.start + match.index
    const entityIds = entitiesWithin(statement, from, from + match[0].length)
    put({ predicate: ASKING, matter: matterBefore(inside, from), entityIds, says: 'did', stressed: false }, match[0])
  }
  for (const match of span.quote.matchAll(WHO_IS_OPEN)) {
    const predicate = predicateOf(match.groups?.['verb'] ?? '')
    put({ predicate, matter: null, entityIds: new Set(), says: 'open', stressed: true }, match[0])
  }
  for (const mention of inside) {
    const agents = mention.participants.filter(({ role }) => role === 'agent').map(({ entityId }) => entityId)
    const isDone = agents.length > 0 || mention.arguments.some(({ role }) => role === 'agent')
    if (mention.modality !== 'denied' || mention.phrase !== null || !isDone || !ASKING_VERBS.has(mention.lemma))
      continue
    const words = annotated.article.text.slice(
      Math.max(span.start, mention.trigger.start - OBJECT),
      mention.trigger.end,
    )
    const matter = matterAfter(inside, mention.trigger.end)
    if (mention.lemma === 'ask' && !ASKS_FOR.test(annotated.article.text.slice(mention.trigger.end, span.end))) continue
    put(
      { predicate: ASKING, matter, entityIds: new Set(agents), says: 'did not', stressed: true },
      words.replace(/^\S*\s/, ''),
    )
  }
  return found
}

function predicateOf(lemma: string): string {
  const forms = [lemma, lemma.replace(/ed$/, ''), lemma.replace(/d$/, ''), lemma.replace(/s$/, '')]
  return forms.some((form) => ASKING_VERBS.has(form)) ? ASKING : conceptOf(stem(lemma))
}

/** The kind of what happened that is told right behind, or before. */
function matterAfter(inside: readonly EventMention[], end: number): string | null {
  const next = inside.find(
    ({ trigger, phrase }) => phrase !== null && trigger.start >= end && trigger.start - end <= OBJECT,
  )
  return next ? kindOf(next) : null
}

function matterBefore(inside: readonly EventMention[], start: number): string | null {
  const before = inside.filter(({ trigger, phrase }) => trigger.end <= start && phrase !== null).at(-1)
  return before ? kindOf(before) : null
}

const kindOf = ({ type, lemma }: EventMention): string => type ?? conceptOf(stem(lemma))

function entitiesWithin({ annotated }: Statement, start: number, end: number): ReadonlySet<string> {
  return new Set(
    annotated.mentions
      .filter(({ span }) => span.in === undefined && span.start >= start && span.end <= end)
      .map(({ entityId }) => entityId),
  )
}

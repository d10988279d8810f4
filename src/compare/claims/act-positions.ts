import { STANCE_VERBS } from '../../language/lang/en/stance-words.ts'
import type { Attribution } from '../../model/types.ts'
import { stem } from '../stories/stem.ts'
import { conceptsOf } from './concepts.ts'
import { contentStems, sentenceAt } from './passage.ts'
import type { Position } from './position.ts'
import type { Statement } from './statements.ts'

type Kind = keyof typeof STANCE_VERBS

/** That somebody takes a stand to something: rejects, supports, demands it. */
type Act = {
  readonly at: number
  readonly statement: Statement
  readonly holder: string
  readonly kind: Kind
  /** The words for what it is about, those of the holder's own name left out. */
  readonly matter: ReadonlySet<string>
}

/** The stems of a verb and of its past. */
const KINDS: ReadonlyMap<string, Kind> = new Map(
  (Object.entries(STANCE_VERBS) as [Kind, string][]).flatMap(([kind, verbs]) =>
    verbs
      .split(' ')
      .flatMap((verb) =>
        [verb, verb.replace(/e$/, '') + 'ed', verb.replace(/y$/, 'ied')].map((form) => [stem(form), kind] as const),
      ),
  ),
)
/** "called on the mayor to resign", "called for talks". */
const CALLING = /\bcall(?:s|ed|ing)? (?:on|upon|for)\b/i
/** So much of the lesser matter must be found in the other, and at least so many words. */
const SHARED = 0.4
const LEAST = 2
/** What stands in more than this share of a story's statements does not tell what it is about; so many may have it. */
const COMMON_SHARE = 0.1
const COMMON_LEAST = 8

/** Where two reports tell of one act of one actor: the same kind of stand to the same thing, in whatever words. */
export function actPositions(statements: readonly Statement[]): Position[] {
  const acts = actsOf(statements)
  const common = commonStems(statements)
  return [...Map.groupBy(acts, ({ holder, kind }) => `${holder} ${kind}`).values()].flatMap((some) =>
    some.flatMap((a, n) =>
      some.slice(n + 1).flatMap((b): Position[] => {
        if (a.statement.annotated === b.statement.annotated || !areOfOneMatter(a, b, common)) return []
        return [
          [
            Math.min(a.at, b.at),
            Math.max(a.at, b.at),
            { verdict: 'agree', because: `both report the same ${WORDS[a.kind]} of one source` },
          ],
        ]
      }),
    ),
  )
}

const WORDS: Readonly<Record<Kind, string>> = {
  support: 'support',
  reject: 'rejection',
  demand: 'demand',
  accuse: 'accusation',
  promise: 'promise',
  decline: 'refusal',
}

function areOfOneMatter(a: Act, b: Act, common: ReadonlySet<string>): boolean {
  const shared = [...a.matter].filter((stem) => b.matter.has(stem))
  return (
    shared.some((stem) => !common.has(stem)) &&
    shared.length >= Math.min(LEAST, a.matter.size, b.matter.size) &&
    shared.length >= SHARED * Math.min(a.matter.size, b.matter.size)
  )
}

function actsOf(statements: readonly Statement[]): Act[] {
  const places = new Map(statements.map(({ span }, at) => [`${span.articleId} ${span.start}`, at]))
  return [...new Set(statements.map(({ annotated }) => annotated))].flatMap((annotated) =>
    annotated.attributions.flatMap((attribution): Act[] => {
      const { cue, sourceEntityId: holder } = attribution
      if (!cue || cue.in !== undefined || holder === null) return []
      const sentence = annotated.sentences[sentenceAt(annotated.sentences, cue.start)]
      const at = sentence ? places.get(`${annotated.article.id} ${sentence.start}`) : undefined
      const statement = at === undefined ? undefined : statements[at]
      const kind = kindOf(attribution, annotated.article.text)
      if (at === undefined || !sentence || !statement || !kind) return []
      const told = attribution.content.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
      const matter = conceptsOf(contentStems(told.map(({ quote }) => quote).join(' ')))
      for (const stem of conceptsOf(contentStems(attribution.source?.quote ?? ''))) matter.delete(stem)
      return matter.size === 0 ? [] : [{ at, statement, holder, kind, matter }]
    }),
  )
}

function kindOf({ cue }: Attribution, text: string): Kind | undefined {
  if (!cue) return undefined
  if (CALLING.test(text.slice(cue.start, cue.end + 6))) return 'demand'
  if (/\b(?:not|never)\b|n['’]t\b/i.test(cue.quote)) return undefined
  for (const word of cue.quote.toLowerCase().split(/\s+/).reverse()) {
    const kind = KINDS.get(stem(word))
    if (kind) return kind
  }
  return undefined
}

function commonStems(statements: readonly Statement[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { stems } of statements) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const most = Math.max(COMMON_LEAST, COMMON_SHARE * statements.length)
  return new Set([...counts].filter(([, count]) => count > most).map(([stem]) => stem))
}

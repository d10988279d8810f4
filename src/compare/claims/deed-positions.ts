import { isDoubted } from './doubted.ts'
import type { PairVerdict } from './pair-verdict.ts'
import type { Position } from './position.ts'
import { type Proposition, propositionsOf } from './propositions.ts'
import { areOneSource } from './speakers.ts'
import type { Statement } from './statements.ts'

/** So much of what a denied deed is done to must be found with the other's deed. */
const COVERED = 0.5
/** What stands in more than this share of a story's statements does not tell which deed is meant; so many may have it. */
const COMMON_SHARE = 0.15
const COMMON_LEAST = 8
/** Where one of them does not say who did it, so much of what it is done to must be the same. */
const TELLING_OBJECTS = 2
/** Deeds told of by more passages than this are not looked at pair by pair. */
const MOST_TELLINGS = 200

type Placed = { readonly at: number; readonly proposition: Proposition }

/**
 * Where one report says of something that it is not so, or that somebody denies it, and another speaks of the same: by
 * the verb or a word of its family, who does it and to what. Pairs of statements by their places in the list, in order.
 */
export function deedPositions(statements: readonly Statement[]): Position[] {
  const placed = placedPropositions(statements)
  const common = commonObjects(placed, statements.length)
  const pairs: Position[] = []
  for (const tellings of Map.groupBy(placed, ({ proposition }) => proposition.predicate).values()) {
    const denials = tellings.filter(({ proposition }) => proposition.denied)
    if (denials.length === 0 || tellings.length > MOST_TELLINGS) continue
    for (const denial of denials)
      for (const other of tellings) {
        const [a, b] = [Math.min(denial.at, other.at), Math.max(denial.at, other.at)]
        if (a === b || denial.proposition.annotated === other.proposition.annotated) continue
        const verdict = positionVerdict(denial, other, statements, common)
        if (verdict) pairs.push([a, b, verdict])
      }
  }
  return pairs
}

function placedPropositions(statements: readonly Statement[]): Placed[] {
  const places = new Map(statements.map(({ span }, at) => [`${span.articleId} ${span.start}`, at]))
  return [...new Set(statements.map(({ annotated }) => annotated))].flatMap(propositionsOf).flatMap((proposition) => {
    const at = places.get(`${proposition.span.articleId} ${proposition.span.start}`)
    return at === undefined ? [] : [{ at, proposition }]
  })
}

function commonObjects(placed: readonly Placed[], statements: number): ReadonlySet<string> {
  const counts = new Map<string, Set<number>>()
  for (const { at, proposition } of placed)
    for (const object of proposition.objects) counts.set(object, (counts.get(object) ?? new Set()).add(at))
  const most = Math.max(COMMON_LEAST, COMMON_SHARE * statements)
  return new Set([...counts].filter(([, places]) => places.size > most).map(([object]) => object))
}

function positionVerdict(
  { at, proposition: denial }: Placed,
  { at: otherAt, proposition: other }: Placed,
  statements: readonly Statement[],
  common: ReadonlySet<string>,
): PairVerdict | null {
  const [a, b] = [statements[at], statements[otherAt]]
  if (!a || !b || denial.tense !== other.tense || !isOneDeed(denial, other, common)) return null
  if (other.denied) return { verdict: 'agree', because: 'both say that it is not so' }
  const agents = standing(denial.agents, other.agents)
  if (agents === 'apart' || (agents === 'open' && sharedObjects(denial, other).length < TELLING_OBJECTS)) return null
  const said = denial.attribution?.source?.quote
  const because = said
    ? `asserted in one report, denied in the other by ${said}`
    : 'one report says it, the other that it is not so'
  const sure = agents === 'same' && !areOneSource(a, b) && !other.embedded && !denial.embedded && !isDoubted(b)
  return sure ? { verdict: 'differ', because } : { verdict: 'unclear', because: `${because}: compare yourself` }
}

/** What the one is done to is what the other is done to, and at least one of it tells which deed is meant. */
function isOneDeed(denial: Proposition, other: Proposition, common: ReadonlySet<string>): boolean {
  const shared = sharedObjects(denial, other)
  return shared.some((object) => !common.has(object)) && shared.length >= COVERED * denial.objects.size
}

const sharedObjects = (a: Proposition, b: Proposition): string[] =>
  [...a.objects].filter((object) => b.objects.has(object))

function standing(a: ReadonlySet<string>, b: ReadonlySet<string>): 'same' | 'open' | 'apart' {
  if (a.size === 0 || b.size === 0) return 'open'
  return [...a].some((agent) => b.has(agent)) ? 'same' : 'apart'
}

import { THING_KINDS } from '../../language/lang/en/thing-kinds.ts'
import type { Phrase } from '../../model/types.ts'

/** A sort of thing is told so many times as often as any other of its kind where "the vehicle" means it. */
const LEAD = 2

/** A kind of thing: general nouns for it, and its sorts. */
export type Kind = { readonly general: ReadonlySet<string>; readonly sorts: readonly ReadonlySet<string>[] }
const KINDS: readonly Kind[] = THING_KINDS.trim()
  .split('\n')
  .map((line) => {
    const [general = '', ...sorts] = line.split('|').map((part) => part.trim().split(' '))
    return { general: new Set(general), sorts: sorts.map((sort) => new Set(sort)) }
  })
const KNOWN: ReadonlySet<string> = new Set(
  KINDS.flatMap(({ general, sorts }) => [...general, ...sorts.flatMap((sort) => [...sort])]),
)

/** Whether a noun is one of those that go by several. */
export function isKindred(noun: string): boolean {
  return KNOWN.has(noun)
}

/** The kind of thing that a noun is one of; of several the first. */
export function kindOf(noun: string): Kind | undefined {
  return KINDS.find(({ general, sorts }) => general.has(noun) || sorts.some((sort) => sort.has(noun)))
}

/** Whether a noun says who did a deed: "attacker", "gunman". */
export function isDoer(noun: string): boolean {
  return kindOf(noun)?.general.has('perpetrator') ?? false
}

export type NounGroup = { readonly label: string; readonly phrases: readonly Phrase[] }

/**
 * Joins the phrases of a story's nouns that are of one sort ("truck" and "lorry"), and those of the general nouns of their
 * kind ("vehicle") with the one sort that is told by far the most. The label is the commonest noun.
 */
export function kindredNouns(byNoun: ReadonlyMap<string, readonly Phrase[]>): readonly NounGroup[] {
  const count = (noun: string) => byNoun.get(noun)?.length ?? 0
  const total = (nouns: Iterable<string>) => [...nouns].reduce((sum, noun) => sum + count(noun), 0)
  const into = new Map<string, string>()
  /** General nouns with how many things their sort is told as: without "the" they must be as many ("a large white vehicle"). */
  const loose = new Map<string, 'one' | 'many' | null>()
  const commonest = (nouns: readonly string[]) =>
    nouns.toSorted((a, b) => count(b) - count(a) || (a < b ? -1 : 1))[0] ?? ''
  const byTold = KINDS.toSorted((a, b) => total(toldOf(b)) - total(toldOf(a)))
  for (const { general, sorts } of byTold) {
    const told = sorts
      .map((sort) => [...sort].filter((noun) => byNoun.has(noun) && !into.has(noun)))
      .filter((sort) => sort.length > 0)
      .sort((a, b) => total(b) - total(a))
    for (const sort of told) for (const noun of sort) into.set(noun, commonest(sort))
    const open = [...general].filter((noun) => byNoun.has(noun) && !into.has(noun))
    const [first, second] = told
    const leads = first !== undefined && total(first) >= LEAD * total(second ?? [])
    const meant = leads ? commonest([...first, ...open]) : commonest(open)
    for (const noun of open) into.set(noun, meant)
    const number = leads ? numberOf(first.flatMap((noun) => byNoun.get(noun) ?? [])) : null
    for (const noun of open) if (noun !== meant) loose.set(noun, number)
    if (leads) for (const noun of first) into.set(noun, meant)
  }
  return [...Map.groupBy(byNoun, ([noun]) => into.get(noun) ?? noun)].map(([label, own]) => ({
    label,
    phrases: own.flatMap(([noun, phrases]) =>
      loose.has(noun)
        ? phrases.filter(({ definite, plural }) => definite || loose.get(noun) === (plural ? 'many' : 'one'))
        : phrases,
    ),
  }))
}

/** Whether phrases mostly tell of one or of many. */
function numberOf(phrases: readonly Phrase[]): 'one' | 'many' {
  return 2 * phrases.filter(({ plural }) => plural).length > phrases.length ? 'many' : 'one'
}

function toldOf({ general, sorts }: Kind): Iterable<string> {
  return [...general, ...sorts.flatMap((sort) => [...sort])]
}

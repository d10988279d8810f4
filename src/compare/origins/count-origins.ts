import { documentKinds } from '../../language/lang/en/document-kinds.ts'
import type { ChainLink, OriginCount } from '../../model/types.ts'
import type { Reuse } from './reuse.ts'
import { WHOLE } from './reuse.ts'

/** What one article's account rests on. */
export type Told = {
  readonly articleId: string
  readonly chain: readonly Pick<ChainLink, 'name' | 'kind' | 'entityId'>[]
  /** What it says, where accounts may differ: an account in the report's own voice goes with those that say the same. */
  readonly value?: string | number | null
}

export type CountOptions = {
  readonly reuse: readonly Reuse[]
  /** Pairs of articles that have their account from one mouth: the same quotation. */
  readonly quotations?: readonly (readonly [string, string])[]
  /** Pairs of articles of which one may have its account from the other: they count for the lower bound alone. */
  readonly mayDepend?: readonly (readonly [string, string])[]
  /** Whether an account without a source counts as an origin of its own (a story) or as an echo of the others (a claim). */
  readonly unsourced: 'own' | 'echo'
}

/** Figures this near are one that was rounded. */
const ROUNDED = 0.02

/**
 * How many independent origins stand behind accounts. Where accounts of a claim give different figures, origins count for
 * the figure they give: `independent` is the most that say the same, `atLeast` and `atMost` hold for each of the figures;
 * `groups` has all.
 */
export function countOrigins(accounts: readonly Told[], options: CountOptions): OriginCount {
  const all = countAlike(accounts, options)
  const told = options.unsourced === 'echo' ? byFigure(accounts) : []
  if (told.length < 2) return all
  const counts = told.map((own) => countAlike(own, options))
  return {
    ...all,
    independent: Math.max(...counts.map(({ independent }) => independent)),
    atLeast: Math.min(...counts.map(({ atLeast }) => atLeast)),
    atMost: Math.max(...counts.map(({ atMost }) => atMost)),
  }
}

/** Accounts by the figure they give, rounded ones together; those that give none are in no group. */
function byFigure(accounts: readonly Told[]): readonly (readonly Told[])[] {
  const groups: { readonly value: number; readonly told: Told[] }[] = []
  const figures = accounts.flatMap((told) => (typeof told.value === 'number' ? [{ told, value: told.value }] : []))
  for (const { told, value } of figures.sort((a, b) => a.value - b.value)) {
    const near = groups.find((group) => Math.abs(value - group.value) <= ROUNDED * Math.abs(group.value))
    if (near) near.told.push(told)
    else groups.push({ value, told: [told] })
  }
  return groups.map(({ told }) => told)
}

/**
 * How many independent origins stand behind accounts that say the same. Accounts fall together where one article is a copy of the other,
 * where both have one quotation, or where both name the same last source; of a claim, an account that names nobody is no
 * origin beside one that says the same and does. `atMost` takes only copies together; `atLeast` counts the identified, each
 * once under all its names, for two sources without a name ("researchers") may be one.
 */
function countAlike(
  accounts: readonly Told[],
  { reuse, quotations = [], mayDepend = [], unsourced }: CountOptions,
): OriginCount {
  const told = Map.groupBy(accounts, (account) => account.articleId)
  const articles = [...told.keys()]
  const sources = new Map([...told].map(([id, own]) => [id, sourcesOf(own)]))
  const copied = new Groups(articles)
  for (const { from, to, share } of reuse)
    if (share >= WHOLE && copied.has(from) && copied.has(to)) copied.join(from, to)
  const grouped = new Groups(articles)
  for (const group of copied.all()) for (const id of group) grouped.join(group[0] ?? id, id)
  for (const [a, b] of quotations) if (grouped.has(a) && grouped.has(b)) grouped.join(a, b)
  joinBy(grouped, sources)
  if (unsourced === 'echo') joinLongerNames(grouped, told)
  const named = new Set(
    grouped.all().flatMap((group) => (group.some((id) => (sources.get(id)?.size ?? 0) > 0) ? group : [])),
  )
  if (unsourced === 'echo') joinEchoes(grouped, accounts, named)
  const groups = grouped.all().map((articleIds) => ({
    origin: commonest(articleIds.flatMap((id) => [...(sources.get(id)?.values() ?? [])])),
    articleIds,
  }))
  return {
    articles: articles.length,
    independent: groups.length,
    atLeast: Math.max(articles.length > 0 ? 1 : 0, identified(groups, told, mayDepend)),
    atMost: Math.max(groups.length, copied.all().length),
    groups,
  }
}

/** How many groups have a source that is surely none of the others': identified, and by no shorter name one of theirs. */
function identified(
  groups: OriginCount['groups'],
  told: ReadonlyMap<string, readonly Told[]>,
  mayDepend: readonly (readonly [string, string])[],
): number {
  const known = groups.flatMap((group, n) => {
    const own = group.articleIds.flatMap((id) => told.get(id) ?? [])
    const names = own.flatMap(({ chain }) => chain.slice(-1).filter(isIdentified)).map(({ name }) => plainName(name))
    return names.length > 0 ? [{ id: String(n), names, articleIds: group.articleIds }] : []
  })
  const apart = new Groups(known.map(({ id }) => id))
  const holder = new Map(known.flatMap(({ id, articleIds }) => articleIds.map((article) => [article, id] as const)))
  for (const [a, b] of mayDepend) {
    const [one, other] = [holder.get(a), holder.get(b)]
    if (one !== undefined && other !== undefined) apart.join(one, other)
  }
  known.forEach((one, i) => {
    for (const other of known.slice(i + 1))
      if (one.names.some((x) => other.names.some((y) => x === y || x.endsWith(` ${y}`) || y.endsWith(` ${x}`))))
        apart.join(one.id, other.id)
  })
  return apart.all().length
}

/** A body under a longer name is the one that the shorter is, where it is the only one: "the Tarnish interior ministry". */
function joinLongerNames(groups: Groups, told: ReadonlyMap<string, readonly Told[]>): void {
  const bodies = [...told.values()]
    .flat()
    .flatMap(({ articleId, chain }) =>
      chain
        .slice(-1)
        .flatMap(({ name, kind }) => (kind === 'organization' ? [{ articleId, name: plainName(name) }] : [])),
    )
  for (const { articleId, name } of bodies) {
    if (!name.includes(' ')) continue
    const longer = bodies.filter((other) => other.name.endsWith(` ${name}`))
    if (new Set(longer.map((other) => other.name)).size === 1)
      for (const other of longer) groups.join(articleId, other.articleId)
  }
}

/** "the Tarnish interior ministry" may be "the interior ministry". */
const plainName = (name: string): string => name.toLowerCase().replace(/^(?:the|its|a|an) /, '')

function isIdentified({ entityId, kind, name }: Told['chain'][number]): boolean {
  return (
    entityId !== undefined ||
    kind === 'agency' ||
    kind === 'outlet' ||
    (kind === 'document' && documentKind(name) !== null)
  )
}

/** Articles that hold one key fall together. */
function joinBy(groups: Groups, keys: ReadonlyMap<string, ReadonlyMap<string, string>>): void {
  const holder = new Map<string, string>()
  for (const [id, held] of keys)
    for (const key of held.keys()) {
      const first = holder.get(key)
      if (first === undefined) holder.set(key, id)
      else groups.join(first, id)
    }
}

/** An account that names nobody goes with the first that says the same and names somebody, else with the first that says the same. */
function joinEchoes(groups: Groups, accounts: readonly Told[], named: ReadonlySet<string>): void {
  const sorted = [...accounts].sort((a, b) => Number(named.has(b.articleId)) - Number(named.has(a.articleId)))
  const firsts = new Map<string, string>()
  for (const { articleId, value } of sorted) {
    const key = String(value ?? '')
    const first = firsts.get(key)
    if (first === undefined) firsts.set(key, articleId)
    else if (!named.has(articleId)) groups.join(first, articleId)
  }
}

/** The last source of each account's chain, by a key that holds across articles. */
function sourcesOf(accounts: readonly Told[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const { articleId, chain } of accounts) {
    const last = chain.at(-1)
    if (!last) continue
    // Two nameless sources are not known to be one.
    const paper = last.entityId === undefined && last.kind === 'document' ? documentKind(last.name) : null
    const nameless = last.entityId === undefined && last.kind !== 'agency' && last.kind !== 'outlet'
    found.set(
      last.entityId ?? paper ?? (nameless ? `${articleId} ${last.name.toLowerCase()}` : last.name.toLowerCase()),
      last.name,
    )
  }
  return found
}

/** Papers of one kind are one within a story: "the suit" and "its federal lawsuit"; null for a word of no kind. */
function documentKind(name: string): string | null {
  const noun = name.toLowerCase().split(/\s+/).at(-1) ?? ''
  const kind = documentKinds.get(noun)
  return kind === undefined ? null : `document:${kind}`
}

function commonest(names: readonly string[]): string | null {
  const counts = [...Map.groupBy(names, (name) => name)].sort(
    ([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1),
  )
  return counts[0]?.[0] ?? null
}

/** Disjoint sets over ids. */
class Groups {
  readonly #parent: Map<string, string>

  constructor(ids: readonly string[]) {
    this.#parent = new Map(ids.map((id) => [id, id]))
  }

  has(id: string): boolean {
    return this.#parent.has(id)
  }

  #root(id: string): string {
    let root = id
    for (let up = this.#parent.get(root); up !== undefined && up !== root; up = this.#parent.get(root)) root = up
    return root
  }

  join(a: string, b: string): void {
    const [first = a, second = b] = [this.#root(a), this.#root(b)].sort()
    if (first !== second) this.#parent.set(second, first)
  }

  all(): string[][] {
    return [...Map.groupBy(this.#parent.keys(), (id) => this.#root(id)).values()]
  }
}

import type { ChainLink, OriginCount } from '../../model/types.ts'
import type { Reuse } from './reuse.ts'
import { WHOLE } from './reuse.ts'

/** What one article's account rests on. */
export type Told = { readonly articleId: string; readonly chain: readonly Pick<ChainLink, 'name' | 'kind' | 'entityId'>[] }

/**
 * How many independent origins stand behind accounts. Accounts fall together where one article is a copy of the other,
 * where both passages are shared text, or where both name the same last source. `atLeast` takes accounts without any
 * named source to go back to one of the named; `atMost` takes only copies together.
 */
export function countOrigins(accounts: readonly Told[], reuse: readonly Reuse[], passageShared?: (a: string, b: string) => boolean): OriginCount {
  const articles = [...new Set(accounts.map((account) => account.articleId))]
  const sources = new Map(articles.map((id) => [id, sourcesOf(accounts.filter((account) => account.articleId === id))]))
  const copied = new Groups(articles)
  for (const { from, to, share } of reuse)
    if (copied.has(from) && copied.has(to) && (share >= WHOLE || passageShared?.(from, to))) copied.join(from, to)
  const grouped = new Groups(articles)
  for (const group of copied.all()) for (const id of group) grouped.join(group[0] ?? id, id)
  const holder = new Map<string, string>()
  for (const [id, keys] of sources)
    for (const key of keys.keys()) {
      const first = holder.get(key)
      if (first === undefined) holder.set(key, id)
      else grouped.join(first, id)
    }
  const groups = grouped.all().map((articleIds) => ({ origin: commonest(articleIds.flatMap((id) => [...(sources.get(id)?.values() ?? [])])), articleIds }))
  const named = groups.filter((group) => group.origin !== null).length
  return {
    articles: articles.length,
    independent: groups.length,
    atLeast: Math.max(articles.length > 0 ? 1 : 0, named),
    atMost: copied.all().length,
    groups,
  }
}

/** The last source of each account's chain, by a key that holds across articles. */
function sourcesOf(accounts: readonly Told[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const { chain } of accounts) {
    const last = chain.at(-1)
    if (last && last.kind !== 'anonymous' && last.kind !== 'witness') found.set(last.entityId ?? last.name.toLowerCase(), last.name)
  }
  return found
}

function commonest(names: readonly string[]): string | null {
  const counts = [...Map.groupBy(names, (name) => name)].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
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
    const [x, y] = [this.#root(a), this.#root(b)]
    if (x !== y) this.#parent.set(x < y ? y : x, x < y ? x : y)
  }

  all(): string[][] {
    return [...Map.groupBy(this.#parent.keys(), (id) => this.#root(id)).values()]
  }
}

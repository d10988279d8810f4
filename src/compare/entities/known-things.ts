import { readNameForm } from '../../language/names/name-form.ts'
import type { NameKind } from '../../model/types.ts'
import type { NameNode } from './name-node.ts'

/** A person, body or place that the user's own file knows, by its id there ("Q42"). */
export type KnownThing = {
  readonly id: string
  /** All its names: label and aliases. */
  readonly names: readonly string[]
  /** Null where the file does not say. */
  readonly kind: NameKind | null
  /** A few words that tell it from others of the name: "prime minister of Norland". */
  readonly description: string
}

/** Finds the one known thing a name can mean; null where there is none, or more than one and nothing to tell them by. */
export type KnownThings = (node: NameNode) => KnownThing | null

export function createKnownThings(things: readonly KnownThing[]): KnownThings {
  const byName = new Map<string, Set<KnownThing>>()
  for (const thing of things)
    for (const name of thing.names) {
      const key = keyOf(name)
      byName.set(key, (byName.get(key) ?? new Set()).add(thing))
    }
  return (node) => {
    const { kind, words, text } = node.form
    if (kind === 'person' && words.length < 2) return null
    const found = [...(byName.get(keyOf(text)) ?? [])].filter((thing) => fits(thing, kind))
    const [only, another] = found
    return another ? byRole(found, node) : (only ?? null)
  }
}

function keyOf(name: string): string {
  return readNameForm(name).words.join(' ')
}

function fits({ kind: known }: KnownThing, kind: NameKind | undefined): boolean {
  return known === null || kind === undefined || kind === 'other' || known === kind
}

/** Of several of one name the one whose description shares most words with the roles that the articles give. */
function byRole(things: readonly KnownThing[], { locals }: NameNode): KnownThing | null {
  const roles = new Set(locals.flatMap(({ entity }) => entity.roles.flatMap(contentWords)))
  const scored = things
    .map((thing) => ({
      thing,
      shared: new Set(contentWords(thing.description).filter((word) => roles.has(word))).size,
    }))
    .sort((a, b) => b.shared - a.shared)
  const [best, next] = scored
  return best && best.shared > (next?.shared ?? 0) ? best.thing : null
}

function contentWords(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
}

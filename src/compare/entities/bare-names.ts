import { type NameForm, readNameForm } from '../../language/names/name-form.ts'
import { spelledAlike } from '../../language/names/spelling.ts'
import { matchNames } from './match-names.ts'
import type { NameGroups } from './name-groups.ts'
import type { LocalEntity, NameNode } from './name-node.ts'

/** One must be named this many times as often as the next to be meant by a surname that both bear. */
const DOMINANT = 3

/** Which full name each bare one ("Ruiz") stands for; `story` gives the story of an article. */
export function placeBareNames(
  bare: readonly LocalEntity[],
  groups: NameGroups,
  story: (articleId: string) => string,
): ReadonlyMap<LocalEntity, NameNode> {
  const byStory = new Map<string, Map<NameNode, number>>()
  for (const members of groups.all()) {
    const first = members[0]
    if (!first) continue
    for (const node of members) {
      for (const { articleId, count } of node.locals) {
        const known = byStory.get(story(articleId)) ?? new Map<NameNode, number>()
        byStory.set(story(articleId), known.set(first, (known.get(first) ?? 0) + count))
      }
    }
  }
  const placed = new Map<LocalEntity, NameNode>()
  const cache = new Map<string, NameNode | null>()
  for (const local of bare) {
    const at = story(local.articleId)
    const key = `${at}\t${local.entity.name}`
    const known = cache.get(key)
    const node = known === undefined ? choose(local.entity.name, byStory.get(at) ?? new Map(), groups) : known
    cache.set(key, node)
    if (node) placed.set(local, node)
  }
  return placed
}

function endsAlike(bare: NameForm, full: NameForm): boolean {
  return spelledAlike(bare.words.at(-1) ?? '', full.words.at(-1) ?? '')
}

function sharesName(bare: NameForm, full: NameForm): boolean {
  return bare.words[0] === full.words[0] && matchNames(bare, full) !== 'different'
}

/** The one group that can be meant, or the one that is meant by far most often; null where it stays open. */
function choose(name: string, named: ReadonlyMap<NameNode, number>, groups: NameGroups): NameNode | null {
  const form = readNameForm(name, 'person')
  const fits = (node: NameNode, bySurname: boolean): boolean =>
    groups
      .group(node)
      .some((member) => matchNames(form, member.form) === 'compatible' && endsAlike(form, member.form) === bySurname)
  const persons = (bySurname: boolean): NameNode | null | undefined => {
    const found = [...named]
      .filter(([node]) => node.form.kind === 'person' && fits(node, bySurname))
      .sort((a, b) => b[1] - a[1])
    const [best, next] = found
    return best && (!next || best[1] >= DOMINANT * next[1] ? best[0] : null)
  }
  const person = persons(true)
  if (person !== undefined) return person
  // A thing of that name: in this article it was taken for a person.
  const thing = readNameForm(name, 'organization')
  const things = [...named].filter(
    ([node]) => node.form.kind !== 'person' && groups.group(node).some((member) => sharesName(thing, member.form)),
  )
  const [only, another] = things
  if (only) return another ? null : only[0]
  return persons(false) ?? null
}

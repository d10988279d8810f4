import { type NameForm, readNameForm } from '../../language/names/name-form.ts'
import { spelledAlike } from '../../language/names/spelling.ts'
import { consonants, matchNames } from './match-names.ts'
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
  const named = countNamed(groups, story)
  const placed = new Map<LocalEntity, NameNode>()
  const cache = new Map<string, NameNode | null>()
  for (const local of bare) {
    const { name } = local.entity
    const at = story(local.articleId)
    const key = `${at}\t${name}`
    const known = cache.get(key)
    const sound = consonants(readNameForm(name, 'person').words[0] ?? '')
    const node = known === undefined ? choose(name, named.get(`${at}\t${sound}`) ?? NOTHING, groups) : known
    cache.set(key, node)
    if (node) placed.set(local, node)
  }
  return placed
}

/** How often each group is named: by first name, under its story and the consonants of each of its words. */
type Named = ReadonlyMap<NameNode, number>

const NOTHING: Named = new Map()

function countNamed(groups: NameGroups, story: (articleId: string) => string): ReadonlyMap<string, Named> {
  const named = new Map<string, Map<NameNode, number>>()
  for (const members of groups.all()) {
    const first = members[0]
    if (!first) continue
    const sounds = new Set(members.flatMap(({ form }) => form.words.map(consonants)))
    for (const { articleId, count } of members.flatMap(({ locals }) => locals)) {
      for (const sound of sounds) {
        const key = `${story(articleId)}\t${sound}`
        const known = named.get(key) ?? new Map<NameNode, number>()
        named.set(key, known.set(first, (known.get(first) ?? 0) + count))
      }
    }
  }
  return named
}

function endsAlike(bare: NameForm, full: NameForm): boolean {
  return spelledAlike(bare.words.at(-1) ?? '', full.words.at(-1) ?? '')
}

function sharesName(bare: NameForm, full: NameForm): boolean {
  return bare.words[0] === full.words[0] && matchNames(bare, full) !== 'different'
}

/** The one group that can be meant, or the one that is meant by far most often; null where it stays open. */
function choose(name: string, named: Named, groups: NameGroups): NameNode | null {
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

import { ALIASES } from '../../language/lang/en/aliases.ts'
import { COMPANY_ENDINGS } from '../../language/lang/en/organisation-words.ts'
import { countryOfName } from '../../language/names/demonym.ts'
import { type NameForm, readNameForm } from '../../language/names/name-form.ts'
import type { Annotated, Entity, NameKind } from '../../model/types.ts'

/** The key of the usual name by that of each other one. */
const ALIAS: ReadonlyMap<string, string> = new Map(
  ALIASES.flatMap((row) => {
    const keys = row.split('|').map((name) => readNameForm(name, 'organization').words.join(''))
    return keys.map((key): [string, string] => [key, keys[0] ?? key])
  }),
)

/** Endings that no surname has. */
const COMPANY: ReadonlySet<string> = new Set(
  COMPANY_ENDINGS.filter(
    (ending) => !['co', 'se', 'ab', 'ag', 'sas', 'sa', 'asa', 'oo', 'partners', 'trust', 'group'].includes(ending),
  ),
)

/** All entities of single articles that go by the very same name. */
export type NameNode = {
  readonly key: string
  /** Of the kind most of them have. */
  readonly form: NameForm
  readonly locals: readonly LocalEntity[]
}

/** An entity of one article. */
export type LocalEntity = {
  readonly entity: Entity
  readonly articleId: string
  /** Times it is named. */
  readonly count: number
  /** A surname or forename alone: of whom, the other articles of the story tell. */
  readonly bare: boolean
}

export function localEntities(articles: readonly Annotated[]): readonly LocalEntity[] {
  const seen = new Set<string>()
  const locals: LocalEntity[] = []
  for (const { article, entities } of articles) {
    for (const found of entities) {
      if (seen.has(found.id)) continue
      seen.add(found.id)
      const entity = isCompany(found) ? { ...found, kind: 'organization' } : found
      const count = entity.variants.reduce((sum, variant) => sum + variant.count, 0)
      const bare = entity.kind === 'person' && readNameForm(entity.name, 'person').words.length === 1
      locals.push({ entity, articleId: article.id, count, bare })
    }
  }
  return locals.sort((a, b) => (a.entity.id < b.entity.id ? -1 : 1))
}

/** "Norlund Ltd" is no person, whatever the article's context made of it. */
export function isCompany({ variants }: Pick<Entity, 'variants'>): boolean {
  return variants.some(({ text }) => {
    const { words } = readNameForm(text, 'organization')
    return words.length > 1 && COMPANY.has(words.at(-1) ?? '')
  })
}

/** One node a name; `apart` gives a mark to entities that a person has told from others of the name. */
export function nameNodes(locals: readonly LocalEntity[], apart: (id: string) => string): readonly NameNode[] {
  const groups = new Map<string, LocalEntity[]>()
  for (const local of locals) {
    const { name, kind, id } = local.entity
    const key = nameKey(name, kindOf(kind)) + apart(id)
    const group = groups.get(key)
    if (group) group.push(local)
    else groups.set(key, [local])
  }
  return [...groups]
    .map(([key, group]) => ({ key, form: readNameForm(commonName(group), mainKind(group)), locals: group }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** Names that only differ in case, accents, titles and blanks have one key; so have a country's names. */
export function nameKey(name: string, kind: NameKind): string {
  const { words, suffix } = readNameForm(name, kind)
  const joined = words.join('')
  const alias = kind === 'person' ? undefined : ALIAS.get(joined)
  if (alias !== undefined) return alias
  const country = kind === 'person' ? null : countryOfName(name)
  if (country !== null) return country.toLowerCase()
  return joined + (suffix === null ? '' : ` ${suffix}`)
}

/** The name most of them are called, the longer and then the first in the alphabet where several are. */
export function commonName(locals: readonly LocalEntity[]): string {
  const counts = new Map<string, number>()
  for (const { entity } of locals) {
    const said = entity.variants.find(({ text }) => text === entity.name)?.count ?? 0
    counts.set(entity.name, (counts.get(entity.name) ?? 0) + said)
  }
  const better = (a: [string, number], b: [string, number]): number =>
    b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1)
  return [...counts].sort(better)[0]?.[0] ?? ''
}

export function mainKind(locals: readonly LocalEntity[]): NameKind {
  const counts = new Map<NameKind, number>()
  for (const { entity, count } of locals)
    counts.set(kindOf(entity.kind), (counts.get(kindOf(entity.kind)) ?? 0) + count)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? 'other'
}

function kindOf(kind: string): NameKind {
  return kind === 'person' || kind === 'organization' || kind === 'place' ? kind : 'other'
}

import type { Annotated, Article, Entity, Span } from '../../model/types.ts'
import type { Doc } from '../doc.ts'
import type { Mention } from '../mention.ts'
import { describeGroups, type Named } from './article-entities.ts'
import { addBracketAcronyms } from './bracket-acronyms.ts'
import { groupNames } from './group-names.ts'
import { findMentions } from './mentions.ts'
import type { NameSpan } from './recognise.ts'
import { readTree } from './tree.ts'

export type LinkedNames = {
  /** What the article names, in the order of first naming; ids `<article id>:e1` and on. */
  readonly entities: readonly Entity[]
  readonly names: Annotated['names']
  /** Names, nominals and pronouns by their start. */
  readonly mentions: readonly Mention[]
}

/** Links the names of one article with each other, and nominals and pronouns with them. */
export function linkNames(doc: Doc, names: readonly NameSpan[], article: Article): LinkedNames {
  const all = addBracketAcronyms(doc, names)
  const tree = readTree(doc)
  const groups = groupNames(doc, all)
  const named = describeGroups({ doc, tree, names: all, groups, articleId: article.id })
  const toSpan = spanMaker(doc, article.id)
  const idOf = new Map(named.flatMap((entity) => entity.group.names.map((name): [number, Named] => [name, entity])))
  return {
    entities: named.map((entity) => toEntity(entity, { doc, names: all, toSpan, articleId: article.id })),
    names: all.flatMap((name, i) => {
      const entity = idOf.get(i)
      return entity ? [{ span: toSpan(name.start, name.end), kind: entity.kind, entityId: entity.id }] : []
    }),
    mentions: findMentions({ doc, tree, names: all, entities: named }),
  }
}

type Making = {
  readonly doc: Doc
  readonly names: readonly NameSpan[]
  readonly toSpan: (start: number, end: number) => Span
  readonly articleId: string
}

function toEntity(entity: Named, { doc, names, toSpan, articleId }: Making): Entity {
  const byText = new Map<string, Span[]>()
  for (const i of entity.group.names) {
    const name = names[i]
    if (name === undefined) continue
    const span = toSpan(name.start, name.end)
    const text = span.quote.replace(/\s+/g, ' ')
    byText.set(text, [...(byText.get(text) ?? []), span])
  }
  const variants = [...byText].map(([text, spans]) => ({ text, articleIds: [articleId], count: spans.length, spans }))
  const roles = new Map<string, string>()
  for (const role of entity.roles) {
    const text = doc.text.slice(doc.tokens[role.first]?.start, doc.tokens[role.last - 1]?.end).replace(/\s+/g, ' ')
    if (!roles.has(text.toLowerCase())) roles.set(text.toLowerCase(), text)
  }
  return {
    id: entity.id,
    name: fullestForm(variants.map(({ text }) => text)),
    kind: entity.kind,
    roles: [...roles.values()],
    variants,
  }
}

/** The form with the most words; of equals the longer, then the first. */
function fullestForm(texts: readonly string[]): string {
  const size = (text: string): number => text.split(/\s+/).length * 1000 + Math.min(text.length, 999)
  return texts.reduce((best, text) => (size(text) > size(best) ? text : best), texts[0] ?? '')
}

function spanMaker(doc: Doc, articleId: string): (start: number, end: number) => Span {
  return (start, end) => ({ articleId, start, end, quote: doc.text.slice(start, end) })
}

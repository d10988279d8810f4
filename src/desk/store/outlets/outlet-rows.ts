import type { Article, Naming, OriginEdge, Span, Synopsis } from '../../../model/types.ts'
import { blindSpots } from '../../../web/view/blind-spots.ts'
import type { DependenceRow, OwnNameRow, SilenceRow } from '../tables.ts'

export type OutletRows = {
  readonly dependences: readonly Omit<DependenceRow, 'story'>[]
  readonly names: readonly Omit<OwnNameRow, 'story'>[]
  readonly silences: readonly Omit<SilenceRow, 'story'>[]
}

/** What one story shows of the outlets whose reports are in it. */
export function outletRows(synopsis: Synopsis, storyId: string, entityIds: ReadonlyMap<string, string>): OutletRows {
  const story = synopsis.stories.find(({ id }) => id === storyId)
  const own = new Set(story?.articleIds ?? [])
  const articles = new Map(synopsis.articles.map((article) => [article.id, article]))
  const outletOf = (id: string): string | null => (own.has(id) ? (articles.get(id)?.outlet?.name ?? null) : null)
  return {
    dependences: dependences(synopsis, own, articles),
    names: synopsis.naming.flatMap((naming) => ownNames(naming, synopsis, { outletOf, entityIds })),
    silences: story === undefined ? [] : silences(synopsis, story, outletOf),
  }
}

/** "The Lantern" and "Lantern" are one source. */
export function sourceKey(name: string): string {
  return name.toLowerCase().replace(/^the /, '').trim()
}

/** An outlet's own name, or the beginning by which its byline gives it: "Meridian" of "Meridian Press Agency". */
function isItself(source: string, outlet: string): boolean {
  return `${sourceKey(outlet)} `.startsWith(`${sourceKey(source)} `)
}

const LONGEST_EVIDENCE = 300

function dependences(
  { origins: { nodes, edges } }: Synopsis,
  own: ReadonlySet<string>,
  articles: ReadonlyMap<string, Article>,
): Omit<DependenceRow, 'story'>[] {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]))
  const credited = (from: string, outlet: string): boolean =>
    edges.some(
      (edge) =>
        edge.from === from &&
        edge.basis === 'credit' &&
        sourceKey(nodeOf.get(edge.to)?.name ?? '') === sourceKey(outlet),
    )
  return edges.flatMap((edge): Omit<DependenceRow, 'story'>[] => {
    const article = own.has(edge.from) ? articles.get(edge.from) : undefined
    const node = nodeOf.get(edge.to)
    const outlet = article?.outlet?.name
    if (!article || outlet === undefined || !node || edge.basis === 'attribution') return []
    const of = articles.get(edge.to)
    const source = edge.basis === 'reuse' ? of?.outlet?.name : node.name
    const kind = edge.basis === 'reuse' ? 'outlet' : node.kind
    if (source === undefined || isItself(source, outlet) || (kind !== 'outlet' && kind !== 'agency')) return []
    const evidence = evidenceOf(edge)
    if (evidence.length === 0 && edge.basis === 'reuse') return []
    return [
      {
        outlet,
        article: edge.from,
        kind,
        source,
        source_key: sourceKey(source),
        basis: edge.basis,
        sure: edge.basis === 'credit' || isLater(article, of) || credited(edge.from, source) ? 1 : 0,
        share: edge.share === undefined ? null : String(edge.share),
        evidence: JSON.stringify(evidence),
      },
    ]
  })
}

/** The dependent report's own passage, then the other's. */
function evidenceOf({ from, to, evidence }: OriginEdge): Span[] {
  const first = evidence.find(({ articleId }) => articleId === from)
  const second = evidence.find(({ articleId }) => articleId === to)
  return [first, second]
    .filter((span) => span !== undefined)
    .map((span) => {
      const end = Math.min(span.end, span.start + LONGEST_EVIDENCE)
      return { ...span, end, quote: span.quote.slice(0, end - span.start) }
    })
}

/** Whether both dates are known and this one is the later. */
function isLater({ published }: Article, other: Article | undefined): boolean {
  const [one, two] = [published.value, other?.published.value ?? null]
  return one !== null && two !== null && one.slice(0, two.length) > two.slice(0, one.length)
}

/** An outlet's form stands against one that so many others use or more, and more than half of them. */
const LEAST_OTHERS = 2
const MOST_SHARE = 0.5

/** Outlets whose own voice calls a thing otherwise than most others do; a shorter form of the same words is no other name. */
function ownNames(
  { forms, entityId, eventId, label }: Naming,
  { entities, events }: Synopsis,
  { outletOf, entityIds }: { outletOf: (id: string) => string | null; entityIds: ReadonlyMap<string, string> },
): Omit<OwnNameRow, 'story'>[] {
  const thing =
    entities.find(({ id }) => id === entityId)?.name ?? events.find(({ id }) => id === eventId)?.label ?? label
  if (thing === undefined) return []
  const byOutlet = Map.groupBy(
    forms.filter(({ voice }) => voice === 'own'),
    ({ articleId }) => outletOf(articleId),
  )
  byOutlet.delete(null)
  const usual = new Map(
    [...byOutlet].flatMap(([outlet, own]) => {
      const counts = new Map<string, number>()
      for (const { text, count } of own) counts.set(fold(text), (counts.get(fold(text)) ?? 0) + count)
      const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      const form = own.find(({ text }) => fold(text) === most?.[0])
      return outlet === null || !form ? [] : [[outlet, form] as const]
    }),
  )
  return [...usual].flatMap(([outlet, form]): Omit<OwnNameRow, 'story'>[] => {
    const others = [...usual].filter(([other]) => other !== outlet)
    const [commonest] = [...Map.groupBy(others, ([, { text }]) => fold(text)).values()].sort(
      (a, b) => b.length - a.length,
    )
    const [example] = commonest ?? []
    const [span, shown] = [form.spans[0], example?.[1].spans[0]]
    if (!commonest || !example || !span || !shown) return []
    if (commonest.length < LEAST_OTHERS || commonest.length <= MOST_SHARE * others.length) return []
    if (isPartOf(form.text, example[1].text)) return []
    return [
      {
        outlet,
        thing,
        entity: entityIds.get(entityId ?? '') ?? null,
        form: form.text,
        others: example[1].text,
        users: commonest.length,
        span: JSON.stringify(span),
        example: JSON.stringify(shown),
      },
    ]
  })
}

const fold = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ')

function isPartOf(a: string, b: string): boolean {
  const [one, two] = [a, b].map((text) => new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []))
  if (!one || !two) return true
  return [...one].every((word) => two.has(word)) || [...two].every((word) => one.has(word))
}

/** What outlets leave out though most others tell it: of an outlet with several reports, only what none of them tells. */
function silences(
  { claims }: Synopsis,
  story: Synopsis['stories'][number],
  outletOf: (id: string) => string | null,
): Omit<SilenceRow, 'story'>[] {
  const ofStory = claims.filter(({ storyId }) => storyId === story.id)
  const spots = new Map(blindSpots(story, ofStory).map(({ articleId, claims: missed }) => [articleId, new Set(missed)]))
  const reports = Map.groupBy(story.articleIds, outletOf)
  reports.delete(null)
  return [...reports].flatMap(([outlet, ids]) =>
    ofStory.flatMap((claim): Omit<SilenceRow, 'story'>[] => {
      const example = claim.accounts[0]?.spans[0]
      if (outlet === null || !example || !ids.every((id) => spots.get(id)?.has(claim))) return []
      const tellers = new Set(claim.accounts.map(({ articleId }) => outletOf(articleId) ?? articleId)).size
      return [{ outlet, claim: claim.id, question: claim.question, tellers, example: JSON.stringify(example) }]
    }),
  )
}

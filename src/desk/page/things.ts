import type { Attribution, Span, Synopsis } from '../../model/types.ts'
import { anchorOf } from '../../web/view/anchors.ts'
import type { PageView } from '../../web/view/page-view.ts'
import { shorten } from '../../web/view/shorten.ts'
import { type StoryView, titleOf } from '../../web/view/story-view.ts'

type Named = { readonly id: string; readonly name: string }
/** With the passage by which it is found again when it is read anew. */
type Placed = Named & { readonly span: Span | null }

/** What of a story’s page a person can correct, by the anchors under which it stands there. */
export type Things = {
  readonly story: Named
  readonly related: readonly Named[]
  readonly articles: readonly (Named & { readonly anchor: string; readonly date: string | null })[]
  readonly claims: Readonly<Record<string, ClaimThing>>
  readonly events: Readonly<Record<string, Placed>>
  readonly entities: readonly Placed[]
  /** What reports depend on, by the anchor of the report. */
  readonly edges: Readonly<
    Record<string, readonly { readonly from: string; readonly to: string; readonly name: string }[]>
  >
  /** What names are laid side by side for, by the caption of the table. */
  readonly namings: Readonly<Record<string, { readonly id: string; readonly kind: 'entity' | 'event' }>>
}

type ClaimThing = {
  readonly target: {
    readonly id: string
    readonly kind: string
    readonly question: string
    readonly passages: readonly Span[]
  }
  readonly accounts: readonly {
    readonly label: string
    readonly quote: string
    readonly span: Span | null
    readonly figures: readonly { readonly id: string; readonly value: number }[]
    /** Who is read to say it; `speaker` is null where that is the report itself. */
    readonly said: { readonly id: string; readonly speaker: string | null; readonly span: Span | null } | null
  }[]
}

/** Accounts of one claim that can be corrected one by one, and characters of each that tell it from the others. */
const [MOST_ACCOUNTS, MOST_WORDS] = [40, 70]

export function thingsOf(synopsis: Synopsis, view: StoryView, { label }: PageView): Things {
  const { story } = view
  const names = new Map(synopsis.entities.map(({ id, name }) => [id, name]))
  const spoken = Map.groupBy(
    synopsis.attributions.flatMap((attribution) => attribution.content.map((span) => ({ attribution, span }))),
    ({ span }) => placeOf(span),
  )
  /** The innermost attribution around a passage. */
  const saidOf = (span: Span | undefined): Attribution | null => {
    const around = span
      ? (spoken.get(placeOf(span)) ?? []).filter((one) => one.span.start <= span.start && one.span.end >= span.end)
      : []
    const [nearest] = around.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))
    return nearest?.attribution ?? null
  }
  const values = new Map(
    view.claims.flatMap(({ accounts }) =>
      accounts.flatMap(({ figureIds = [], value }) =>
        figureIds.length === 1 && typeof value === 'number' ? [[figureIds[0], value] as const] : [],
      ),
    ),
  )
  const claims = view.claims.map((claim) => {
    const { id, kind, question, accounts } = claim
    const passages = accounts.flatMap(({ spans: [span] }) => (span ? [span] : []))
    const own = accounts.slice(0, MOST_ACCOUNTS).map(({ articleId, spans, figureIds = [] }) => {
      const said = saidOf(spans[0])
      return {
        label: label(articleId),
        span: spans[0] ?? null,
        quote: shorten(spans.map(({ quote }) => quote).join(' … '), MOST_WORDS),
        figures: figureIds.map((figureId) => ({ id: figureId, value: values.get(figureId) ?? 0 })),
        said:
          said === null
            ? null
            : {
                id: said.id,
                speaker: names.get(said.sourceEntityId ?? '') ?? said.source?.quote ?? null,
                span: said.content[0] ?? null,
              },
      }
    })
    return [anchorOf('claim', id), { target: { id, kind, question, passages }, accounts: own }] as const
  })
  const eventIds = new Set(synopsis.events.map(({ id }) => id))
  return {
    story: { id: story.id, name: titleOf(view) },
    related: view.related.map(({ id, title }) => ({ id, name: title })),
    articles: view.articles.map(({ id, published }) => ({
      id,
      name: label(id),
      anchor: anchorOf('article', id),
      date: published.value,
    })),
    claims: Object.fromEntries(claims),
    events: Object.fromEntries(
      view.timeline.map(({ event }) => [
        anchorOf('event', event.id),
        { id: event.id, name: shorten(event.label, MOST_WORDS), span: event.mentions[0]?.trigger ?? null },
      ]),
    ),
    entities: [...synopsis.entities]
      .sort((a, b) => a.name.localeCompare(b.name))
      .map(({ id, name, variants }) => ({ id, name: shorten(name, MOST_WORDS), span: variants[0]?.spans[0] ?? null })),
    edges: Object.fromEntries(
      [...Map.groupBy(view.edges, ({ from }) => from)].map(([from, own]) => [
        anchorOf('article', from),
        own.map(({ to, toName }) => ({ from, to, name: toName })),
      ]),
    ),
    namings: Object.fromEntries(
      view.naming.map(({ id, name }) => [
        shorten(name, 90),
        { id, kind: eventIds.has(id) ? 'event' : 'entity' } as const,
      ]),
    ),
  }
}

const placeOf = ({ articleId, in: piece = '' }: Span) => `${articleId} ${piece}`

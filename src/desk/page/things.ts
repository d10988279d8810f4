import type { Attribution, Span, Synopsis } from '../../model/types.ts'
import type { Things } from '../../web/client/desk/corrections/things.ts'
import { anchorOf } from '../../web/view/anchors.ts'
import type { PageView } from '../../web/view/page-view.ts'
import { shorten } from '../../web/view/shorten.ts'
import { type StoryView, titleOf } from '../../web/view/story-view.ts'

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

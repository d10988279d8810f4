import type { Annotated, Attribution, Entity, Naming, Span, StoryEvent } from '../../model/types.ts'
import { quotedRanges } from '../quoted-ranges.ts'

type Form = {
  readonly text: string
  readonly span: Span
  readonly voice: 'own' | 'quoted'
  readonly byEntityId: string | null
}
type Voices = (span: Span) => Pick<Form, 'voice' | 'byEntityId'>

/** The forms by which each report calls every entity and event, its own voice apart from what it quotes. */
export function nameForms(
  articles: readonly Annotated[],
  { entities, events }: { readonly entities: readonly Entity[]; readonly events: readonly StoryEvent[] },
): Naming[] {
  const voices = new Map(articles.map((annotated) => [annotated.article.id, voicesOf(annotated)]))
  const voice: Voices = (span) => voices.get(span.articleId)?.(span) ?? { voice: 'own', byEntityId: null }
  const byEntity = Map.groupBy(
    articles.flatMap((annotated) => annotated.mentions.filter(({ form }) => form !== 'pronoun')),
    ({ entityId }) => entityId,
  )
  const ofEntities = entities.map((entity) => ({
    entityId: entity.id,
    forms: (byEntity.get(entity.id) ?? []).map(({ phrase }) => formOf(phrase, voice)),
  }))
  const ofEvents = events.map((event) => ({
    eventId: event.id,
    forms: event.mentions.flatMap(({ phrase }) => (phrase ? [formOf(phrase, voice)] : [])),
  }))
  return [...ofEntities, ...ofEvents]
    .map(({ forms, ...thing }): Naming => ({ ...thing, forms: counted(forms) }))
    .filter(
      ({ forms }) =>
        distinct(forms.map((form) => form.text.toLowerCase())) > 1 || distinct(forms.map((form) => form.articleId)) > 1,
    )
}

const distinct = (texts: readonly string[]) => new Set(texts).size

function formOf(span: Span, voice: Voices): Form {
  return { text: span.quote.replace(/\s+/g, ' '), span, ...voice(span) }
}

function counted(forms: readonly Form[]): Naming['forms'] {
  const groups = Map.groupBy(forms, ({ text, span, voice, byEntityId }) =>
    [span.articleId, voice, byEntityId ?? '', text.toLowerCase()].join('\n'),
  )
  return [...groups.values()].flatMap((same) => {
    const first = same[0]
    if (!first) return []
    const { text, span, voice, byEntityId } = first
    return [
      {
        text,
        articleId: span.articleId,
        count: same.length,
        spans: same.map((form) => form.span),
        voice,
        ...(byEntityId === null ? {} : { byEntityId }),
      },
    ]
  })
}

/** Whether a passage is the report's own voice or inside quotation marks, and then whose. */
function voicesOf({ article, attributions }: Annotated): Voices {
  const quoted = quotedRanges(article.text)
  return (span) => {
    if (span.in !== undefined || !quoted.some(({ start, end }) => start <= span.start && span.end <= end))
      return { voice: 'own', byEntityId: null }
    return { voice: 'quoted', byEntityId: innermost(attributions, span)?.sourceEntityId ?? null }
  }
}

function innermost(attributions: readonly Attribution[], { start, end }: Span): Attribution | undefined {
  return attributions
    .filter(({ content }) => content.some((part) => part.start <= start && end <= part.end))
    .sort((a, b) => b.via.length - a.via.length)[0]
}

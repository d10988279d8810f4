import type { Annotated, EventMention, Participant } from '../model/types.ts'

/** An article's annotations with entity ids that hold across articles. */
export function relabel(annotated: Annotated, globalId: (localId: string) => string): Annotated {
  const ids = (list: readonly string[]) => [...new Set(list.map(globalId))]
  return {
    ...annotated,
    names: annotated.names.map((name) => ({ ...name, entityId: globalId(name.entityId) })),
    mentions: annotated.mentions.map((mention) => ({ ...mention, entityId: globalId(mention.entityId) })),
    entities: annotated.entities.map((entity) => ({ ...entity, id: globalId(entity.id) })),
    figures: annotated.figures.map((figure) => ({
      ...figure,
      facets: {
        ...figure.facets,
        placeEntityIds: ids(figure.facets.placeEntityIds),
        entityIds: ids(figure.facets.entityIds),
      },
    })),
    attributions: annotated.attributions.map((attribution) => ({
      ...attribution,
      sourceEntityId: attribution.sourceEntityId === null ? null : globalId(attribution.sourceEntityId),
    })),
    events: annotated.events.map((mention) => relabelMention(mention, globalId)),
    ...(annotated.phrases && {
      phrases: annotated.phrases.map((phrase) => ({
        ...phrase,
        entityId: phrase.entityId === null ? null : globalId(phrase.entityId),
      })),
    }),
  }
}

function relabelMention(mention: EventMention, globalId: (localId: string) => string): EventMention {
  const participants = new Map<string, Participant>()
  for (const { entityId, role } of mention.participants)
    participants.set(`${globalId(entityId)} ${role}`, { entityId: globalId(entityId), role })
  return {
    ...mention,
    placeEntityIds: [...new Set(mention.placeEntityIds.map(globalId))],
    participants: [...participants.values()],
  }
}

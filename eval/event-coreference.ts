import { linkEntities } from '../src/compare/entities/link-entities.ts'
import { groupMentions } from '../src/compare/events/group-mentions.ts'
import { relabel } from '../src/compare/relabel.ts'
import { groupStories } from '../src/compare/stories/group-stories.ts'
import type { Annotated } from '../src/model/types.ts'
import type { BenchmarkResult } from './benchmark.ts'
import { createGivenReader, type TokenDocument } from './given-events.ts'
import { type Clusters, clustersOf, scoreCoreference } from './metrics/coreference.ts'

/** A document with the mentions that are scored, and each one's cluster (for the metric alone). */
export type CoreferenceDocument = Omit<TokenDocument, 'mentions'> & {
  /** Documents of different groups are kept apart; null: all are one. */
  readonly group: string | null
  readonly mentions: readonly (TokenDocument['mentions'][number] & { readonly cluster: string })[]
}

/** A document read, and the id in the data of each of its mentions. */
type GivenDocument = {
  readonly group: string | null
  readonly annotated: Annotated
  readonly ids: ReadonlyMap<string, string>
}

/** Clusters the given mentions with the code of `read` and scores them; items are mentions. */
export function runCoreference(name: string, documents: readonly CoreferenceDocument[]): BenchmarkResult {
  const read = createGivenReader()
  const found = clusterGiven(documents.map((document) => ({ group: document.group, ...read(document) })))
  const ownRead = createGivenReader({ own: true })
  const own = clusterGiven(documents.map((document) => ({ group: document.group, ...ownRead(document) })))
  const gold = new Map(
    documents.flatMap(({ group, mentions }) => mentions.map(({ id, cluster }) => [id, `${group} ${cluster}`])),
  )
  const numbers = new Map(
    [...new Set([...gold.keys()].map((id) => found.get(id) ?? id))].map((cluster, i) => [cluster, i]),
  )
  const lines = [...gold.keys()].map((id, i) => `${name}\t0\t${i}\t${id}\t(${numbers.get(found.get(id) ?? id)})\n`)
  return {
    metrics: {
      ...scoreCoreference(
        clustersOf(gold),
        clustersOf(new Map([...gold.keys()].map((id) => [id, found.get(id) ?? id]))),
      ),
      ...endToEnd(gold, own),
    },
    items: gold.size,
    predictions: { file: 'predictions.conll', text: `#begin document (${name});\n${lines.join('')}#end document\n` },
  }
}

/**
 * The same from the tool's own mentions. A mention is right where its word is one of the marked mention's; those that
 * are not marked count against precision, those not found against recall. Singletons are left out on both sides, as is
 * usual end to end, where they would mostly measure what was marked (Cattan et al. 2021).
 */
function endToEnd(gold: ReadonlyMap<string, string>, own: ReadonlyMap<string, string>): Record<string, number> {
  const several = (clusters: Clusters): Clusters => clusters.filter((cluster) => cluster.size > 1)
  const scores = scoreCoreference(several(clustersOf(gold)), several(clustersOf(own)))
  return Object.fromEntries(Object.entries(scores).map(([name, value]) => [`own mentions ${name}`, value]))
}

/** The cluster of each mention, by its id in the data: stories, entities and events over the documents of each group. */
function clusterGiven(documents: readonly GivenDocument[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const [group, members] of Map.groupBy(documents, (document) => document.group)) {
    const input = members.map(({ annotated }) => annotated)
    const { stories } = groupStories(input)
    const linked = linkEntities(input)
    const entities = new Map(linked.entities.map((entity) => [entity.id, entity]))
    const articles = input.map((annotated) => relabel(annotated, linked.globalId))
    const ids = new Map(members.flatMap((member) => [...member.ids]))
    const { groups } = groupMentions(articles, { stories, entity: (id) => entities.get(id) })
    groups.forEach((mentions, i) => {
      for (const { mention } of mentions) found.set(ids.get(mention.id) ?? mention.id, `${group} ${i}`)
    })
  }
  return found
}

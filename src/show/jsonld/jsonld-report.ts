import type { Article, Entity, OriginCount, Story, Synopsis } from '../../model/types.ts'
import { articleNode } from './article-node.ts'
import { claimNodes } from './claim-nodes.ts'
import { CONTEXT, type Node } from './context.ts'
import { iriOf } from './iris.ts'
import { dependenceOf, sourceNodes, withInferred } from './provenance.ts'

/** What the nodes of a graph are made from. */
export type GraphIndex = {
  readonly articles: ReadonlyMap<string, Article>
  readonly entities: ReadonlyMap<string, Entity>
}

/**
 * The synopsis as linked data, JSON-LD 1.1, in one graph: reports (schema.org NewsArticle, PROV-O Entity), stories, the
 * points they answer, each answer as a schema.org Claim that a ClaimReview can take as its `itemReviewed`, and who
 * depends on whom in PROV-O.
 */
export function jsonldReport(synopsis: Synopsis): string {
  const { articles, stories, claims, entities, stemmata } = synopsis
  const origins = withInferred(synopsis.origins, stemmata)
  const index = {
    articles: new Map(articles.map((article) => [article.id, article])),
    entities: new Map(entities.map((entity) => [entity.id, entity])),
  }
  const dependence = dependenceOf(origins, index)
  const graph = [
    ...articles.map((article) => ({ ...articleNode(article), ...dependence.get(article.id) })),
    ...sourceNodes(origins, dependence, stemmata),
    ...stories.map(storyNode),
    ...claims.flatMap((claim) => claimNodes(claim, index)),
  ]
  const lines = graph.map((node) => JSON.stringify(node)).join(',\n')
  return `{\n"@context": ${JSON.stringify(CONTEXT)},\n"@graph": [\n${lines}\n]\n}\n`
}

function storyNode({ id, title, articleIds, origins }: Story): Node {
  return {
    '@id': iriOf('story', id),
    '@type': ['Collection', 'Story'],
    identifier: id,
    name: title,
    hasPart: articleIds.map((articleId) => iriOf('article', articleId)),
    ...originsOf(origins),
  }
}

export function originsOf({ independent, atLeast, atMost }: OriginCount): Node {
  return { independentOrigins: independent, originsAtLeast: atLeast, originsAtMost: atMost }
}

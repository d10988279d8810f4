import type { Annotated, Article, Span, Synopsis } from './types.ts'

/**
 * Holds an output against the contract beyond its JSON Schema: every span is the text it says it is, every id resolves.
 * Returns one sentence for each breach; none for a sound output.
 */
export function validateSynopsis(synopsis: Synopsis): string[] {
  const breaches = spanBreaches(synopsis, synopsis.articles)
  const known = {
    article: new Set(synopsis.articles.map((article) => article.id)),
    story: new Set(synopsis.stories.map((story) => story.id)),
    entity: new Set(synopsis.entities.map((entity) => entity.id)),
    event: new Set(synopsis.events.map((event) => event.id)),
    attribution: new Set(synopsis.attributions.map((attribution) => attribution.id)),
    node: new Set(synopsis.origins.nodes.map((node) => node.id)),
  }
  const check = (kind: keyof typeof known, where: string, ids: readonly (string | null | undefined)[]) => {
    for (const id of ids)
      if (typeof id === 'string' && !known[kind].has(id)) breaches.push(`${where}: no ${kind} has the id '${id}'`)
  }
  unique('articles', synopsis.articles, breaches)
  for (const name of ['stories', 'entities', 'events', 'attributions', 'claims'] as const)
    unique(name, synopsis[name], breaches)

  for (const story of synopsis.stories) {
    check('article', `story ${story.id}`, story.articleIds)
    check('story', `story ${story.id}`, story.relatedStoryIds)
    check(
      'article',
      `origins of story ${story.id}`,
      story.origins.groups.flatMap((group) => group.articleIds),
    )
  }
  for (const entity of synopsis.entities)
    check(
      'article',
      `entity ${entity.id}`,
      entity.variants.flatMap((variant) => variant.articleIds),
    )
  for (const event of synopsis.events) {
    check('story', `event ${event.id}`, event.storyIds)
    check('entity', `event ${event.id}`, [...event.placeEntityIds, ...event.participants.map((p) => p.entityId)])
    check(
      'article',
      `event ${event.id}`,
      event.dates.map((date) => date.articleId),
    )
    for (const mention of event.mentions) {
      check('entity', `mention ${mention.id}`, [
        ...mention.placeEntityIds,
        ...mention.participants.map((p) => p.entityId),
      ])
      check('attribution', `mention ${mention.id}`, mention.attributionIds)
    }
  }
  for (const attribution of synopsis.attributions) {
    check('entity', `attribution ${attribution.id}`, [attribution.sourceEntityId])
    check('attribution', `attribution ${attribution.id}`, attribution.via)
  }
  for (const claim of synopsis.claims) {
    check('story', `claim ${claim.id}`, [claim.storyId])
    check('event', `claim ${claim.id}`, [claim.eventId])
    check('article', `claim ${claim.id}`, [...claim.accounts.map((account) => account.articleId), ...claim.silent])
    check(
      'entity',
      `claim ${claim.id}`,
      claim.accounts.flatMap((account) => account.chain.map((link) => link.entityId)),
    )
    for (const account of claim.accounts)
      if (account.spans.length === 0) breaches.push(`claim ${claim.id}: an account of ${account.articleId} has no span`)
    for (const { a, b } of claim.pairs ?? [])
      if (a === b || !claim.accounts[a] || !claim.accounts[b]) breaches.push(`claim ${claim.id}: no pair ${a}, ${b}`)
  }
  for (const edge of synopsis.origins.edges) check('node', 'origin edge', [edge.from, edge.to])
  for (const naming of synopsis.naming) {
    check('entity', 'naming', [naming.entityId, ...naming.forms.map((form) => form.byEntityId)])
    check('event', 'naming', [naming.eventId])
    check(
      'article',
      'naming',
      naming.forms.map((form) => form.articleId),
    )
  }
  for (const { storyId, articleIds } of synopsis.wording ?? []) {
    check('story', 'wording', [storyId])
    check('article', 'wording', articleIds)
  }
  for (const { storyId, lost, links } of synopsis.stemmata ?? []) {
    const inferred = new Set(lost.map(({ id }) => id))
    check('story', 'stemma', [storyId])
    check(
      'article',
      'stemma',
      [...lost.flatMap(({ articleIds }) => articleIds), ...links.flatMap(({ from, to }) => [from, to])].filter(
        (id) => !inferred.has(id),
      ),
    )
  }
  return breaches
}

/** The same for one line of `synoptic annotate`. */
export function validateAnnotated(annotated: Annotated): string[] {
  const breaches = spanBreaches(annotated, [annotated.article])
  const entities = new Set(annotated.entities.map((entity) => entity.id))
  const attributions = new Set(annotated.attributions.map((attribution) => attribution.id))
  for (const name of ['entities', 'figures', 'attributions', 'events'] as const) unique(name, annotated[name], breaches)
  const entityIds = [
    ...annotated.names.map((name) => name.entityId),
    ...annotated.mentions.map((mention) => mention.entityId),
    ...annotated.attributions.map((attribution) => attribution.sourceEntityId),
    ...annotated.figures.flatMap((figure) => [...figure.facets.placeEntityIds, ...figure.facets.entityIds]),
    ...annotated.events.flatMap((event) => [...event.placeEntityIds, ...event.participants.map((p) => p.entityId)]),
  ]
  for (const id of entityIds) if (id !== null && !entities.has(id)) breaches.push(`no entity has the id '${id}'`)
  const attributionIds = [
    ...annotated.attributions.flatMap((attribution) => attribution.via),
    ...annotated.figures.map((figure) => figure.attributionId),
    ...annotated.events.flatMap((event) => event.attributionIds),
  ]
  for (const id of attributionIds)
    if (id !== null && !attributions.has(id)) breaches.push(`no attribution has the id '${id}'`)
  for (const { start, end } of annotated.sentences)
    if (!(0 <= start && start < end && end <= annotated.article.text.length))
      breaches.push(`no sentence at ${start}-${end}`)
  return breaches
}

/** The text a span's offsets count in; null where the article has no such piece. */
export function pieceOf(article: Article, name: string | undefined): string | null {
  if (name === undefined) return article.text
  const [kind = '', index = ''] = name.split(':')
  if (kind === 'title') return article.title
  if (kind === 'standfirst') return article.standfirst
  if (kind === 'heading') return article.headings[Number(index)] ?? null
  if (kind === 'caption') return article.captions[Number(index)] ?? null
  if (kind === 'removed') return article.removed[Number(index)]?.text ?? null
  return null
}

function spanBreaches(output: unknown, articles: readonly Article[]): string[] {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const breaches: string[] = []
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const item of node) visit(item)
    else if (isSpan(node)) {
      const article = byId.get(node.articleId)
      const piece = article ? pieceOf(article, node.in) : null
      if (node.start < 0 || node.start >= node.end || piece?.slice(node.start, node.end) !== node.quote)
        breaches.push(`span ${node.start}-${node.end} of ${node.articleId} is not '${node.quote.slice(0, 60)}'`)
    } else if (node !== null && typeof node === 'object') for (const value of Object.values(node)) visit(value)
  }
  visit(output)
  return breaches
}

function isSpan(node: unknown): node is Span {
  return (
    node !== null &&
    typeof node === 'object' &&
    'articleId' in node &&
    'quote' in node &&
    'start' in node &&
    'end' in node
  )
}

function unique(name: string, items: readonly { readonly id: string }[], breaches: string[]): void {
  const seen = new Set<string>()
  for (const { id } of items) {
    if (seen.has(id)) breaches.push(`${name}: the id '${id}' is there twice`)
    seen.add(id)
  }
}

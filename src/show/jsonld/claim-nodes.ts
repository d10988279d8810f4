import { moment } from '../../compare/claims/moment.ts'
import type { Account, Article, ChainLink, Claim } from '../../model/types.ts'
import type { Node } from './context.ts'
import { evidenceOf } from './evidence.ts'
import { iriOf } from './iris.ts'
import { type GraphIndex, originsOf } from './jsonld-report.ts'

/** A point, and a schema.org Claim for each answer the reports give to it. */
export function claimNodes(claim: Claim, index: GraphIndex): readonly Node[] {
  const point = iriOf('claim', claim.id)
  const answers = [...Map.groupBy(claim.accounts, (account) => answerOf(claim, account)).values()].map((accounts, at) =>
    answerNode(claim, accounts, { id: iriOf('answer', `${claim.id.replace(/^claim:/, '')}:${at}`), point, index }),
  )
  return [
    {
      '@id': point,
      '@type': ['Collection', 'Point'],
      identifier: claim.id,
      name: claim.question,
      isPartOf: iriOf('story', claim.storyId),
      verdict: claim.verdict,
      because: claim.because,
      ...originsOf(claim.origins),
      silent: claim.silent.map((id) => iriOf('article', id)),
      hasPart: answers.map((answer) => answer['@id']),
    },
    ...answers,
  ]
}

/** Accounts that give the same answer; statements that agree are one, each in its own words. */
function answerOf({ kind, verdict }: Claim, { value, bound, low, high, unit, spans }: Account): string {
  if (kind === 'statement' || kind === 'stance') return verdict === 'agree' ? '' : (spans[0]?.quote ?? '')
  return typeof value === 'number' ? [value, bound, low, high, unit].join(' ') : String(value ?? spans[0]?.quote)
}

function answerNode(
  { question, kind }: Claim,
  accounts: readonly Account[],
  { id, point, index }: { readonly id: string; readonly point: string; readonly index: GraphIndex },
): Node {
  const [first] = accounts
  const reports = [...new Set(accounts.map(({ articleId }) => articleId))].flatMap(
    (one) => index.articles.get(one) ?? [],
  )
  const earliest = firstOf(reports)
  const authors = authorsOf(accounts, index)
  const date = earliest?.published
  return {
    '@id': id,
    '@type': 'Claim',
    name: question,
    isPartOf: point,
    text: first?.spans.map(({ quote }) => quote).join(first.derived === 'sum' ? ' + ' : ' … ') ?? '',
    ...(kind === 'figure' && typeof first?.value === 'number' ? { value: first.value } : {}),
    appearance: reports.map((article) => iriOf('article', article.id)),
    ...(earliest ? { firstAppearance: iriOf('article', earliest.id) } : {}),
    ...(date?.basis === 'stated' && date.value !== null && !earliest?.modified?.value
      ? { datePublished: date.value }
      : {}),
    ...(authors.length > 0 ? { author: authors } : {}),
    evidence: accounts.flatMap(({ spans, chain }) => {
      const via = chain.length > 0 ? { via: chain.map(({ name }) => name) } : {}
      return evidenceOf(spans, index).map((passage) => ({ ...passage, ...via }))
    }),
  }
}

/** The report that surely came first; null where dates are missing, or too rough to tell. */
function firstOf(reports: readonly Article[]): Article | null {
  const [only, ...others] = reports
  if (only && others.length === 0) return only
  const dated = reports.map((article) => ({
    article,
    from: moment(article.published.earliest ?? article.published.value),
    // What a page says now it may say since its last change only.
    to: moment(article.modified?.value ?? article.published.latest ?? article.published.value, true),
  }))
  const isFirst = (one: (typeof dated)[number]) =>
    one.to !== null &&
    dated.every((other) => other === one || (other.from !== null && one.to !== null && one.to <= other.from))
  return dated.find(isFirst)?.article ?? null
}

/** Who made the claim: the far end of the chain of each account, where it is a person or a body. */
function authorsOf(accounts: readonly Account[], index: GraphIndex): readonly Node[] {
  const found = new Map<string, Node>()
  for (const { chain } of accounts) {
    const link = chain.at(-1)
    const type = link ? typeOf(link, index) : null
    if (link && type) found.set(link.entityId ?? link.name, { '@type': type, name: link.name })
  }
  return [...found.values()]
}

function typeOf({ kind, entityId }: ChainLink, { entities }: GraphIndex): 'Person' | 'Organization' | null {
  const known = entities.get(entityId ?? '')?.kind
  if (known === 'person') return 'Person'
  if (known === 'organization') return 'Organization'
  if (kind === 'person') return 'Person'
  return kind === 'organization' || kind === 'outlet' || kind === 'agency' ? 'Organization' : null
}

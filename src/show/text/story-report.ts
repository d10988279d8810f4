import { inWords } from '../../compare/claims/moment.ts'
import type { Article, Claim, Story, Synopsis } from '../../model/types.ts'
import { agreementLines, claimLines } from './claim-lines.ts'
import { namingLines } from './naming-lines.ts'
import { originLines } from './origin-lines.ts'
import { oneLine, quoted, shorten, type Style, wrap } from './page.ts'
import { timelineLines } from './timeline-lines.ts'

type Labels = (articleId: string) => string

/** How many of a kind the terminal shows; the rest are counted, and are in the JSON. */
const MOST = { differ: 20, agree: 12, single: 12 }

/** One story in a reader's order. */
export function storyReport(story: Story, synopsis: Synopsis, label: Labels, style: Style): string[] {
  const claims = synopsis.claims.filter((claim) => claim.storyId === story.id)
  const articles = synopsis.articles.filter((article) => story.articleIds.includes(article.id))
  const apart = claims.filter(({ verdict }) => verdict === 'differ' || verdict === 'update').sort(byGravity)
  const unclear = claims.filter(({ verdict }) => verdict === 'unclear')
  const agreed = claims.filter(({ verdict }) => verdict === 'agree').sort((a, b) => tellers(b) - tellers(a))
  const single = claims.filter(({ verdict }) => verdict === 'single')
  const section = (title: string, lines: readonly string[]) => (lines.length > 0 ? ['', style.bold(title.toUpperCase()), ...lines] : [])
  return [
    ...wrap(story.title).map(style.bold),
    ...wrap(headline(story, claims)),
    ...articles.flatMap((article) => articleLines(article, label, style)),
    ...related(story, synopsis, style),
    ...section('Where accounts differ, and why', most(apart, MOST.differ, (claim) => claimLines(claim, label, style))),
    ...section('Compare yourself', most(unclear, MOST.differ, (claim) => claimLines(claim, label, style))),
    ...section('What several reports agree on', most(agreed, MOST.agree, (claim) => agreementLines(claim, label, style))),
    ...(story.articleIds.length > 1 ? section('What only one says', most(single, MOST.single, (claim) => singleLines(claim, label, style))) : []),
    ...section('When it happened', timelineLines(story, synopsis, label, style)),
    ...section('Who got it from whom', originLines(story, synopsis, label, style)),
    ...section('How they name it', namingLines(story, synopsis, label, style)),
  ]
}

/** "3 reports, 2 origins; they differ on 4 points". */
export function headline({ articleIds, origins }: Story, claims: readonly Claim[]): string {
  const count = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`
  const differ = claims.filter(({ verdict }) => verdict === 'differ').length
  const update = claims.filter(({ verdict }) => verdict === 'update').length
  const range = origins.atLeast === origins.atMost ? '' : ` (${origins.atLeast} to ${origins.atMost})`
  const verdict = articleIds.length < 2 ? '' : differ > 0 ? `; they differ on ${count(differ, 'point')}` : '; they do not differ on any point found'
  return `${count(articleIds.length, 'report')}, ${count(origins.independent, 'origin')}${range}${verdict}${update > 0 ? `; ${count(update, 'update')}` : ''}`
}

const tellers = (claim: Claim) => new Set(claim.accounts.map((account) => account.articleId)).size

/** Conflicts before updates; figures before words; what more reports tell first. */
function byGravity(a: Claim, b: Claim): number {
  const rank = (claim: Claim) => (claim.verdict === 'differ' ? 0 : 10) + (claim.kind === 'figure' ? 0 : 1)
  return rank(a) - rank(b) || tellers(b) - tellers(a)
}

function most(claims: readonly Claim[], limit: number, draw: (claim: Claim) => string[]): string[] {
  const left = claims.length - limit
  return [...claims.slice(0, limit).flatMap(draw), ...(left > 0 ? [`  … and ${left} more (--format json has them all)`] : [])]
}

function singleLines(claim: Claim, label: Labels, style: Style): string[] {
  const account = claim.accounts[0]
  if (!account) return []
  const chain = account.chain.map((link) => shorten(link.name, 50)).join(' ← ')
  const what = claim.kind === 'figure' ? `${shorten(claim.question, 60)}: ` : ''
  return wrap(`${what}${quoted(account.spans[0]?.quote ?? '', 150)}${chain ? ` (${chain})` : ''}`, `  ${style.dim(`${label(account.articleId)}:`)} `, 6)
}

function articleLines(article: Article, label: Labels, style: Style): string[] {
  const { value, earliest, latest, basis } = article.published
  const day = value ? inWords({ earliest: value, latest: value }) : inWords({ earliest, latest })
  const date = day === null ? 'no date' : basis === 'stated' || value === null ? (basis === 'inferred' ? `${day}, inferred` : day) : `${day}, ${basis}`
  return wrap(`${date}${article.title ? ` · ${oneLine(article.title)}` : ''}`, `  ${label(article.id)}: `, 6).map(style.dim)
}

function related(story: Story, synopsis: Synopsis, style: Style): string[] {
  const others = synopsis.stories.filter(({ id }) => story.relatedStoryIds.includes(id))
  return others.flatMap((other) => wrap(`related: ${shorten(other.title, 100)}`, '  ').map(style.dim))
}

import { inWords } from '../../compare/claims/moment.ts'
import type { Article, Claim, Story, Synopsis } from '../../model/types.ts'
import { blindSpots } from '../../web/view/blind-spots.ts'
import { apartTitle, headline } from '../../web/view/headline.ts'
import { oneLine, quoted, shorten } from '../../web/view/shorten.ts'
import { sortClaims } from '../../web/view/sort-claims.ts'
import { blindLines } from './blind-lines.ts'
import { agreementLines, claimLines } from './claim-lines.ts'
import { linesOfSome } from './lines-of-some.ts'
import { namingLines } from './naming-lines.ts'
import { originLines } from './origin-lines.ts'
import { type Style, wrap } from './page.ts'
import { revisionLines } from './revision-lines.ts'
import { stemmaLines } from './stemma-lines.ts'
import { timelineLines } from './timeline-lines.ts'
import { wordingLines } from './wording-lines.ts'

type Labels = (articleId: string) => string

/** How many of a kind the terminal shows; the rest are counted, and are in the JSON. */
const MOST = { reports: 60, differ: 20, agree: 12, alike: 4, single: 12 }

/** One story in a reader's order. */
export function storyReport(story: Story, synopsis: Synopsis, label: Labels, style: Style): string[] {
  const claims = synopsis.claims.filter((claim) => claim.storyId === story.id)
  const own = new Set(story.articleIds)
  const articles = synopsis.articles.filter((article) => own.has(article.id))
  const { apart, unclear, agreed, alike, single } = sortClaims(claims)
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', style.bold(title.toUpperCase()), ...lines] : []
  return [
    ...wrap(story.title).map(style.bold),
    ...wrap(headline(story, claims)),
    ...linesOfSome(articles, MOST.reports, (article) => articleLines(article, label, style), { what: ' reports' }),
    ...related(story, synopsis, style),
    ...section(
      apartTitle(apart),
      linesOfSome(apart, MOST.differ, (claim) => claimLines(claim, label, style)),
    ),
    ...section(
      'Compare yourself',
      linesOfSome(unclear, MOST.differ, (claim) => claimLines(claim, label, style)),
    ),
    ...section(
      'What several reports agree on',
      linesOfSome(agreed, MOST.agree, (claim) => agreementLines(claim, label, style)),
    ),
    ...section(
      'What several speak of in other words',
      linesOfSome(alike, MOST.alike, (claim) => claimLines(claim, label, style)),
    ),
    ...(story.articleIds.length > 1
      ? section(
          'What only one says',
          linesOfSome(single, MOST.single, (claim) => singleLines(claim, label, style)),
        )
      : []),
    ...section('What one leaves out that most others tell', blindLines(blindSpots(story, claims), label, style)),
    ...section('When it happened', timelineLines(story, synopsis, label, style)),
    ...section('Who got it from whom', originLines(story, synopsis, label, style)),
    ...section('The likely descent of copied text, inferred', stemmaLines(story, synopsis, label, style)),
    ...section('What changed between versions', revisionLines(story, synopsis, label, style)),
    ...section('How they name it', namingLines(story, synopsis, label, style)),
    ...section('Words one side uses more (uses here : elsewhere)', wordingLines(story, synopsis, label, style)),
  ]
}

function singleLines(claim: Claim, label: Labels, style: Style): string[] {
  const account = claim.accounts[0]
  if (!account) return []
  const chain = account.chain.map((link) => shorten(link.name, 50)).join(' ← ')
  const what = claim.kind === 'figure' ? `${shorten(claim.question, 60)}: ` : ''
  return wrap(
    `${what}${quoted(account.spans[0]?.quote ?? '', 150)}${chain ? ` (${chain})` : ''}`,
    `  ${style.dim(`${label(account.articleId)}:`)} `,
    6,
  )
}

function articleLines(article: Article, label: Labels, style: Style): string[] {
  const { value, earliest, latest, basis } = article.published
  const day = value ? inWords({ earliest: value, latest: value }) : inWords({ earliest, latest })
  const date =
    day === null
      ? 'no date'
      : basis === 'stated' || value === null
        ? basis === 'inferred'
          ? `${day}, inferred`
          : day
        : `${day}, ${basis}`
  return wrap(`${date}${article.title ? ` · ${oneLine(article.title)}` : ''}`, `  ${label(article.id)}: `, 6).map(
    style.dim,
  )
}

function related(story: Story, synopsis: Synopsis, style: Style): string[] {
  const others = synopsis.stories.filter(({ id }) => story.relatedStoryIds.includes(id))
  return others.flatMap((other) => wrap(`related: ${shorten(other.title, 100)}`, '  ').map(style.dim))
}

import type { Article, Synopsis } from '../../model/types.ts'
import { dateInWords } from '../../web/components/article-report.ts'
import { storyIndex } from '../../web/view/story-index.ts'
import { webAddress } from '../jsonld/iris.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { type References, referencesOf } from './references.ts'
import { storyDossier } from './story-dossier.ts'

export type MarkdownOptions = {
  /** Stories that one report alone tells in full too. */
  readonly all?: boolean
}

/**
 * The synopsis as a dossier in Markdown (CommonMark, no extensions): story after story in a reader's order, nothing
 * folded, each passage with its place; the reports, numbered, at the end.
 */
export function markdownReport(synopsis: Synopsis, { all = false }: MarkdownOptions = {}): string {
  const stories = [...synopsis.stories].sort((a, b) => b.articleIds.length - a.articleIds.length)
  const full = stories.filter(({ articleIds }) => all || stories.length === 1 || articleIds.length > 1)
  const { order, ...references } = referencesOf(synopsis, stories)
  const index = storyIndex(synopsis)
  const reports = order.flatMap((id) => index.articles.get(id) ?? [])
  const lines = [
    ...full.flatMap((story) => storyDossier(story, index, references)),
    '# The reports',
    '',
    reports.length === 0
      ? 'There are no reports in it.'
      : 'A reference names a report by its number here, and the characters of its text (UTF-16 units, from 0).',
    '',
    ...reports.map((article, at) => reportLine(article, at + 1, references)),
    '',
    'Made by Synoptic from the reports alone. Verdicts are computed: silence is not disagreement, a later figure is not a conflict, and what is uncertain says so.',
  ]
  return `${lines.join('\n').replace(/\n{3,}/g, '\n\n')}\n`
}

function reportLine(article: Article, number: number, { name }: References): string {
  const { id, title, published, authors, source } = article
  const url = webAddress(source.url)
  const parts = [
    `**${name(id)}**`,
    dateInWords(published),
    title === null ? 'without a title' : escapeMarkdown(title),
    authors.length > 0 ? `by ${authors.map(escapeMarkdown).join(', ')}` : null,
    url === null ? null : `<${url}>`,
    `id ${escapeMarkdown(id)}`,
  ]
  return `${number}. ${parts.filter((part) => part !== null).join(' · ')}`
}

import type { Story } from '../../model/types.ts'
import { apartTitle, headline } from '../../web/view/headline.ts'
import { namingTables } from '../../web/view/naming-table.ts'
import { type NamedEdge, originEdges, reasonOf } from '../../web/view/origin-edges.ts'
import { sortClaims } from '../../web/view/sort-claims.ts'
import { descentOf } from '../../web/view/stemma-shown.ts'
import type { StoryIndex } from '../../web/view/story-index.ts'
import { type TimelineEntry, timelineOf } from '../../web/view/timeline.ts'
import { sideName, usesOf } from '../../web/view/wording-shown.ts'
import { agreedLines, contestedLines, singleLines } from './claim-sections.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import type { References } from './references.ts'

/** Passages of one dependence that are given. */
const MOST_EVIDENCE = 3

/** One story in a reader's order, as lines of Markdown. */
export function storyDossier(story: Story, index: StoryIndex, references: References): string[] {
  const claims = index.claims.get(story.id) ?? []
  const { apart, unclear, agreed, alike, single } = sortClaims(claims)
  const timeline = timelineOf(story, index.events.get(story.id) ?? [])
  const news = timeline.filter(({ event }) => !event.background)
  const background = timeline.filter(({ event }) => event.background)
  const events = (entries: readonly TimelineEntry[]) => entries.flatMap((entry) => eventLines(entry, references))
  const related = story.relatedStoryIds.flatMap((id) => index.stories.get(id)?.title ?? [])
  return [
    `# ${escapeMarkdown(story.title)}`,
    '',
    `**${headline(story, claims)}.**`,
    '',
    ...(related.length > 0 ? [`Related: ${related.map(escapeMarkdown).join('; ')}.`, ''] : []),
    ...section(
      apartTitle(apart),
      apart.flatMap((claim) => contestedLines(claim, references)),
    ),
    ...section(
      'Compare yourself',
      unclear.flatMap((claim) => contestedLines(claim, references)),
    ),
    ...section('What several reports agree on', agreedLines(agreed, references)),
    ...section(
      'What several speak of in other words',
      alike.flatMap((claim) => contestedLines(claim, references)),
    ),
    ...section(
      story.articleIds.length > 1 ? 'What only one says' : 'What it says',
      singleLines(single, story.articleIds, references),
    ),
    ...section('When it happened', events(news)),
    ...section('Background, told as earlier history', events(background)),
    ...section('Who got it from whom', originLines(originEdges(story, index), references)),
    ...section('The likely descent of copied text, inferred', stemmaLines(story, index, references)),
    ...section('How they name it', namingLines(story, index, references)),
    ...section('Words one side uses more', wordingLines(story, index, references)),
  ]
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`## ${title}`, '', ...lines, ''] : []
}

function eventLines({ event, when, tellers, conflict }: TimelineEntry, references: References): string[] {
  const told = tellers.map((span) => `${references.name(span.articleId)} ${references.place(span)}`).join(', ')
  const dates = conflict.map(
    ({ when: day, spans }) =>
      `  - ${escapeMarkdown(day)}: ${spans.map((span) => `${references.name(span.articleId)} ${references.quote(span)}`).join(', ')}`,
  )
  return [
    `- **${escapeMarkdown(when)}** ${escapeMarkdown(event.label)} — ${told}`,
    ...(dates.length > 0 ? ['  - the accounts date it differently:', ...dates.map((line) => `  ${line}`)] : []),
  ]
}

/** Each report with what it depends on, the reason, and the passages that show it. */
function originLines(edges: readonly NamedEdge[], references: References): string[] {
  return [...Map.groupBy(edges, ({ from }) => from)].flatMap(([from, own]) => [
    `- **${references.name(from)}**`,
    ...own.map((edge) => {
      const shown = edge.evidence.filter(({ articleId }) => articleId === from).slice(0, MOST_EVIDENCE)
      const passages = shown.map(references.quote).join(', ')
      return `  - ${reasonFor(edge)} ${escapeMarkdown(edge.toName)}${passages ? `: ${passages}` : ''}`
    }),
  ])
}

const reasonFor = (edge: NamedEdge) => (edge.basis === 'reuse' ? `${reasonOf(edge)} with` : reasonOf(edge))

/** Whence each report likely has its copied text, why, and the passages; "?" for a source that is not among the reports. */
function stemmaLines(story: Story, { stemmata, label }: StoryIndex, references: References): string[] {
  return (stemmata.get(story.id) ?? [])
    .flatMap((stemma) => descentOf(stemma, label))
    .map(({ from, toName, isLost, because, evidence }) => {
      const shown = evidence.slice(0, MOST_EVIDENCE).map(references.quote).join(', ')
      const source = `${isLost ? '? ' : ''}${escapeMarkdown(toName)}`
      return `- ${from.map(references.name).join(', ')} ← ${source}: ${escapeMarkdown(because)}${shown ? `: ${shown}` : ''}`
    })
}

/** The words of each side with uses by it and by all others, and where they stand. */
function wordingLines(story: Story, { wording, label }: StoryIndex, references: References): string[] {
  return (wording.get(story.id) ?? []).map((side) => {
    const terms = side.terms.map((term) => {
      const places = term.spans.slice(0, MOST_EVIDENCE).map((span) => references.place(span))
      return `${escapeMarkdown(term.text)} (${usesOf(term)}; z ${term.z}) ${places.join(' ')}`
    })
    return `- ${escapeMarkdown(sideName(side, label))}: ${terms.join('; ')}`
  })
}

/** What each report calls the same person, body or event, its own voice apart from what it quotes. */
function namingLines(story: Story, index: StoryIndex, references: References): string[] {
  return namingTables(story, index.naming.get(story.id) ?? [], index.names).flatMap(({ name, rows }) => [
    `### ${escapeMarkdown(name)}`,
    '',
    ...rows.map(({ articleId, own, quoted }) => {
      const forms = (some: typeof own) =>
        some
          .map(({ text, count, spans: [span], by, voice }) =>
            [
              voice === 'quoted' ? `“${escapeMarkdown(text)}”` : escapeMarkdown(text),
              count > 1 ? ` ×${count}` : '',
              by ? ` (${escapeMarkdown(by)})` : '',
              span ? ` ${references.place(span)}` : '',
            ].join(''),
          )
          .join(', ')
      const voices = [own.length > 0 ? forms(own) : '', quoted.length > 0 ? `quoting others: ${forms(quoted)}` : '']
      return `- ${references.name(articleId)}: ${voices.filter(Boolean).join('; ')}`
    }),
    '',
  ])
}

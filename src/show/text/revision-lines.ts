import type { Story, Synopsis } from '../../model/types.ts'
import { changesShown, revisionInWords } from '../../web/view/revision-in-words.ts'
import { quoted } from '../../web/view/shorten.ts'
import { type Style, wrap } from './page.ts'

const LONGEST = 160

/** What changed between versions of one page, and between a text and its repeats. */
export function revisionLines(
  story: Story,
  synopsis: Synopsis,
  label: (articleId: string) => string,
  style: Style,
): string[] {
  const ours = (synopsis.revisions ?? []).filter(({ to }) => story.articleIds.includes(to))
  return ours.flatMap((revision) => [
    ...wrap(revisionInWords(revision, label), `  ${style.bold(label(revision.to))}: `, 6),
    ...changesShown(revision).flatMap(({ sign, span }) =>
      wrap(quoted(span.quote, LONGEST), `    ${style.dim(`${sign}:`)} `, 8),
    ),
  ])
}

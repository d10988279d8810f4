import type { Story, Synopsis } from '../../model/types.ts'
import { sideName, usesOf } from '../../web/view/wording-shown.ts'
import { type Style, wrap } from './page.ts'

const MOST_TERMS = 6

/** The words that one side of a story uses in its own voice more than the others, with uses here and elsewhere. */
export function wordingLines(
  story: Story,
  { wording = [] }: Synopsis,
  label: (articleId: string) => string,
  style: Style,
): string[] {
  return wording
    .filter(({ storyId }) => storyId === story.id)
    .flatMap((side) =>
      wrap(
        side.terms
          .slice(0, MOST_TERMS)
          .map((term) => `${term.text} (${usesOf(term)})`)
          .join(', '),
        `  ${style.bold(sideName(side, label))}: `,
        6,
      ),
    )
}

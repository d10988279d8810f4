import type { Story, Synopsis } from '../../model/types.ts'
import { sideName, usesOf } from '../../web/view/wording-shown.ts'
import { linesOfSome } from './lines-of-some.ts'
import { type Style, wrap } from './page.ts'

const MOST_TERMS = 6
const MOST_SIDES = 30

/** The words that one side of a story uses in its own voice more than the others, with uses here and elsewhere. */
export function wordingLines(
  story: Story,
  { wording = [] }: Synopsis,
  label: (articleId: string) => string,
  style: Style,
): string[] {
  return linesOfSome(
    wording.filter(({ storyId }) => storyId === story.id),
    MOST_SIDES,
    (side) =>
      wrap(
        side.terms
          .slice(0, MOST_TERMS)
          .map((term) => `${term.text} (${usesOf(term)})`)
          .join(', '),
        `  ${style.bold(sideName(side, label))}: `,
        6,
      ),
    { what: ' sides' },
  )
}

import type { Story, Synopsis } from '../../model/types.ts'
import { shorten } from '../../web/view/shorten.ts'
import { descentOf, passageOf } from '../../web/view/stemma-shown.ts'
import { linesOfSome } from './lines-of-some.ts'
import { type Style, wrap } from './page.ts'

const MOST = 20

/** Whence reports likely have their copied text, and why that is thought; sources that are not there have a "?". */
export function stemmaLines(
  story: Story,
  { stemmata = [] }: Synopsis,
  label: (articleId: string) => string,
  style: Style,
): string[] {
  const descent = stemmata.filter(({ storyId }) => storyId === story.id).flatMap((stemma) => descentOf(stemma, label))
  return linesOfSome(descent, MOST, (step) => {
    const { from, toName, isLost, because } = step
    const span = passageOf(step)
    const words = span ? ` (“${shorten(span.quote, 60)}”)` : ''
    return wrap(
      `${isLost ? '? ' : ''}${toName}: ${because}${words}`,
      `  ${style.bold(from.map(label).join(', '))} ← `,
      6,
    )
  })
}

import { isClosed, type Line, type Mark, type Rule } from '../page.ts'

const control = /^(?:(?:toggle|hide|show|enlarge) (?:caption|this image)|enlarge this image)$/i
const longestCredit = 80
/** Caption, credit, controls and the credit again: so many lines above a control are of its picture. */
const reach = 4

/** "… in May." / "Jon Berg/Vale Pictures" / "hide caption" / "toggle caption" / "Jon Berg/Vale Pictures": a picture's caption and its credits. */
export const hiddenCaption: Rule = {
  name: 'hidden-caption',
  find: ({ body }) =>
    body.flatMap((line, place): readonly Mark[] => {
      if (!control.test(line.text) || control.test(body[place - 1]?.text ?? '')) return []
      const above = body.slice(Math.max(0, place - reach), place)
      const credit = above.at(-1)
      if (credit === undefined || !isCredit(credit)) return []
      const caption = above.at(-2)
      const again = body.slice(place + 1, place + 1 + reach).find(({ text }) => text === credit.text)
      return [
        { line: credit, role: 'removed' },
        ...(caption !== undefined && isClosed(caption.text) ? [{ line: caption, role: 'caption' } as const] : []),
        ...(again === undefined ? [] : [{ line: again, role: 'removed' } as const]),
      ]
    }),
}

function isCredit({ text }: Line): boolean {
  return (
    text.length <= longestCredit && !isClosed(text) && /\/|\bfor\b|\bvia\b|\bcourtesy\b|^\p{Lu}\S+ \p{Lu}/iu.test(text)
  )
}

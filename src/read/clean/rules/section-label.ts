import { countWords, isClosed, type Mark, type Rule } from '../page.ts'

/** Longest label. */
const most = 45

/** A label above the headline: words in capitals, a path of sections, or one word with a longer line below. */
export const sectionLabel: Rule = {
  name: 'section-label',
  find: ({ body, title }) => {
    if (title !== null) return []
    const marks: Mark[] = []
    for (const [place, line] of body.slice(0, 3).entries()) {
      const next = body[place + 1]
      if (next === undefined || !isLabel(line.text, next.text)) break
      marks.push({ line, role: 'removed' })
    }
    return marks
  },
}

function isLabel(text: string, next: string): boolean {
  if (text.length > most || isClosed(text)) return false
  if (/ [>›»|/] /.test(text) && countWords(text) <= 8) return true
  const letters = text.replace(/[^\p{L}]/gu, '')
  const isLoud = letters.length >= 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
  const nextIsLoud = next === next.toUpperCase()
  const nextIsTitle = next.length <= 220 && next.length > text.length
  if (isLoud && !nextIsLoud && countWords(text) <= 5 && nextIsTitle) return true
  return countWords(text) === 1 && letters.length > 2 && nextIsTitle && countWords(next) >= 4
}

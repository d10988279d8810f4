import { flat, type Rule } from '../page.ts'

const shortest = 60

/** A paragraph that stands in the body already, word for word. */
export const repeatedLine: Rule = {
  name: 'repeated-paragraph',
  find: ({ body }) => {
    const seen = new Set<string>()
    return body.flatMap((line) => {
      if (line.text.length < shortest) return []
      const key = flat(line.text)
      if (seen.has(key)) return [{ line, role: 'removed' as const }]
      seen.add(key)
      return []
    })
  },
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export type RuleCase = { readonly title: string; readonly input: string; readonly expected: string }

/** Cases of a file: "# title", the input, a line "==>", what is expected. */
export function readCases(file: string): readonly RuleCase[] {
  const text = readFileSync(join(import.meta.dirname, 'cases', file), 'utf8')
  return text
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const [head = '', expected = ''] = block.split(/^==>\n?/m)
      const cut = head.indexOf('\n')
      return { title: head.slice(0, cut), input: head.slice(cut + 1).trimEnd(), expected: expected.trim() }
    })
}

import { readFileSync } from 'node:fs'

export type FigureCase = { readonly title: string; readonly input: string; readonly expected: readonly string[] }

/** The cases of cases/NAME.txt: "# title", input, "==>", expected lines. */
export function readCases(name: string): readonly FigureCase[] {
  const text = readFileSync(new URL(`./cases/${name}.txt`, import.meta.url), 'utf8')
  return text
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const [head = '', after = ''] = block.split('\n==>')
      const [title = '', ...lines] = head.split('\n')
      return {
        title,
        input: lines.join('\n'),
        expected: after
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean),
      }
    })
}

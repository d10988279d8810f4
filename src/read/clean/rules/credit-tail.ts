import { newsAgency } from '../agencies.ts'
import type { Mark, Rule } from '../page.ts'

/** A whole last line that only credits. */
const wholeLine: readonly RegExp[] = [
  /^information from:? (.{2,80}?)(?:, https?:\S+)?$/i,
  new RegExp(
    `^[(\\[]?(?:with (?:inputs?|reporting|files|material)? ?(?:from|by) )?(${newsAgency}(?:(?:,| and|/) ?${newsAgency}){0,3}|(?:news )?agencies)[)\\]]?\\.?$`,
    'i',
  ),
  /^[([]?with (?:inputs? from )?(agencies|.{2,60}agenc(?:y|ies)|.{2,40})[)\]]?\.?$/i,
  /^(?:source|sources|via|courtesy|credit)\s?: ?(.{2,80})$/i,
]
/** A credit glued to the last sentence: "… in the region./Press Wire", "… he said. (Reuters)". */
const slash = /^(.*[.!?]["”’]?)\s?\/\s?(\p{Lu}[\p{L}.]*(?: [\p{L}.]+){0,3})$/u
const bracket = new RegExp(`^(.*[.!?]["”’]?)\\s?[([-]\\s?(${newsAgency}(?:[/,] ?${newsAgency})?)[)\\]]?\\.?$`)

/** Credits at the very end. */
export const creditTail: Rule = {
  name: 'credit-tail',
  find: ({ body }) => {
    const line = body.at(-1)
    if (line === undefined || body.length < 2) return []
    const marks: Mark[] = []
    for (const form of wholeLine) {
      const name = line.text.length < 100 ? form.exec(line.text)?.[1] : undefined
      if (name === undefined) continue
      return [{ line, role: 'removed', facts: { credits: [name] } }]
    }
    for (const form of [slash, bracket]) {
      const [, rest = '', name] = form.exec(line.text) ?? []
      if (name === undefined) continue
      marks.push({ line, role: 'removed', text: line.text.slice(rest.length).trim(), rest, facts: { credits: [name] } })
      break
    }
    return marks
  },
}

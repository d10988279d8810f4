import { newsAgency } from '../agencies.ts'
import type { Mark, Rule } from '../page.ts'

/** Lines below the text among which a credit may stand. */
const reach = 6
/** The first line is the headline, or the text's own. */
const head = 1
const longest = 100
const agencies = `${newsAgency}(?:(?:,| and| &|/| [–—-]) ?${newsAgency}){0,3}`
const inputs = '(?:[Ww]ith (?:inputs?|reporting|reports?|files|material|additional reporting)? ?(?:from|by)? ?)?'
/** Whole lines that credit agencies, named or not; whatever else "with" or "source" may say is left to the last line. */
const forms: readonly RegExp[] = [
  new RegExp(`^(?:[–—-]{1,2} ?|[(\\[])?${inputs}(${agencies})[)\\]]?\\.?$`),
  /^(?:[–—-]{1,2} ?|[([])?with (?:(?:inputs?|reporting|reports?|files|material|additional reporting) (?:from|by) )?(?:the )?((?:news |wire )?agenc(?:y|ies)|wire services|newswires)[)\]]?\.?$/i,
  new RegExp(`^(?:sources?|via|courtesy|credit)\\s?: ?(${agencies}|(?:news )?agencies)\\.?$`, 'i'),
]

/** Credits on a line of their own below the text, whatever stands after them. */
export const creditLine: Rule = {
  name: 'credit-line',
  find: ({ body }) =>
    body.slice(Math.max(head, body.length - reach)).flatMap((line): readonly Mark[] => {
      if (line.text.length > longest) return []
      const name = forms.map((form) => form.exec(line.text)?.[1]).find((found) => found !== undefined)
      if (name === undefined) return []
      const credits = name.split(/\s*(?:,|\band\b|&|\/|\s[–—-]\s)\s*/).filter((one) => one !== '')
      return [{ line, role: 'removed', facts: { credits } }]
    }),
}

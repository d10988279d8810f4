import type { Context } from './context.ts'
import type { Draft } from './draft.ts'
import { smallestAround } from './nest.ts'

/**
 * Words given verbatim within indirect speech ("X said the plan was “reckless”") are the speaker's own: each such
 * quotation becomes an attribution of its own, direct, with the source and cue of the innermost one around it.
 */
export function takeVerbatim({ doc, quotes }: Context, drafts: readonly Draft[]): readonly Draft[] {
  const around = smallestAround(drafts)
  return quotes.flatMap((quote) => {
    const owner = around(quote)
    if (!owner || owner.direct || !/[\p{L}\p{N}]/u.test(doc.text.slice(quote.inner.start, quote.inner.end))) return []
    return [{ ...owner, rule: 'verbatim', content: [{ start: quote.start, end: quote.end }], direct: true }]
  })
}

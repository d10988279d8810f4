import { type Context, isSpeech } from '../context.ts'
import type { Draft, Range } from '../draft.ts'
import { cueRange } from '../extent.ts'
import { type Cue, cueBefore, cueBehind } from '../quote-cue.ts'
import type { Quote } from '../quotes.ts'
import type { Rule } from '../rule.ts'
import { isDirect } from '../verb-rule.ts'

/**
 * Quotations with their cue beside them: “…,” said X. / X said: “…” / “…,” X said, “…” / “…,” X said. “…”
 * Reads the words around the marks, since a parser often errs where a quotation begins or ends.
 */
export const quotation: Rule = {
  name: 'quotation',
  find: (context) => {
    const drafts: Building[] = []
    let last: Building | null = null
    context.quotes.forEach((quote, index) => {
      if (!isSpeech(context, quote)) return
      const cue = cueBehind(context, index) ?? cueBefore(context, index)
      if (cue) {
        last = drafts.find((draft) => draft.cueHead === cue.verb) ?? start(context, cue)
        if (!drafts.includes(last)) drafts.push(last)
        last.content.push(cue.start === undefined ? contentOf(quote) : { start: cue.start, end: quote.end })
      } else if (last && goesOn(context, index, last)) {
        last.content.push(contentOf(quote))
      }
    })
    return drafts.map((draft) => ({ ...draft, direct: isDirect(context, draft.content) }))
  },
}

type Building = Draft & { readonly content: Range[] }

function start(context: Context, { verb, source }: Cue): Building {
  return {
    rule: 'quotation',
    source: source?.range ?? null,
    sourceHead: source?.head ?? null,
    cue: cueRange(context, verb),
    cueHead: verb,
    content: [],
    direct: true,
    denied: false,
  }
}

const contentOf = (quote: Quote): Range => ({ start: quote.start, end: quote.end })

/** “…,” X said. “…”: a further quotation of the same paragraph, with nothing but the cue's sentence before it. */
function goesOn({ doc, quotes }: Context, index: number, last: Building): boolean {
  const quote = quotes[index]
  const verb = doc.tokens[last.cueHead ?? -1]
  if (!quote || !verb) return false
  const from = Math.max(verb.end, last.content.at(-1)?.end ?? 0)
  const between = doc.text.slice(from, quote.start)
  if (between.includes('\n') || !/[.!?,;:—–-]["”']?\s*$/.test(between)) return false
  return (between.match(/[.!?]["”']?\s+\p{Lu}/gu) ?? []).length === 0
}

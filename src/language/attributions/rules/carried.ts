import { type Context, isSpeech } from '../context.ts'
import type { Draft } from '../draft.ts'
import { smallestAround } from '../nest.ts'

/**
 * Quotations without a cue of their own, once all other rules have spoken: a paragraph that begins with a quotation
 * goes on with the speaker of the quotation that ended, or was left open at the end of, the paragraph before.
 */
export function carrySpeakers(context: Context, found: readonly Draft[]): readonly Draft[] {
  const { doc, quotes } = context
  const around = smallestAround(found.filter((draft) => draft.direct))
  const carried: Draft[] = []
  let last: Draft | null = null
  let lastEnd = -1
  for (const quote of quotes) {
    const owner = around(quote)
    if (owner) {
      last = owner
      lastEnd = quote.end
    } else if (
      last &&
      isSpeech(context, quote) &&
      opensParagraph(doc.text, quote.start) &&
      endsParagraphBefore(doc.text, lastEnd, quote.start)
    ) {
      const draft: Draft = {
        ...last,
        rule: 'carried',
        cue: null,
        cueHead: null,
        content: [{ start: quote.start, end: quote.end }],
      }
      carried.push(draft)
      last = draft
      lastEnd = quote.end
    }
  }
  return carried
}

function opensParagraph(text: string, start: number): boolean {
  return start === 0 || /\n\s*$/.test(text.slice(Math.max(0, start - 4), start))
}

/** Between the two quotations: at most the cue's own sentence, then one paragraph's end. */
function endsParagraphBefore(text: string, from: number, to: number): boolean {
  const between = text.slice(from, to)
  return (
    between.length < LONGEST_GAP && /^[^\n]*\n+\s*$/.test(between) && (between.match(/[.!?](?=\s)/g) ?? []).length <= 1
  )
}

/** A cue sentence that closes a paragraph is shorter than this. */
const LONGEST_GAP = 200

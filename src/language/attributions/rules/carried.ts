import { speechVerbs } from '../../lang/en/cue-verbs.ts'
import { type Context, isSpeech } from '../context.ts'
import type { Draft } from '../draft.ts'
import { smallestAround } from '../nest.ts'
import type { Quote } from '../quotes.ts'

/**
 * Quotations without a cue of their own, once all other rules have spoken. One that begins a paragraph or a sentence goes
 * on with the speaker before it: of the quotation that ended (or was left open) in the paragraph before, or of the
 * sentence of indirect speech right before ("He said the road was closed. “We turned back.”").
 */
export function carrySpeakers(context: Context, found: readonly Draft[]): readonly Draft[] {
  const { doc, quotes } = context
  const around = smallestAround(found.filter((draft) => draft.direct))
  const spoken = found.filter((draft) => isSpoken(context, draft))
  const carried: Draft[] = []
  let last: Draft | null = null
  let lastEnd = -1
  let next = 0
  for (const quote of quotes) {
    for (let draft = spoken[next]; draft && endOf(draft) <= quote.start; draft = spoken[++next]) {
      if (endOf(draft) < lastEnd) continue
      last = draft
      lastEnd = endOf(draft)
    }
    const owner = around(quote)
    if (owner) {
      last = owner
      lastEnd = Math.max(
        quote.end,
        endOf(owner) < quote.start ? quote.end : Math.min(endOf(owner), quote.end + LONGEST_GAP),
      )
    } else if (last && isSpeech(context, quote) && follows(doc.text, lastEnd, quote)) {
      last = {
        ...last,
        rule: 'carried',
        cue: null,
        cueHead: null,
        content: [{ start: quote.start, end: quote.end }],
        direct: true,
        denied: false,
      }
      carried.push(last)
      lastEnd = quote.end
    }
  }
  return carried
}

/** Somebody named says it aloud: not thought, not wanted, not shown. */
function isSpoken({ doc }: Context, draft: Draft): boolean {
  return (
    draft.source !== null &&
    (draft.rule === 'clause' || draft.rule === 'quotation') &&
    speechVerbs.has(doc.tokens[draft.cueHead ?? -1]?.lemma ?? '')
  )
}

function endOf(draft: Draft): number {
  return Math.max(draft.cue?.end ?? 0, draft.source?.end ?? 0, ...draft.content.map((range) => range.end))
}

/** Between the speech before and the quotation: at most the end of the sentence, then perhaps one paragraph's end. */
function follows(text: string, from: number, quote: Quote): boolean {
  if (from > quote.start || quote.start - from > LONGEST_GAP) return false
  const between = text.slice(from, quote.start)
  if (!/^[^\n]*(?:\n\s*)?$/.test(between)) return false
  // sentences are not always set apart by a blank: "he said.“We turned back.”"
  return /^[^.!?]*(?:[.!?]["”’']*\s*|["”’']*\s+)$/.test(between) && !/[,:]\s*$/.test(between)
}

/** What a cue's sentence holds after the cue (when, where, to whom) is shorter than this. */
const LONGEST_GAP = 200

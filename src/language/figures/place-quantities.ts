import type { Doc } from '../doc.ts'
import { nounPhraseAt } from './noun-phrase.ts'
import type { Quantity } from './quantity.ts'
import { type Placed, tokenAt } from './sentence-view.ts'

/** Quantities among the tokens, in order of the text, with the noun phrases they open. */
export function placeQuantities(doc: Doc, quantities: readonly Quantity[]): readonly Placed[] {
  const sorted = [...quantities].sort((a, b) => a.start - b.start)
  return sorted.flatMap((quantity) => {
    const first = tokenAt(doc, quantity.start)
    const sentence = doc.sentences[doc.tokens[first]?.sentence ?? -1]
    if (!sentence) return []
    const last = tokenAt(doc, quantity.end - 1) + 1
    return [
      { quantity, sentence, first, last, phrase: nounPhraseAt(doc, phraseStart(doc, quantity, last), sentence.last) },
    ]
  })
}

/** After a measure given again in another unit: "12mph (20km/h) limit". */
function phraseStart(doc: Doc, { kind }: Quantity, last: number): number {
  if (kind !== 'measure' || doc.tokens[last]?.lower !== '(') return last
  for (let at = last + 1; at < last + 6; at++) if (doc.tokens[at]?.lower === ')') return at + 1
  return last
}

import type { Doc } from '../doc.ts'
import type { Placed } from './sentence-view.ts'

const PART_WORDS = new Set(['including', 'included', 'include', 'includes', 'among'])
const GROUPS = new Set(['whom', 'which', 'them'])

/** "including 3,900 children", "four of whom", "among them two teachers": a part of the count before. */
export function isPart(doc: Doc, { first, last, phrase, sentence }: Placed): boolean {
  if (phrase?.partitive && GROUPS.has(doc.tokens[phrase.head]?.lower ?? '')) return true
  // "two of them children"
  if (doc.tokens[last]?.lower === 'of' && GROUPS.has(doc.tokens[last + 1]?.lower ?? '')) return true
  const [of, whom] = [doc.tokens[first - 2], doc.tokens[first - 1]]
  if (of?.lower === 'of' && GROUPS.has(whom?.lower ?? '')) return true
  for (let at = first - 1; at >= sentence.first && at >= first - 3; at--) {
    if (PART_WORDS.has(doc.tokens[at]?.lower ?? '')) return true
  }
  return false
}

import type { Statement } from './statements.ts'

/** Words by which a passage keeps its distance from what it tells, or calls it untrue. */
const DOUBTING =
  /\b(?:rumou?r(?:s|ed)?|hoax(?:es)?|alleged(?:ly)?|supposed(?:ly)?|purported(?:ly)?|debunk(?:s|ed|ing)?|untrue|false(?:ly)?|fake(?:d|s)?|bogus|unfounded|baseless|fabricated|unconfirmed|unverified|myth|accus(?:ed|es|ations?)|suspected|on suspicion|charged|indicted|pleaded)\b|\b(?:not|never)\s+(?:true|possible|confirmed|verified)\b|\bconfirm(?:ed)?\s+(?:if|whether)\b|\b(?:any|for|await\w*|seek\w*|sought) confirmation\b/i

/** A passage that asserts nothing, though it tells of it: said with a negation, as a rumour, as what was alleged. */
export function isDoubted({ span, negated }: Statement): boolean {
  return negated || DOUBTING.test(span.quote)
}

import type { Rule } from '../rule.ts'

/** "five-year-old", "83 years old": an age, left to the figures; TimeML's corpora do not mark it. */
export const age: Rule = {
  name: 'age',
  patterns: ['{number} -? {unit} -? old|olds', '{quantity} {units} old', '{quantity} {units} of age', '{units} old'],
  blocks: true,
  read: () => null,
}

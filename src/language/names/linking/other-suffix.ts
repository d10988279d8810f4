import type { LinkingRule } from './rule.ts'

const NUMBER = /^[ivx]+$/

/**
 * "Ana Ruiz Jr" is not "Ana Ruiz", nor what "Ruiz" is short for: a son or daughter has the suffix wherever both names have
 * more than a surname. "Ana Ruiz III" is called Ruiz.
 */
export const otherSuffix: LinkingRule = (a, b) => {
  if (a.suffix === b.suffix) return null
  if (a.suffix !== null && b.suffix !== null) return 'different'
  const alone = a.words.length === 1 || b.words.length === 1
  const suffix = a.suffix ?? b.suffix ?? ''
  return suffix === 'jr' || (alone && !NUMBER.test(suffix)) ? 'different' : null
}

import type { LinkingRule } from './rule.ts'

/** "Ana Ruiz Jr" is not "Ana Ruiz": a son or daughter has the suffix wherever both names have more than a surname. */
export const otherSuffix: LinkingRule = (a, b) => {
  if (a.suffix === b.suffix) return null
  const alone = a.words.length === 1 || b.words.length === 1
  if (a.suffix !== null && b.suffix !== null) return 'different'
  return alone || a.suffix === 'jr' || b.suffix === 'jr' ? 'different' : null
}

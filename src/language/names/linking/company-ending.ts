import { COMPANY_ENDINGS } from '../../lang/en/organisation-words.ts'
import type { LinkingRule } from './rule.ts'

const ENDINGS: ReadonlySet<string> = new Set(COMPANY_ENDINGS)

/** "Norlund" = "Norlund Holdings Ltd": forms of companies do not count. */
export const companyEnding: LinkingRule = (a, b) => {
  if (a.kind === 'person' || b.kind === 'person') return null
  const bare = (words: readonly string[]): string => {
    let last = words.length
    while (last > 1 && ENDINGS.has(words[last - 1] ?? '')) last--
    return words.slice(0, last).join(' ')
  }
  return bare(a.words) === bare(b.words) ? 'same' : null
}

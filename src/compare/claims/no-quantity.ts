import type { Figure } from '../../model/types.ts'

/** "One of the world's poorest countries" names one, and counts nothing. */
const ONE_OF =
  /^\s+of\s+(?:\S+\s+){1,2}?(?:most|few|first|last|only|top|\p{Ll}{2,}est)\b|^\s+of\s+the\s+(?:world|nation|country|region|city|state|continent)['’]s\b/u
/** "1 World Trade Center", "10 Harbour Street": part of a name. */
const NAMED =
  /^\s(?:\p{Lu}[\p{L}'’-]*\s){1,3}(?:Cent(?:er|re)|Street|St|Avenue|Ave|Road|Square|Place|Plaza|Lane|Drive|Boulevard|Way|Tower|House|Row|Court)\b/u

/** Is a number said of something without telling how much or how many? No other report can agree with it or differ. */
export function isNoQuantity({ kind, value, bound, span }: Figure, text: string): boolean {
  if (kind !== 'count' || span.in !== undefined) return false
  if (value === 1 && bound === 'exact' && /^one$/i.test(span.quote))
    return ONE_OF.test(text.slice(span.end, span.end + 20))
  const number = /^\d{1,4}/.exec(span.quote)?.[0]
  return number !== undefined && NAMED.test(text.slice(span.start + number.length, span.start + number.length + 60))
}

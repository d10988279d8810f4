/**
 * A word in the form in which stories compare it: lower case, without accents, dots, possessive and the commonest
 * endings ("announces", "announced", "announcing" meet). Coarser than a lemma on purpose: it needs no tagger, costs
 * a few operations, and two words that fall together wrongly are rare and cheap here.
 */
export function stem(word: string): string {
  const plain = fold(word)
  if (isNumeral(plain)) return plain.replaceAll(',', '').replace(/\.$/, '')
  const base = plain.replaceAll('.', '').replace(/['’]s?$/, '')
  return base.length > 4 ? withoutEnding(base) : base.length === 4 && /[^su]s$/.test(base) ? base.slice(0, -1) : base
}

/** Lower case, and without accents where there are any. */
function fold(word: string): string {
  const lower = word.toLowerCase()
  if (/^[\x20-\x7e]*$/.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('’', "'")
}

function isNumeral(word: string): boolean {
  const first = word.charCodeAt(0)
  return first >= 48 && first <= 57
}

function withoutEnding(word: string): string {
  let base = word
  if (base.endsWith('ies')) base = `${base.slice(0, -3)}y`
  else if (base.endsWith('sses')) base = base.slice(0, -2)
  else if (/[^sui]s$/.test(base)) base = base.slice(0, -1)
  if (base.length > 5 && base.endsWith('ing')) base = single(base.slice(0, -3))
  else if (base.length > 4 && base.endsWith('ed')) base = single(base.slice(0, -2))
  return base.length > 4 && base.endsWith('e') ? base.slice(0, -1) : base
}

/** "stopp" to "stop", but not "kill" to "kil". */
function single(base: string): string {
  return /([bdfgkmnprt])\1$/.test(base) ? base.slice(0, -1) : base
}

import iconv from 'iconv-lite'

/** Encodings of Cyrillic, those still in use first. */
const encodings = ['windows-1251', 'koi8-r', 'ibm866', 'x-mac-cyrillic', 'iso-8859-5', 'ibm855'] as const
/** The commonest small letters of Russian, with the one that tells windows-1251 from Mac OS; Bulgarian, Ukrainian and Serbian share them. */
const common = /[оеаинтсрвлкмдпуя]/g
/** Share of Cyrillic letters that are these, and that are capitals: some 0.8, and under 0.1, in running Russian. */
const leastCommon = 0.7
const mostCapitals = 0.25
/** Cyrillic words are runs of high bytes; in other single-byte texts high bytes stand alone. */
const leastInRuns = 0.8
const fewestBytes = 40

/** The Cyrillic encoding in which bytes read as words of the language that uses it; null where none does. */
export function guessCyrillic(bytes: Uint8Array): { readonly encoding: string; readonly score: number } | null {
  const high =
    Buffer.from(bytes)
      .toString('latin1')
      .match(/[\x80-\xff]+/g) ?? []
  const total = high.reduce((sum, run) => sum + run.length, 0)
  const inRuns = high.reduce((sum, run) => sum + (run.length >= 3 ? run.length : 0), 0)
  if (total < fewestBytes || inRuns < total * leastInRuns) return null
  const words = Buffer.from(high.join(' '), 'latin1')
  let best: { readonly encoding: string; readonly score: number } | null = null
  for (const encoding of encodings) {
    const text = iconv.decode(words, encoding === 'x-mac-cyrillic' ? 'maccyrillic' : encoding)
    const letters = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
    const capitals = text.match(/[А-Я]/g)?.length ?? 0
    const share = (text.match(common)?.length ?? 0) / Math.max(1, letters)
    const fits = letters >= total * leastInRuns && capitals <= letters * mostCapitals && share >= leastCommon
    const score = share * letters
    if (fits && score > (best?.score ?? 0)) best = { encoding, score }
  }
  return best
}

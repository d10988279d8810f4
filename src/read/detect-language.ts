import { eld } from 'eld/extrasmall'

/** Characters looked at; more changes nothing. */
const sampleSize = 2000
/** Fewer letters than this are not enough to tell a language by. */
const fewestLetters = 40

/** BCP 47 code of a text's language; 'und' where the text is too short or unlike any. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, sampleSize)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < fewestLetters) return 'und'
  const found = eld.detect(sample)
  return found.language === '' || !found.isReliable() ? 'und' : found.language
}

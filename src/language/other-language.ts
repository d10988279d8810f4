import type { Annotated, Article } from '../model/types.ts'

/**
 * Can an article be read with English rules? It is said to be English, or too short to tell and in Latin letters: what
 * English rules find in another language looks like a finding and is none.
 */
export function readsAsEnglish({ language, text }: Pick<Article, 'language' | 'text'>): boolean {
  if (/^en(?:-|$)/i.test(language)) return true
  if (language !== 'und') return false
  const letters = text.slice(0, SAMPLE).match(/\p{L}/gu)?.length ?? 0
  const latin = text.slice(0, SAMPLE).match(/\p{Script=Latin}/gu)?.length ?? 0
  return latin * 2 >= letters
}

/** Characters by which the script is told. */
const SAMPLE = 2000

/** An article in a language whose names, times and figures cannot be read: its sentences, by Unicode's rules (UAX 29). */
export function annotateOther(article: Article): Annotated {
  return {
    article,
    sentences: sentencesOf(article),
    names: [],
    mentions: [],
    entities: [],
    times: [],
    figures: [],
    attributions: [],
    events: [],
  }
}

function sentencesOf({ text, language }: Article): Annotated['sentences'] {
  return [...segmenter(language).segment(text)].flatMap(({ segment, index }) => {
    const start = index + segment.length - segment.trimStart().length
    const end = index + segment.trimEnd().length
    return start < end ? [{ start, end }] : []
  })
}

/** A language tag may be any string a file declares. */
function segmenter(language: string): Intl.Segmenter {
  const known = language !== 'und' && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language)
  try {
    return new Intl.Segmenter(known ? language : 'en', { granularity: 'sentence' })
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' })
  }
}

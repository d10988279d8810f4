import type { Token } from '../../doc.ts'
import type { Context } from '../context.ts'
import type { Draft } from '../draft.ts'
import type { Rule } from '../rule.ts'
import { isDirect } from '../verb-rule.ts'

/** A headline or transcript: a paragraph that begins with a name and a colon ("Mayor: Bridge Is Safe", "FINN: Thank you."). */
export const colon: Rule = {
  name: 'colon',
  find: (context) => {
    const { doc } = context
    let paragraph = -1
    return doc.sentences.flatMap((sentence, index) => {
      if (sentence.paragraph === paragraph) return []
      paragraph = sentence.paragraph
      const sign = doc.tokens
        .slice(sentence.first, Math.min(sentence.last, sentence.first + LONGEST_NAME + 1))
        .find((token) => token.text === ':')
      return sign ? read(context, { sentence: index, sign: sign.i }) : []
    })
  },
}

/** Words of a name before the colon at most. */
const LONGEST_NAME = 4

function read(context: Context, { sentence, sign }: { sentence: number; sign: number }): Draft[] {
  const { doc } = context
  const at = doc.sentences[sentence]
  const colonToken = doc.tokens[sign]
  const first = doc.tokens[at?.first ?? -1]
  const last = doc.tokens[sign - 1]
  const next = doc.tokens[sign + 1]
  if (!at || !colonToken || !first || !last || !next || sign === at.first) return []
  const name = doc.tokens.slice(at.first, sign)
  const wholeName = name.every(
    (token) =>
      token.upos === 'PROPN' || (token.upos === 'NOUN' && /^\p{Lu}/u.test(token.text)) || token.lower === 'the',
  )
  if (!wholeName || !/^[\p{Lu}“"‘']/u.test(next.text) || !name.some((token) => token.upos === 'PROPN')) return []
  const end = endOfSpeech(context, at.paragraph, sign)
  const content = [{ start: next.start, end }]
  const head = name.find((token) => token.head < at.first || token.head >= sign) ?? last
  return [
    {
      rule: 'colon',
      source: { start: first.start, end: last.end },
      sourceHead: head.i,
      cue: { start: colonToken.start, end: colonToken.end },
      cueHead: sign,
      content,
      // "FINN: Thank you.": a transcript gives the words as they were said.
      direct: isTranscript(name) || isDirect(context, content),
      denied: false,
    },
  ]
}

/** A label in capitals. */
function isTranscript(name: readonly Token[]): boolean {
  return name.every(({ text }) => /^\p{Lu}[\p{Lu}.’'-]+$/u.test(text))
}

/** The paragraph's last word, without the full stop. */
function endOfSpeech({ doc, quoteOf }: Context, paragraph: number, sign: number): number {
  let end = doc.tokens[sign]?.end ?? 0
  for (let i = sign + 1; i < doc.tokens.length; i++) {
    const token = doc.tokens[i]
    if (!token || doc.sentences[token.sentence]?.paragraph !== paragraph) break
    if (token.text !== '.' || quoteOf[i] !== -1) end = token.end
  }
  return end
}

import type { Doc, Token } from '../doc.ts'

/**
 * For each token, 1 where it stands inside quotation marks. A quotation ends with its paragraph unless it is closed. A
 * straight mark opens or closes by the blanks around it, so that one too many does not turn the rest inside out.
 */
export function findQuoted(doc: Doc): Uint8Array {
  const quoted = new Uint8Array(doc.tokens.length)
  let inside = false
  let paragraph = -1
  for (const sentence of doc.sentences) {
    if (sentence.paragraph !== paragraph) inside = false
    paragraph = sentence.paragraph
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = doc.tokens[i]
      const text = token?.text ?? ''
      if (text === '“' || text === '``' || text === '«') inside = true
      else if (text === '”' || text === "''" || text === '»') inside = false
      else if (text === '"' && token) inside = opens(doc, token) ?? !inside
      else if (inside) quoted[i] = 1
    }
  }
  return quoted
}

/** True where a straight mark opens, false where it closes, null where its blanks do not tell. */
function opens(doc: Doc, { start, end }: Token): boolean | null {
  const isOpenBefore = start === 0 || /[\s([—–-]/.test(doc.text.charAt(start - 1))
  const isOpenAfter = end === doc.text.length || /[\s)\].,;:!?—–-]/.test(doc.text.charAt(end))
  if (isOpenBefore === isOpenAfter) return null
  return isOpenBefore
}

import type { Doc } from '../doc.ts'

/** For each token, 1 where it stands inside quotation marks. A quotation ends with its paragraph unless it is closed. */
export function findQuoted(doc: Doc): Uint8Array {
  const quoted = new Uint8Array(doc.tokens.length)
  let inside = false
  let paragraph = -1
  for (const sentence of doc.sentences) {
    if (sentence.paragraph !== paragraph) inside = false
    paragraph = sentence.paragraph
    for (let i = sentence.first; i < sentence.last; i++) {
      const text = doc.tokens[i]?.text ?? ''
      if (text === '“' || text === '``' || text === '«') inside = true
      else if (text === '”' || text === "''" || text === '»') inside = false
      else if (text === '"') inside = !inside
      else if (inside) quoted[i] = 1
    }
  }
  return quoted
}

import { Parser } from 'htmlparser2'

/** A paragraph of a Word file. */
export type WordParagraph = {
  readonly text: string
  /** Name of its style: "Title", "Heading1", "Caption"; empty where it has none. */
  readonly style: string
  /** How deep a heading it says to be (0 is the highest); null where it is none. */
  readonly level: number | null
}

/** Elements whose text is no text of the document: deleted, instructions of fields, second forms of the same. */
const silent = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'mc:Fallback',
  'w:txbxContent',
  'w:footnoteReference',
])
/** Deeper nesting than tables in tables have. */
const deepest = 500
const pieceSize = 65_536

/**
 * Paragraphs of `word/document.xml` (ECMA-376, 17.3) in their order, deletions left out and insertions taken. Throws
 * where it is nested without end. Entities of the file's own are not expanded.
 */
export function readDocument(xml: string): readonly WordParagraph[] {
  const found: WordParagraph[] = []
  let [text, style, level, muted, depth] = ['', '', null as number | null, 0, 0]
  let reading = false
  const close = () => {
    const plain = text.replace(/[\s\u00a0]+/g, ' ').trim()
    if (plain !== '') found.push({ text: plain, style, level })
    text = ''
  }
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1
        if (silent.has(name)) muted += 1
        if (muted > 0) return
        if (name === 'w:p') {
          close()
          style = ''
          level = null
        } else if (name === 'w:t') reading = true
        else if (name === 'w:tab') text += ' '
        else if (name === 'w:br' || name === 'w:cr') text += ' '
        else if (name === 'w:noBreakHyphen') text += '-'
        else if (name === 'w:pStyle') style = attributes['w:val'] ?? ''
        else if (name === 'w:outlineLvl') level = levelOf(attributes['w:val'])
      },
      ontext: (data) => {
        if (reading && muted === 0) text += data
      },
      onclosetag: (name) => {
        depth -= 1
        if (silent.has(name)) muted -= 1
        if (name === 'w:t') reading = false
        else if (name === 'w:p' && muted === 0) close()
      },
    },
    { xmlMode: true },
  )
  for (let at = 0; at < xml.length; at += pieceSize) {
    parser.write(xml.slice(at, at + pieceSize))
    if (depth > deepest) throw new Error('it is nested without end')
  }
  parser.end()
  close()
  return found
}

function levelOf(value: string | undefined): number | null {
  const level = Number(value)
  return Number.isInteger(level) && level >= 0 && level < 9 ? level : null
}

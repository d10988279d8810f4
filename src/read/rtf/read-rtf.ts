/** Groups that hold no text of the document: tables of fonts and styles, pictures, heads and feet, instructions. */
const silent = new Set(
  'fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf footnote annotation fldinst datafield themedata colorschememapping datastore latentstyles listtable listoverridetable listtext pntext rsidtbl generator xmlnstbl bkmkstart bkmkend nonshppict shppict filetbl revtbl'.split(
    ' ',
  ),
)
const signs: Readonly<Record<string, string>> = {
  tab: ' ',
  cell: ' ',
  line: ' ',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
}
const ending = new Set(['par', 'row', 'sect', 'page'])
/** Deeper nesting than any program writes. */
const deepest = 1000

type Group = { readonly muted: boolean; readonly hidden: boolean; readonly skip: number }

const token = /\\'([0-9a-f]{2})|\\([a-z]{1,32})(-?\d{1,10})? ?|\\(.)|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\/giy

/**
 * Paragraphs of an RTF text (version 1.9.1), hidden and deleted text left out. Throws where it is nested without end.
 * Linear in the length of the text.
 */
export function readRtf(text: string): readonly string[] {
  const found: string[] = []
  const stack: Group[] = []
  let group: Group = { muted: false, hidden: false, skip: 1 }
  let [open, bytes, unread, starred] = ['', [] as number[], 0, false]
  let codePage = 'windows-1252'
  const flush = () => {
    if (bytes.length === 0) return
    open += decoderOf(codePage).decode(Uint8Array.from(bytes))
    bytes = []
  }
  const write = (piece: string) => {
    if (group.muted || group.hidden) return
    flush()
    open += piece
  }
  const close = () => {
    flush()
    const plain = open.replace(/[\s\u00a0]+/g, ' ').trim()
    if (plain !== '') found.push(plain)
    open = ''
  }
  token.lastIndex = 0
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [, hex, word, number, sign, brace, plain] = match
    if (brace === '{') {
      if (stack.length >= deepest) throw new Error('it is nested without end')
      stack.push(group)
    } else if (brace === '}') {
      flush()
      group = stack.pop() ?? group
    } else if (hex !== undefined) {
      if (unread > 0) unread -= 1
      else if (!group.muted && !group.hidden) bytes.push(Number.parseInt(hex, 16))
    } else if (word !== undefined) {
      if (word === 'bin') token.lastIndex += Math.max(0, Number(number ?? 0))
      else if (starred || silent.has(word)) group = { ...group, muted: true }
      else if (word === 'ansicpg') codePage = `windows-${number}`
      else if (word === 'uc') group = { ...group, skip: Math.max(0, Math.min(8, Number(number ?? 1))) }
      else if (word === 'u') {
        write(String.fromCharCode((Number(number ?? 0) + 65_536) % 65_536))
        unread = group.skip
      } else if (word === 'v' || word === 'deleted') group = { ...group, hidden: number !== '0' }
      else if (word === 'plain') group = { ...group, hidden: false }
      else if (ending.has(word)) {
        if (!group.muted) close()
      } else write(signs[word] ?? '')
      starred = false
      continue
    } else if (sign !== undefined) {
      if (sign === '*') {
        starred = true
        continue
      }
      if (sign === '~') write(' ')
      else if (sign === '_') write('-')
      else if (/[\\{}]/.test(sign)) write(sign)
    } else if (plain !== undefined) {
      write(unread > 0 ? plain.slice(unread) : plain)
      unread = Math.max(0, unread - plain.length)
    } else if (match[0] === '\\' && !group.muted) close()
    starred = false
  }
  close()
  return found.map((paragraph) => paragraph.toWellFormed())
}

function decoderOf(codePage: string): TextDecoder {
  try {
    return new TextDecoder(codePage === 'windows-932' ? 'shift_jis' : codePage)
  } catch {
    return new TextDecoder('windows-1252')
  }
}

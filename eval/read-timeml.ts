/** A TIMEX3 of a text, as its gold or a prediction has it. Offsets in UTF-16 code units, half-open. */
export type TimexSpan = { readonly start: number; readonly end: number; readonly type: string; readonly value: string }

/** One TimeML file: the content of <TEXT> with tags removed and entities decoded, nothing trimmed. */
export type TimemlDocument = {
  readonly text: string
  readonly published: string | null
  readonly times: readonly TimexSpan[]
}

/** Reads a `.tml` file. A file without <TEXT> reads as an empty text. */
export function readTimeml(xml: string): TimemlDocument {
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(xml)?.[1] ?? ''
  const head = /<DCT>[\s\S]*?<\/DCT>/.exec(xml)?.[0] ?? ''
  let text = ''
  const times: TimexSpan[] = []
  const open: { start: number; type: string; value: string }[] = []
  for (const piece of body.split(/(<[^>]*>)/)) {
    if (!piece.startsWith('<')) text += decode(piece)
    else if (piece.startsWith('<TIMEX3'))
      open.push({ start: text.length, type: attribute(piece, 'type'), value: attribute(piece, 'value') })
    else if (piece.startsWith('</TIMEX3')) {
      const timex = open.pop()
      if (timex !== undefined) times.push({ ...timex, end: text.length })
    }
  }
  return { text, published: attribute(head, 'value') || null, times }
}

function attribute(tag: string, name: string): string {
  return decode(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '')
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decode(text: string): string {
  return text.replace(
    /&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));/g,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
      return NAMED[name ?? ''] ?? whole
    },
  )
}

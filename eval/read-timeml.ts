/** A TIMEX3 of a text, as its gold or a prediction has it. Offsets in UTF-16 code units, half-open. */
export type TimexSpan = { readonly start: number; readonly end: number; readonly type: string; readonly value: string }

/** One TimeML file: the content of <TEXT> with tags removed and entities decoded, nothing trimmed. */
export type TimemlDocument = {
  readonly text: string
  readonly published: string | null
  readonly times: readonly TimexSpan[]
  /** How an event stands to a time of the text (TLINK): `IS_INCLUDED`, `BEFORE`, ... */
  readonly placed: readonly {
    readonly event: Place
    readonly time: Place
    readonly relation: string
  }[]
}

type Place = { readonly start: number; readonly end: number }

/** Reads a `.tml` file. A file without <TEXT> reads as an empty text. */
export function readTimeml(xml: string): TimemlDocument {
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(xml)?.[1] ?? ''
  const head = /<DCT>[\s\S]*?<\/DCT>/.exec(xml)?.[0] ?? ''
  let text = ''
  const times: TimexSpan[] = []
  const open: { start: number; type: string; value: string; tid: string }[] = []
  const timeOf = new Map<string, Place>()
  const eventOf = new Map<string, Place>()
  let event = { id: '', start: 0 }
  for (const piece of body.split(/(<[^>]*>)/)) {
    if (!piece.startsWith('<')) text += decode(piece)
    else if (piece.startsWith('<TIMEX3'))
      open.push({
        start: text.length,
        type: attribute(piece, 'type'),
        value: attribute(piece, 'value'),
        tid: attribute(piece, 'tid'),
      })
    else if (piece.startsWith('</TIMEX3')) {
      const timex = open.pop()
      if (timex === undefined) continue
      const { tid, start, type, value } = timex
      times.push({ start, end: text.length, type, value })
      timeOf.set(tid, { start, end: text.length })
    } else if (piece.startsWith('<EVENT')) event = { id: attribute(piece, 'eid'), start: text.length }
    else if (piece.startsWith('</EVENT')) eventOf.set(event.id, { start: event.start, end: text.length })
  }
  return { text, published: attribute(head, 'value') || null, times, placed: linksOf(xml, eventOf, timeOf) }
}

function linksOf(
  xml: string,
  eventOf: ReadonlyMap<string, Place>,
  timeOf: ReadonlyMap<string, Place>,
): TimemlDocument['placed'] {
  const instances = new Map(
    [...xml.matchAll(/<MAKEINSTANCE\b[^>]*>/g)].map(([tag]) => [attribute(tag, 'eiid'), attribute(tag, 'eventID')]),
  )
  return [...xml.matchAll(/<TLINK\b[^>]*>/g)].flatMap(([tag]) => {
    const [from, to] = [attribute(tag, 'eventInstanceID'), attribute(tag, 'relatedToTime')]
    const inverse = from === '' && attribute(tag, 'timeID') !== ''
    const event = eventOf.get(instances.get(inverse ? attribute(tag, 'relatedToEventInstance') : from) ?? '')
    const time = timeOf.get(inverse ? attribute(tag, 'timeID') : to)
    const relation = attribute(tag, 'relType')
    return event && time ? [{ event, time, relation: inverse ? (INVERSE[relation] ?? relation) : relation }] : []
  })
}

const INVERSE: Readonly<Record<string, string>> = {
  INCLUDES: 'IS_INCLUDED',
  IS_INCLUDED: 'INCLUDES',
  BEFORE: 'AFTER',
  AFTER: 'BEFORE',
  BEGINS: 'BEGUN_BY',
  BEGUN_BY: 'BEGINS',
  ENDS: 'ENDED_BY',
  ENDED_BY: 'ENDS',
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

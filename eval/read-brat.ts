/** Runs of text, half-open, in UTF-16 code units. */
export type Runs = readonly (readonly [number, number])[]

/** Source, cue and content of one attribution; an empty list where there is none. */
export type RoleRuns = { readonly source: Runs; readonly cue: Runs; readonly content: Runs }

/**
 * Attributions of a brat stand-off file as PolNeAR writes them. brat counts code points; here they become UTF-16 units.
 * Lines of another form are passed over.
 */
export function readBrat(annotations: string, text: string): readonly RoleRuns[] {
  const units = unitOfPoint(text)
  const passages = new Map<string, Runs>()
  for (const match of annotations.matchAll(/^(T\d+)\t\w+ ([\d ;]+)\t/gm)) {
    const runs = (match[2] ?? '').split(';').map((pair): readonly [number, number] => {
      const [start = 0, end = 0] = pair.split(' ').map(Number)
      return [units(start), units(end)]
    })
    passages.set(
      match[1] ?? '',
      [...runs].sort((a, b) => a[0] - b[0]),
    )
  }
  return [...annotations.matchAll(/^E\d+\t(.*)/gm)].map((match) => {
    const parts = (match[1] ?? '').trim().split(/\s+/)
    const role = (name: string): Runs =>
      parts.flatMap((part) => {
        const [key = '', id = ''] = part.split(':')
        return key.replace(/\d+$/, '') === name ? (passages.get(id) ?? []) : []
      })
    return { source: role('Source'), cue: role('Cue'), content: role('Content') }
  })
}

function unitOfPoint(text: string): (point: number) => number {
  if (!/[\u{10000}-\u{10FFFF}]/u.test(text)) return (point) => point
  const starts: number[] = []
  let unit = 0
  for (const char of text) {
    starts.push(unit)
    unit += char.length
  }
  return (point) => starts[point] ?? unit
}

import { make } from './make.ts'
import { targetOf } from './open-fold.ts'

type Field = {
  readonly name: string
  readonly data: 'by' | 'kind' | 'verdict'
  readonly all: string
  readonly options: readonly (readonly [value: string, label: string])[]
}

const VERDICTS = [
  ['differ', '≠ differ'],
  ['update', '↗ update'],
  ['unclear', '? unclear'],
  ['agree', '= agree'],
  ['single', '◦ one report only'],
] as const
const KINDS = [
  ['figure', 'figures'],
  ['date', 'dates'],
  ['place', 'places'],
  ['participant', 'who took part'],
  ['statement', 'statements'],
  ['stance', 'stances'],
] as const

/** A bar above the findings that shows only some of the points. */
export function addFilters(): void {
  const items = [...document.querySelectorAll<HTMLElement>('[data-verdict]')]
  const parts = document.querySelector('.parts')
  if (!parts || items.length === 0) return
  const reports = [...document.querySelectorAll<HTMLElement>('.report')].map(
    (report) => [report.id, report.querySelector('.outlet bdi')?.textContent ?? report.id] as const,
  )
  const values = valuesOf(items)
  const keep = <Option extends readonly [string, string]>(options: readonly Option[], data: Field['data']) => {
    const used = new Set(items.flatMap((item) => values(item, data)))
    return options.filter(([value]) => used.has(value))
  }
  const fields: Field[] = [
    { name: 'Report', data: 'by', all: 'every report', options: keep(reports, 'by') },
    { name: 'Kind', data: 'kind', all: 'every kind', options: keep(KINDS, 'kind') },
    { name: 'Verdict', data: 'verdict', all: 'every verdict', options: keep(VERDICTS, 'verdict') },
  ]
  const output = make('output', { 'aria-live': 'polite' })
  const selects = fields.map(({ name, data, all, options }) => {
    const select = make(
      'select',
      { 'data-field': data },
      make('option', { value: '' }, all),
      ...options.map(([value, label]) => make('option', { value }, label)),
    )
    return { data, select, label: make('label', {}, name, ' ', select) }
  })
  const bar = make(
    'div',
    { class: 'filters', role: 'search', 'aria-label': 'Show only some points' },
    ...selects.map(({ label }) => label),
    output,
  )
  bar.addEventListener('change', () => {
    const wanted = selects.filter(({ select }) => select.value !== '')
    const fits = (item: HTMLElement) => wanted.every(({ data, select }) => values(item, data).includes(select.value))
    for (const item of items) item.hidden = !fits(item)
    for (const row of document.querySelectorAll<HTMLElement>('.matrix tbody tr'))
      row.hidden = targetOf(row.querySelector<HTMLAnchorElement>('th a')?.hash ?? '')?.hidden ?? false
    hideEmpty()
    output.textContent =
      wanted.length === 0 ? '' : `${items.filter((item) => !item.hidden).length} of ${items.length} points`
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('details.more:has([data-verdict])'))
      fold.open = wanted.length > 0
  })
  const several = document.querySelector('.several .index')
  if (several) several.after(bar)
  else parts.prepend(bar)
}

/** What points are filtered by; who tells them is read from what they say themselves, from where they and their rows of the matrix lead, and from the signs in the reports. */
function valuesOf(items: readonly HTMLElement[]): (item: HTMLElement, data: Field['data']) => readonly string[] {
  const reportOf = new Map<string, string>()
  for (const mark of document.querySelectorAll('.report mark[id]'))
    reportOf.set(`#${mark.id}`, mark.closest('.report')?.id ?? '')
  const tellers = (element: Element | null | undefined) =>
    [...(element?.querySelectorAll('a') ?? [])].flatMap((link) => reportOf.get(link.getAttribute('href') ?? '') ?? [])
  const rows = new Map<string, Element>()
  for (const row of document.querySelectorAll('.matrix tbody tr'))
    rows.set(row.querySelector('th a')?.getAttribute('href') ?? '', row)
  const marked = new Map<string, string[]>()
  for (const sign of document.querySelectorAll<HTMLAnchorElement>('.report mark ~ a')) {
    const reports = marked.get(sign.hash) ?? []
    marked.set(sign.hash, reports)
    reports.push(sign.closest('.report')?.id ?? '')
  }
  const tellersOf = (item: HTMLElement) => {
    const hash = `#${item.id}`
    const told = (item.dataset.by ?? '').split(' ').map((key) => `article-${key}`)
    return [...told, ...tellers(item), ...tellers(rows.get(hash)), ...(marked.get(hash) ?? [])]
  }
  const by = new Map(items.map((item) => [item, tellersOf(item)]))
  return (item, data) => (data === 'by' ? (by.get(item) ?? []) : [item.dataset[data] ?? ''])
}

/** Hides what stands over points that are all hidden. */
function hideEmpty(): void {
  for (const group of document.querySelectorAll<HTMLElement>('.only, details.more, .part')) {
    const own = [...group.querySelectorAll<HTMLElement>('[data-verdict], .matrix tbody tr')]
    if (own.length > 0) group.hidden = own.every((item) => item.hidden)
  }
}

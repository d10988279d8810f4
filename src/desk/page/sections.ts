/** The desk's pages that stand in its masthead, in order; a new one is one file and one line. */
export const SECTIONS = [
  { key: 'today', title: 'Today', path: '/' },
  { key: 'search', title: 'Search', path: '/search' },
  { key: 'timeline', title: 'Timeline', path: '/timeline' },
  { key: 'names', title: 'Names', path: '/names' },
  { key: 'outlets', title: 'Outlets', path: '/outlets' },
  { key: 'sources', title: 'Sources', path: '/sources' },
  { key: 'alerts', title: 'Alerts', path: '/alerts' },
  { key: 'corrections', title: 'Corrections', path: '/corrections' },
] as const satisfies readonly {
  readonly key: string
  readonly title: string
  readonly path: string
}[]

export type SectionKey = (typeof SECTIONS)[number]['key']

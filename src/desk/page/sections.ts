/** The desk's pages that stand in its masthead, in order; a new one is one file and one line. */
export const SECTIONS = [{ key: 'today', title: 'Today', path: '/' }] as const satisfies readonly {
  readonly key: string
  readonly title: string
  readonly path: string
}[]

export type SectionKey = (typeof SECTIONS)[number]['key']

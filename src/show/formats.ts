/** What a synopsis can be rendered as; apart from the renderers, for the command line names them before it loads one. */
export const FORMATS = ['text', 'html', 'md', 'json', 'csv', 'jsonld', 'annotations'] as const

export type Format = (typeof FORMATS)[number]

/** The tables of the format `csv`. */
export const TABLES = ['claims', 'figures', 'timeline', 'naming', 'wording'] as const

export type Table = (typeof TABLES)[number]

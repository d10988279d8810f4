/** What a synopsis can be rendered as; apart from the renderers, for the command line names them before it loads one. */
export const FORMATS = ['text', 'html', 'json'] as const

export type Format = (typeof FORMATS)[number]

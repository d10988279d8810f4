import type { Synopsis } from '../model/types.ts'
import type { Format } from './formats.ts'
import { htmlReport } from './html/html-report.ts'
import { jsonParts } from './json/json-parts.ts'
import { type TextOptions, textReport } from './text/text-report.ts'

export type RenderOptions = TextOptions

/** The renderers by the name of their format; a new one is one file and one line, and its name in formats.ts. */
const RENDERERS = {
  text: textReport,
  html: htmlReport,
  json: (synopsis: Synopsis) => [...jsonParts(synopsis)].join(''),
} satisfies Record<Format, (synopsis: Synopsis, options: RenderOptions) => string>

/** A synopsis in one of the formats. */
export function render(
  synopsis: Synopsis,
  { format = 'text', ...options }: RenderOptions & { readonly format?: Format } = {},
): string {
  return RENDERERS[format](synopsis, options)
}

/** The same in parts, to be written one after another: the whole need not fit into one string. */
export function renderParts(
  synopsis: Synopsis,
  options: RenderOptions & { readonly format?: Format } = {},
): Iterable<string> {
  return options.format === 'json' ? jsonParts(synopsis) : [render(synopsis, options)]
}

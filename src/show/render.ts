import type { Synopsis } from '../model/types.ts'
import { annotationsReport } from './annotations/annotations-report.ts'
import { type CsvOptions, csvReport } from './csv/csv-report.ts'
import type { Format } from './formats.ts'
import { htmlReport } from './html/html-report.ts'
import { jsonParts } from './json/json-parts.ts'
import { jsonldReport } from './jsonld/jsonld-report.ts'
import { markdownReport } from './markdown/markdown-report.ts'
import { type TextOptions, textReport } from './text/text-report.ts'

export type RenderOptions = TextOptions & CsvOptions

/** The renderers by the name of their format; a new one is one file and one line, and its name in formats.ts. */
const RENDERERS: Readonly<Record<Format, (synopsis: Synopsis, options: RenderOptions) => string>> = {
  text: textReport,
  html: htmlReport,
  md: markdownReport,
  json: (synopsis: Synopsis) => [...jsonParts(synopsis)].join(''),
  csv: csvReport,
  jsonld: jsonldReport,
  annotations: annotationsReport,
}

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

import type { Synopsis } from '../model/types.ts'
import { htmlReport } from './html/html-report.ts'
import { type TextOptions, textReport } from './text/text-report.ts'

export type RenderOptions = TextOptions

/** The renderers by the name of their format; a new one is one file and one line. */
const RENDERERS = {
  text: textReport,
  html: htmlReport,
  json: (synopsis: Synopsis) => `${JSON.stringify(synopsis, null, 1)}\n`,
} satisfies Record<string, (synopsis: Synopsis, options: RenderOptions) => string>

export type Format = keyof typeof RENDERERS
export const FORMATS = Object.keys(RENDERERS) as readonly Format[]

/** A synopsis in one of the formats. */
export function render(
  synopsis: Synopsis,
  { format = 'text', ...options }: RenderOptions & { readonly format?: Format } = {},
): string {
  return RENDERERS[format](synopsis, options)
}

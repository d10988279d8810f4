import type { Doc } from './doc.ts'
import type { ModelFiles } from './models.ts'
import { createNameReader, type NameSpan } from './names/recognise.ts'
import { createSyntax } from './tokens/syntax.ts'

/** What the language room needs of one language: the base that its readers work on. */
export type Language = {
  /** BCP 47 primary subtag: "en". */
  readonly code: string
  readonly parse: (text: string) => Doc
  readonly recogniseNames: (doc: Doc) => readonly NameSpan[]
}

/** English, from its trained parameters. Throws where `models` lacks one of them. */
export function createEnglish(models: ModelFiles): Language {
  return { code: 'en', parse: createSyntax(models), recogniseNames: createNameReader(models) }
}

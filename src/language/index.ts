/** The language room alone: `annotate(article, createEnglish(models))`. */
export type * from '../model/types.ts'
export { annotate } from './annotate.ts'
export type { Doc, Sentence, Token } from './doc.ts'
export { createEnglish, type Language } from './language.ts'
export type { Mention } from './mention.ts'
export type { ModelFiles } from './models.ts'

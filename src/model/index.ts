export type * from './types.ts'
export { pieceOf, validateAnnotated, validateSynopsis } from './validate.ts'

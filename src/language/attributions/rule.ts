import type { Context } from './context.ts'
import type { Draft } from './draft.ts'

/** One way of telling who says what. Pure; gives nothing where it does not apply. */
export type Rule = {
  readonly name: string
  readonly find: (context: Context) => readonly Draft[]
}

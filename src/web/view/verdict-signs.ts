import type { Verdict } from '../../model/types.ts'

/** A sign and words for each verdict, so that none is told by colour alone. */
export const VERDICT_SIGNS: Readonly<Record<Verdict, { readonly sign: string; readonly word: string }>> = {
  differ: { sign: '≠', word: 'differ' },
  update: { sign: '↗', word: 'update' },
  unclear: { sign: '?', word: 'unclear' },
  agree: { sign: '=', word: 'agree' },
  single: { sign: '◦', word: 'one report only' },
}

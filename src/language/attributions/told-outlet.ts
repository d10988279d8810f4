import { mediumKind } from '../names/medium.ts'
import type { Context } from './context.ts'
import type { Draft } from './draft.ts'
import { sourceRange } from './extent.ts'

/**
 * "Ana Ruiz told the Tarn Times that …": what she says came by way of the paper, so the paper is a source of its own,
 * around hers. Its content is the whole report of her words; it has no cue.
 */
export function addOutletsTold(context: Context, drafts: readonly Draft[]): readonly Draft[] {
  const { doc, tree } = context
  return drafts.flatMap((draft) => {
    const verb = doc.tokens[draft.cueHead ?? -1]
    if (verb?.lemma !== 'tell' || !draft.source || !draft.cue) return []
    const told = tree
      .childrenBy(verb.i, 'iobj', 'obj')
      .find((child) => child > verb.i && doc.tokens[child]?.upos === 'PROPN')
    const range = told === undefined ? null : sourceRange(context, told, new Set([verb.i]))
    if (!range || told === undefined || mediumKind(doc.text.slice(range.start, range.end)) === null) return []
    const parts = [draft.source, draft.cue, range, ...draft.content]
    const start = Math.min(...parts.map((part) => part.start))
    const end = Math.max(...parts.map((part) => part.end))
    if (end - start > LONGEST) return []
    return [
      {
        rule: 'told-outlet',
        source: range,
        sourceHead: told,
        cue: null,
        cueHead: null,
        content: [{ start, end }],
        direct: false,
        denied: false,
      },
    ]
  })
}

/** Characters of a report of somebody's words at most. */
const LONGEST = 3000

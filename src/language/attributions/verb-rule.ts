import { denyingVerbs } from '../lang/en/cue-verbs.ts'
import type { Context } from './context.ts'
import type { Draft, Range } from './draft.ts'
import { cueRange } from './extent.ts'
import type { Rule } from './rule.ts'
import { findSource, type Source } from './subject.ts'

/** What a frame finds at one verb; null where the verb does not stand in that frame. */
export type Frame = (context: Context, verb: number) => FrameContent | null

export type FrameContent = {
  readonly content: readonly Range[]
  /** Where the cue is more than the verb group: "called for". */
  readonly cue?: Range
  /** Where the frame knows the source better; null for "nobody is named". */
  readonly source?: Source | null
}

type VerbRule = {
  readonly name: string
  readonly lemmas: ReadonlySet<string>
  readonly frame: Frame
  /** Only where the verb's subject takes the stand: not "if X backs", "a plan to back". */
  readonly asserted?: boolean
}

/** A rule that tries a frame at each verb whose lemma is listed. */
export function verbRule({ name, lemmas, frame, asserted = false }: VerbRule): Rule {
  return {
    name,
    find: (context) => {
      const drafts: Draft[] = []
      for (const token of context.doc.tokens) {
        if (!lemmas.has(token.lemma) || (token.upos !== 'AUX' && !context.isVerb(token.i))) continue
        if (asserted && isSupposed(context, token.i)) continue
        const found = frame(context, token.i)
        if (found && found.content.length > 0) drafts.push(toDraft({ context, name, verb: token.i, found }))
      }
      return drafts
    },
  }
}

type Finding = { readonly context: Context; readonly name: string; readonly verb: number; readonly found: FrameContent }

function toDraft({ context, name, verb, found }: Finding): Draft {
  const source = found.source === undefined ? findSource(context, verb) : found.source
  const content = found.content
  return {
    rule: name,
    source: source?.range ?? null,
    sourceHead: source?.head ?? null,
    cue: found.cue ?? cueRange(context, verb),
    cueHead: verb,
    content,
    direct: isDirect(context, content),
    denied: denyingVerbs.has(context.doc.tokens[verb]?.lemma ?? ''),
  }
}

/** Most of the content stands between quotation marks. */
export function isDirect({ quotes }: Context, content: readonly Range[]): boolean {
  let all = 0
  let quoted = 0
  for (const range of content) {
    all += range.end - range.start
    for (const quote of quotes)
      quoted += Math.max(0, Math.min(range.end, quote.end) - Math.max(range.start, quote.start))
  }
  return quoted * 2 > all
}

/** "if X backs", "to back": supposed or aimed at, not done. "refused to back" is done. */
function isSupposed(context: Context, verb: number): boolean {
  const { doc, tree } = context
  const marks = tree.childrenBy(verb, 'mark').map((mark) => doc.tokens[mark]?.lower ?? '')
  if (marks.some((mark) => /^(?:if|whether|unless)$/.test(mark))) return true
  if (!marks.includes('to')) return false
  const start = cueRange(context, verb).start
  return doc.text.slice(start, start + 3).toLowerCase() === 'to '
}

import type { Article, Attribution, Entity, Span } from '../../model/types.ts'
import type { Doc } from '../doc.ts'
import type { Mention } from '../mention.ts'
import { turnCited } from './cited.ts'
import { type Context, createContext } from './context.ts'
import type { Draft, Range } from './draft.ts'
import { addMedia } from './media-around.ts'
import { nest } from './nest.ts'
import { withoutNonSpeaker } from './no-speaker.ts'
import { carrySpeakers } from './rules/carried.ts'
import { rules } from './rules.ts'
import { kindOfSource } from './source-kind.ts'
import { findSpeakers } from './speaker.ts'
import { takeVerbatim } from './verbatim.ts'
import { withinQuote } from './within-quote.ts'

export type AttributionInput = {
  readonly doc: Doc
  readonly article: Article
  readonly mentions: readonly Mention[]
  readonly entities: readonly Entity[]
}

/**
 * Who says what in a text: speech and thought, quoted or not, with its source, cue and content (PolNeAR's roles), the
 * source's entity and kind, and the attributions it is nested in. In text order; never throws on any document.
 */
export function findAttributions(input: AttributionInput): readonly Attribution[] {
  const { doc, article } = input
  const context = createContext(doc, [...article.credits, ...(article.outlet ? [article.outlet.name] : [])])
  const found = collect(context)
  const drafts = inOrder([...found, ...addMedia(context, found)]).flatMap((draft) => withoutNonSpeaker(context, draft))
  const speakers = findSpeakers(input, drafts, context)
  const span = ({ start, end }: Range): Span => ({
    articleId: article.id,
    start,
    end,
    quote: doc.text.slice(start, end),
  })
  const id = (index: number): string => `${article.id}:a${index + 1}`
  const enclosing = nest(drafts)
  return drafts.map((draft, index) => {
    const entityId = speakers[index] ?? null
    return {
      id: id(index),
      source: draft.source && span(draft.source),
      cue: draft.cue && span(draft.cue),
      content: draft.content.map(span),
      direct: draft.direct,
      sourceEntityId: entityId,
      sourceKind: kindOfSource(input, draft, entityId),
      denied: draft.denied,
      via: (enclosing[index] ?? []).map(id),
    }
  })
}

/** Attributions as the rules find them, without speakers' entities: of a text that has no names read, such as a headline. */
export function findDrafts({ doc, article }: Pick<AttributionInput, 'doc' | 'article'>): readonly Draft[] {
  return collect(createContext(doc, article.credits))
}

/** Drafts of all rules, one for each cue, in text order. */
function collect(context: Context): readonly Draft[] {
  const byCue = new Map<number, Draft>()
  for (const rule of rules) {
    for (const read of rule.find(context)) {
      const draft = withinQuote(context, read)
      if (draft.cueHead !== null && draft.content.length > 0 && !byCue.has(draft.cueHead))
        byCue.set(draft.cueHead, draft)
    }
  }
  const found = turnCited(context, dropInner(inOrder([...byCue.values()])))
  const all = [...found, ...carrySpeakers(context, found)]
  return inOrder([...all, ...takeVerbatim(context, all)])
}

/** Of two cues one within the other ("refused" and "refused to say") the longer stays. Drafts come in order of their cues. */
function dropInner(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  const byStart = new Map<number, Draft>()
  for (const draft of drafts) {
    const start = draft.cue?.start ?? -1
    const other = byStart.get(start)
    if (other && (other.cue?.end ?? 0) >= (draft.cue?.end ?? 0)) continue
    byStart.set(start, draft)
  }
  for (const draft of drafts) if (byStart.get(draft.cue?.start ?? -1) === draft) kept.push(draft)
  return kept
}

function inOrder(drafts: readonly Draft[]): readonly Draft[] {
  return [...drafts].sort((a, b) => position(a) - position(b))
}

function position(draft: Draft): number {
  return Math.min(draft.cue?.start ?? Number.POSITIVE_INFINITY, draft.content[0]?.start ?? Number.POSITIVE_INFINITY)
}

import { sourceNouns } from '../lang/en/cue-nouns.ts'
import type { Context } from './context.ts'
import type { Draft } from './draft.ts'
import { cueRange, sourceRange } from './extent.ts'
import { hostOf } from './subject.ts'

/** Words between a fronted "Citing X," and the reporting verb at most. */
const FARTHEST = 30
/** Words between the comma behind a citation that is set in and the reporting verb at most: ", has now reported". */
const NEAREST = 5
/** Words of the phrase behind "citing" up to its noun at most, where the tree has no object. */
const LONGEST_PHRASE = 6

/**
 * "The Gazette reported that the road was shut, citing police": police say it, by way of the Gazette. Where what is cited
 * can speak, the cited one is made the source of what the sentence reports; "citing the costs" stays as it was.
 */
export function turnCited(context: Context, drafts: readonly Draft[]): readonly Draft[] {
  const byCue = new Map(drafts.flatMap((draft) => (draft.cueHead === null ? [] : [[draft.cueHead, draft] as const])))
  const cited = context.doc.tokens.flatMap((token) => {
    if (token.lower !== 'citing' || token.xpos !== 'VBG' || context.quoteOf[token.i] !== -1) return []
    const host = byCue.get(hostOf(context, token.i) ?? reportingAfter(context, token.i) ?? -1)
    const head = citedBy(context, token.i)
    const source = head === null ? null : sourceRange(context, head, new Set([token.i]))
    if (!host || host.source === null || head === null || !source) return []
    return [toDraft(context, { host, cue: token.i, head, source })]
  })
  const turned = new Set(cited.map(({ cueHead }) => cueHead))
  return [...drafts.filter(({ cueHead }) => !turned.has(cueHead)), ...cited]
}

type Cited = { readonly host: Draft; readonly cue: number; readonly head: number; readonly source: Draft['source'] }

function toDraft(context: Context, { host, cue, head, source }: Cited): Draft {
  const { content, direct } = host
  const found = { rule: 'cited', source, sourceHead: head, cue: cueRange(context, cue), cueHead: cue }
  return { ...found, content, direct, denied: false }
}

/** What is cited, if it is somebody named or a noun for those that news has its news from. */
function citedBy({ doc, tree }: Context, cue: number): number | null {
  const object = tree.childrenBy(cue, 'obj').find((child) => child > cue)
  let last = cue
  while (last < cue + LONGEST_PHRASE && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(doc.tokens[last + 1]?.upos ?? '')) last++
  const head = doc.tokens[object ?? last]
  if (!head || head.i === cue) return null
  return head.upos === 'PROPN' || sourceNouns.has(head.lemma.toLowerCase()) ? head.i : null
}

/** The reporting verb behind a "Citing X," that opens its sentence, or right behind one set in: "The Post, citing X, said". */
function reportingAfter({ doc, quoteOf, isVerb }: Context, cue: number): number | null {
  const token = doc.tokens[cue]
  if (!token) return null
  const opens = cue <= (doc.sentences[token.sentence]?.first ?? cue) + 1
  if (!opens && doc.tokens[cue - 1]?.text !== ',') return null
  const comma = doc.tokens.slice(cue, cue + FARTHEST).find(({ text, i }) => text === ',' && quoteOf[i] === -1)
  const verb = doc.tokens
    .slice(comma?.i ?? cue, opens ? cue + 2 * FARTHEST : (comma?.i ?? cue) + NEAREST)
    .find(({ i, xpos, sentence }) => sentence === token.sentence && isVerb(i) && /^VB[DPZ]$/.test(xpos))
  return comma && verb ? verb.i : null
}

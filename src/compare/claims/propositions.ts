import type { Annotated, Attribution, EventMention, Span } from '../../model/types.ts'
import { stem } from '../stories/stem.ts'
import { conceptOf } from './concepts.ts'
import { sentenceAt } from './passage.ts'

/** One thing that a passage says or denies that somebody did: its verb, who and what take part, and how it is told. */
export type Proposition = {
  readonly annotated: Annotated
  readonly mention: EventMention
  /** The sentence it stands in. */
  readonly span: Span
  /** The concept of its verb. */
  readonly predicate: string
  /** Who does it; entity ids, and concepts of those without a name. */
  readonly agents: ReadonlySet<string>
  /** To whom or what it is done, for whom, with whom. */
  readonly objects: ReadonlySet<string>
  /** Said not to be so, or denied by a source. */
  readonly denied: boolean
  readonly attribution: Attribution | undefined
  /** Told as a fact, or as what will be. */
  readonly tense: 'fact' | 'future'
  /** Stands in a part of the sentence that is told of by another: "the report that said …", "when he said that …". */
  readonly embedded: boolean
}

/** Verbs that are said of too many things to tell what is meant. */
export const EMPTY = new Set(
  'say tell be have do make take get give go come see know think want need use put keep let seem call ask look find show try start begin continue add include become remain speak talk believe hope feel report write comment respond answer happen cite quote mention refer'
    .split(' ')
    .map(stem),
)

/** So many characters before a verb tell whether it is of a fact. */
const BEFORE = 45
/** "had never met him before", "did not pay until May": it was done in the end. */
const SO_FAR = /^[^;:]*?\b(?:before|until|till|yet|again|since|anymore|any longer)\b/i
const AFTER = 60
/** "has not confirmed the death", "did not say who": nobody says that it is not so. */
const KNOWING: ReadonlySet<string> = new Set(
  'confirm verify know say tell establish determine decide identify name disclose reveal release announce explain comment'.split(
    ' ',
  ),
)
/** "urged him not to sign", "without paying": nobody says that it was not done. */
const NOT_TO = /\b(?:(?:not|never) to|without|instead of|rather than|fail(?:s|ed|ing)? to)(?:\s+\w+)?\s+$/i
/** "not only repelled it but …": it was done. */
const NOT_ONLY = /\bnot (?:only|just|merely|simply)\b/i
/** Negated itself: "denied that he had not paid". */
const NEGATED = /(?:\b(?:not|never)|n['’]t)\b[^,;.]{0,20}$/i
/** What will be, and what may, can or should be, which nobody says is so. */
const FUTURE = /\b(?:will|wo|would|shall|going to)\b[^,;]{0,22}$/i
const MAY_BE =
  /\b(?:can|cannot|could|couldn|should|shouldn|must|may|might|do(?:n['’]t| not)? (?=\S*$))\b[^,;]{0,22}$|\bto\s+(?:\w+\s+)?$/i
/** "denied — repeatedly — taking money": where the tree does not show it. */
const DENIED = /\b(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing))\b[^,;.:]{0,30}$/i
/** A clause that only says of which one it speaks. */
const RELATIVE = /\b(?:who|which|whose|whom|where|when|if|whether)\b[^,;.]{0,40}$/i
/** Says that something is not so; who rejects an offer says nothing of what is so. */
const DENYING =
  /\b(?:den(?:y|ies|ied|ying|ials?)|disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|contradict(?:s|ed|ing)?|disavow(?:s|ed|ing)?|disclaim(?:s|ed|ing)?)\b/i

/** A denial has its word before the verb; what stands after it is of another clause. */
const NO =
  /\b(?:not|never|no|none|neither|nor|nobody|without|cannot|fail(?:s|ed|ing)?|refus\w+|declin\w+|den(?:y|ies|ied|ying|ials?)|unable|disput\w+|refut\w+|reject\w*)\b|n['’]t\b/i
/** "No country has proposed", "none of them had seen": who did it says that it was not done. */
const NO_ONE =
  /\b(?:no|neither|nobody|no one|none of (?:the|them|his|her|its|their)(?:\s[\w'’-]+)?)(?:\s(?!longer)[\w'’-]+){0,2}\s(?:(?:has|have|had|is|are|was|were|did|does|do|will|would|ever|yet|been)\s)+$/i
/** "Rejected the veto", "refused the offer": the veto and the offer were made. */
const TURNED_DOWN = /\b(?:reject|refus|declin|dismiss|oppos|block|overr[iu]d|overturn)\w*\s[^,;.]{0,40}$/i
/** "Cannot verify that", "no evidence that": nobody says that it is so, nor that it is not. */
const UNKNOWN =
  /(?:\b(?:cannot|unable to|no (?:evidence|proof|indication|sign|confirmation)|not)\b|n['’]t\b)[^.;]{0,40}\b(?:that|if|whether)\b[^.;]{0,40}$/i
/** "A video doctored to show", "falsely": told as what is not so. */
const UNREAL =
  /\b(?:hoax\w*|fak(?:e|ed|es|ing)|falsely|doctored|fabricated|satir\w+|spoof\w*|make it (?:seem|look|appear)|made it (?:seem|look|appear))\b/i
/** "Has not hired from any of the towns": only that part is denied. */
const OF_ANY = /^[^,;.]{0,60}\b(?:from|in|by|with|at|to|for|on|of|as|than)\s+any\b/i

/** The propositions of one report: one for each verb and noun that tells of something with somebody or something in it. */
export function propositionsOf(annotated: Annotated): Proposition[] {
  const { article, sentences, events, attributions } = annotated
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]))
  return events.flatMap((mention): Proposition[] => {
    const sentence =
      mention.trigger.in === undefined ? sentences[sentenceAt(sentences, mention.trigger.start)] : undefined
    const verb = stem(mention.lemma)
    if (!sentence || EMPTY.has(verb) || mention.modality === 'hypothetical') return []
    const { start, end } = sentence
    const before = article.text.slice(Math.max(start, mention.trigger.start - BEFORE), mention.trigger.start)
    if ([NOT_TO, NOT_ONLY, MAY_BE].some((pattern) => pattern.test(before))) return []
    const clause = article.text.slice(start, mention.trigger.start)
    if (UNKNOWN.test(clause) || (mention.modality === 'denied' && !NO.test(clause))) return []
    const after = article.text.slice(mention.trigger.end, Math.min(end, mention.trigger.end + AFTER))
    if (mention.phrase !== null && mention.modality === 'denied' && TURNED_DOWN.test(before)) return []
    if (mention.modality === 'denied' && (SO_FAR.test(after) || KNOWING.has(mention.lemma))) return []
    const said = mention.attributionIds.map((id) => byId.get(id)).filter((found) => found !== undefined)
    const attribution = said.find(({ denied }) => denied) ?? said[0]
    const denial = attribution?.denied === true && DENYING.test(attribution.cue?.quote ?? '')
    if (attribution?.denied && !denial) return []
    const agents = rolesOf(mention, (role) => role === 'agent')
    const objects = rolesOf(mention, (role) => role !== 'agent' && role !== 'modifier' && !role.endsWith(':of'))
    for (const place of mention.placeEntityIds) objects.add(place)
    return [
      {
        annotated,
        mention,
        span: { articleId: article.id, start, end, quote: article.text.slice(start, end) },
        predicate: conceptOf(verb),
        agents,
        objects,
        denied:
          denial || DENIED.test(before) ? !NEGATED.test(before) : mention.modality === 'denied' || NO_ONE.test(clause),
        attribution,
        tense: mention.modality === 'planned' || FUTURE.test(before) ? 'future' : 'fact',
        embedded: said.length > 1 || RELATIVE.test(before) || UNREAL.test(clause) || OF_ANY.test(after),
      },
    ]
  })
}

function rolesOf({ participants, arguments: nameless }: EventMention, wanted: (role: string) => boolean): Set<string> {
  return new Set([
    ...participants.filter(({ role }) => wanted(role)).map(({ entityId }) => entityId),
    ...nameless.filter(({ role }) => wanted(role)).map(({ lemma }) => `:${conceptOf(stem(lemma))}`),
  ])
}

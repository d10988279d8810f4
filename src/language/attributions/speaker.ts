import { documentNouns } from '../lang/en/cue-nouns.ts'
import { issuingVerbs } from '../lang/en/cue-verbs.ts'
import type { Mention } from '../mention.ts'
import type { Gender } from '../names/forename.ts'
import { genderOfName } from '../names/person-gender.ts'
import type { Context } from './context.ts'
import type { Draft } from './draft.ts'
import type { AttributionInput } from './find-attributions.ts'
import { createCarry } from './speaker-carried.ts'
import { createFirstPerson, isFirstPerson } from './speaker-first-person.ts'
import { createInQuote } from './speaker-in-quote.ts'
import { createNameLookup } from './speaker-names.ts'
import { resolvePair } from './speaker-pair.ts'
import { createSubjectBefore } from './speaker-subject.ts'
import { createTitledLookup } from './speaker-titled.ts'
import { findSource } from './subject.ts'
import { firstTokenFrom } from './token-at.ts'

/**
 * The entity of each draft's source, in the order given (that of the text). The mention that shares the source's head
 * decides; else a name in or beside the source ("the council's chair, Ana Ruiz"); for a pronoun or "the firm" that names
 * nobody the speaker before, if nobody else stands between; for "I" and "we" in a quotation the one quoted. Else null:
 * no speaker is better than a wrong one.
 */
export function findSpeakers(
  { doc, mentions, entities }: AttributionInput,
  drafts: readonly Draft[],
  context: Context,
): readonly (string | null)[] {
  const { quoteOf } = context
  const byHead = new Map<number, Mention[]>()
  for (const mention of mentions) byHead.set(mention.head, [...(byHead.get(mention.head) ?? []), mention])
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]))
  const lookup = createNameLookup({ doc, mentions, entities })
  const titles = createTitledLookup(doc, lookup.between)
  const genders = gendersOf(doc, mentions)
  const carry = createCarry({ doc, entities, lookup, quoteOf, genders })

  const before = createSubjectBefore({ context, mentions, entities, genders })

  const found = drafts.map((draft) => {
    const { source, sourceHead } = draft
    if (!source || sourceHead === null || speaksOfSelf(sourceHead)) return null
    const linked = overOwner(draft, atHead(sourceHead))
    const entityId =
      (linked === null ? null : carry.correct({ draft, linked })) ??
      lookup.within(source, sourceHead) ??
      (draft.cue && titles.beforeCue(source, sourceHead, draft.cue.start)) ??
      issuedBy(sourceHead) ??
      carry.resolve(draft) ??
      resolvePair(doc, lookup, source, sentenceStart(sourceHead)) ??
      before.resolve(draft)
    if (draft.rule !== 'medium') carry.spoke(draft, entityId)
    before.spoke(draft, entityId)
    return entityId
  })
  const byDraft = new Map(drafts.map((draft, i) => [draft, found[i] ?? null]))
  const speakerOf = (draft: Draft): string | null => byDraft.get(draft) ?? null
  const firstPerson = createFirstPerson({ doc, drafts, lookup, quotes: context.quotes, quoteOf, speakerOf })
  const inQuote = createInQuote({ doc, drafts, lookup, quotes: context.quotes, quoteOf, genders, speakerOf })
  return drafts.map((draft, i) => {
    const { source, sourceHead } = draft
    if (source && sourceHead !== null && speaksOfSelf(sourceHead)) return firstPerson(draft)
    return found[i] ?? inQuote(draft)
  })

  /** "Tarn Bank chair Ana Ruiz", "Orlov's aide Ana Ruiz": the person, where the tree hangs the phrase on whose she is. */
  function overOwner({ source, sourceHead, cue }: Draft, linked: string | null): string | null {
    if (!source || sourceHead === null || linked === null) return linked
    const titled = titles.titled(source, {
      entityId: linked,
      isPerson: kinds.get(linked) === 'person',
      cue: cue?.start,
    })
    if (titled !== null || kinds.get(linked) !== 'place') return titled ?? linked
    return lookup.person(source, sourceHead) ?? linked
  }

  function speaksOfSelf(head: number): boolean {
    return isFirstPerson(doc.tokens[head]?.lower ?? '')
  }

  /** "Tarnair issued a statement saying …": the statement is Tarnair's. */
  function issuedBy(head: number): string | null {
    const noun = doc.tokens[head]
    const verb = doc.tokens[noun?.deprel === 'obj' ? noun.head : -1]
    if (!noun || !verb || !documentNouns.has(noun.lemma) || !issuingVerbs.has(verb.lemma)) return null
    const subject = findSource(context, verb.i)
    return subject && subject.range.start < noun.start
      ? (atHead(subject.head) ?? lookup.within(subject.range, subject.head))
      : null
  }

  function sentenceStart(head: number): number {
    return doc.sentences[doc.tokens[head]?.sentence ?? -1]?.start ?? 0
  }

  function atHead(head: number): string | null {
    return (byHead.get(head) ?? []).find((mention) => mention.entityId !== null)?.entityId ?? null
  }
}

/** What the names of each person tell of gender, by a title or forename; persons told by neither are left out. */
function gendersOf(doc: AttributionInput['doc'], mentions: readonly Mention[]): ReadonlyMap<string, Gender> {
  const found = new Map<string, Gender>()
  for (const { form, kind, entityId, start, end } of mentions) {
    if (form !== 'name' || kind !== 'person' || entityId === null || found.has(entityId)) continue
    const gender = genderOfName(doc, { first: firstTokenFrom(doc, start), last: firstTokenFrom(doc, end) })
    if (gender) found.set(entityId, gender)
  }
  return found
}

import type { Doc, Token } from '../doc.ts'
import type { Mention } from '../mention.ts'
import type { Named } from './article-entities.ts'
import type { Gender } from './forename.ts'
import { type Nominal, readNominal, resolveNominal } from './nominals.ts'
import { kindOfPronoun, pronounSort, relativeHead, resolvePerson, resolveThing } from './pronouns.ts'
import { findQuoted } from './quotes.ts'
import type { NameSpan } from './recognise.ts'
import { isRoleNoun } from './roles.ts'
import { createSalience, type Salience } from './salience.ts'
import { headOf, relation, type Tree } from './tree.ts'

type Reading = {
  readonly doc: Doc
  readonly tree: Tree
  readonly names: readonly NameSpan[]
  readonly entities: readonly Named[]
}

/** Entities that a nominal may stand for: the last so many that were named for the first time. */
const MEMORY = 200

/** All mentions of an article in the order of the text: names, nominals, pronouns. */
export function findMentions(reading: Reading): readonly Mention[] {
  const { doc, names, entities } = reading
  const ofName = new Map<number, Named>()
  for (const entity of entities) for (const name of entity.group.names) ofName.set(name, entity)
  const nameAt = new Map<number, number>()
  names.forEach((name, n) => {
    for (let i = name.first; i < name.last; i++) nameAt.set(i, n)
  })
  const quoted = findQuoted(doc)
  const salience = createSalience(doc, quoted)
  const known: Named[] = []
  const knownIds = new Set<string>()
  const genders = new Map<string, Gender>()
  const meant = new Map<number, Named>()
  const mentions: Mention[] = []
  const seen = (entity: Named, first: number, last: number): void => {
    salience.see(entity, first, last)
    if (!knownIds.has(entity.id)) known.push(entity)
    knownIds.add(entity.id)
    for (let i = first; i < last; i++) meant.set(i, entity)
  }
  for (let i = 0; i < doc.tokens.length; i++) {
    const token = doc.tokens[i] as Token
    const n = nameAt.get(i)
    if (n !== undefined) {
      const name = names[n] as NameSpan
      const entity = ofName.get(n)
      if (entity === undefined || i !== name.first) continue
      mentions.push(nameMention(doc, name, entity))
      seen(entity, name.first, name.last)
      continue
    }
    const sort = pronounSort(token)
    if (sort !== undefined) {
      const entity = quoted[i] === 1 ? null : resolvePronoun(token, sort, { reading, salience, meant, genders })
      const kind = entity?.kind ?? kindOfPronoun(sort, token)
      mentions.push({
        start: token.start,
        end: token.end,
        head: i,
        form: 'pronoun',
        kind,
        entityId: entity?.id ?? null,
      })
      if (entity !== null) seen(entity, i, i + 1)
      if (entity !== null && (sort === 'male' || sort === 'female')) genders.set(entity.id, sort)
      continue
    }
    const nominal = readNominal(doc, reading.tree, token)
    const entity =
      nominal &&
      (apposition(reading, nominal, ofName, nameAt) ?? resolveNominal(doc, nominal, known.slice(-MEMORY), salience))
    if (nominal !== null) mentions.push(nominalMention(doc, nominal, entity))
    if (entity !== null) seen(entity, i, i + 1)
    else if (isUnnamedPerson(reading, token, nameAt)) salience.seeUnnamed(i)
  }
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** "a driver told the court": a person as subject whom no name tells, so that "he" may be nobody who is named. */
function isUnnamedPerson({ doc, tree }: Reading, token: Token, nameAt: ReadonlyMap<number, number>): boolean {
  if (token.upos !== 'NOUN' || token.xpos === 'NNS' || relation(token) !== 'nsubj') return false
  if (!isRoleNoun(token) && !ASSAILANT.test(token.lower)) return false
  if (nameAt.has(token.i + 1)) return false
  const named = (child: Token): boolean => /^(?:appos|flat)/.test(child.deprel) || nameAt.has(child.i)
  return (
    doc.tokens[token.head]?.upos === 'VERB' && !(tree[token.i] ?? []).some((child) => child.i > token.i && named(child))
  )
}

/** Who did it, before a name is known. */
const ASSAILANT = /^(?:attacker|assailant|shooter|bomber|killer|hijacker|kidnapper|robber|thief|burglar|arsonist)$/

function resolvePronoun(
  token: Token,
  sort: ReturnType<typeof pronounSort>,
  state: {
    readonly reading: Reading
    readonly salience: Salience
    readonly meant: ReadonlyMap<number, Named>
    readonly genders: ReadonlyMap<string, Gender>
  },
): Named | null {
  const { doc } = state.reading
  if (sort === 'male' || sort === 'female') return resolvePerson(doc, token, sort, state)
  if (sort === 'thing') return resolveThing(doc, token, state.salience)
  if (sort !== 'relative') return null
  const head = relativeHead(doc, token)
  return head === null ? null : (state.meant.get(head) ?? null)
}

/** "the minister, Ana Ruiz" and "Ana Ruiz, the minister": both stand for the same person. */
function apposition(
  { doc, tree }: Reading,
  nominal: Nominal,
  ofName: ReadonlyMap<number, Named>,
  nameAt: ReadonlyMap<number, number>,
): Named | null {
  const token = doc.tokens[nominal.head]
  const parent = token?.deprel === 'appos' ? ofName.get(nameAt.get(token.head) ?? -1) : undefined
  if (parent !== undefined && (parent.kind === nominal.kind || parent.kind === 'other')) return parent
  for (const child of tree[nominal.head] ?? []) {
    const entity = child.deprel === 'appos' ? ofName.get(nameAt.get(child.i) ?? -1) : undefined
    if (entity !== undefined && entity.kind === nominal.kind) return entity
  }
  return null
}

function nameMention(doc: Doc, name: NameSpan, entity: Named): Mention {
  const head = headOf(doc, name.first, name.last)
  return { start: name.start, end: name.end, head, form: 'name', kind: entity.kind, entityId: entity.id }
}

function nominalMention(doc: Doc, nominal: Nominal, entity: Named | null): Mention {
  const start = doc.tokens[nominal.first]?.start ?? 0
  const end = doc.tokens[nominal.last - 1]?.end ?? start
  return { start, end, head: nominal.head, form: 'nominal', kind: nominal.kind, entityId: entity?.id ?? null }
}

import type { Participant } from '../../model/types.ts'
import type { Token } from '../doc.ts'
import type { Mention } from '../mention.ts'
import { kindsOf } from './event-kinds.ts'
import { roleOf } from './role.ts'
import { subjectsOf } from './subject.ts'
import { above, type Tree } from './tree.ts'
import { WORDS } from './words.ts'

/** The entities of a text, as the roles ask for them. */
export type EntityLookup = {
  readonly mentionAt: ReadonlyMap<number, Mention>
  /** The entity of the country whose people a word names ("Ruvian"), where the text names the country too. */
  readonly country: (token: Token) => string | null
}

/** What takes part in an event: named things by entity, others by the head noun; and where it is. */
export type Roles = {
  readonly participants: readonly Participant[]
  readonly places: readonly string[]
  readonly nameless: readonly { readonly lemma: string; readonly role: string }[]
}

const PLACE_PREPOSITIONS = new Set([
  'in',
  'at',
  'near',
  'to',
  'from',
  'into',
  'outside',
  'inside',
  'across',
  'over',
  'around',
  'off',
  'through',
  'within',
  'throughout',
  'towards',
  'toward',
  'between',
])
/** Verbs whose object, where it is a place, is where they happen. */
const GOING = new Set([
  'visit',
  'tour',
  'leave',
  'enter',
  'reach',
  'hit',
  'strike',
  'rock',
  'shake',
  'travel',
  'arrive',
  'return',
  'fly',
  'go',
  'trip',
])
const PLACE = 'place'
const LED = /^(?:led|backed|run|organised|organized|sponsored|ordered)$/
const OF = ':of'

/** Kinds of event that need another person, and the roles that person has. */
const MEETING = /\b(?:meet|phone|visit|invite|marry)\b/
const WITH = /^(?:patient|partner|recipient)$/
/** How far after the verb the name of a person met can begin: "met with the country’s Supreme Leader Ayatollah Orlan". */
const MOST_WORDS_BEFORE = 9

/** The person named right after a verb of meeting, where the tree has lost the object: behind titles, or a quotation's end. */
function metRightAfter(trigger: Token, tokens: readonly Token[], mentionAt: EntityLookup['mentionAt']): Token | null {
  for (let i = trigger.i + 1; i <= trigger.i + MOST_WORDS_BEFORE; i++) {
    const token = tokens[i]
    if (!token || token.sentence !== trigger.sentence) return null
    const mention = mentionAt.get(i)
    if (mention?.kind === 'person' && mention.form === 'name') return mention.entityId === null ? null : token
    const passes =
      /^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(token.upos) ||
      /^(?:with|and|["'”“’‘]+)$/.test(token.lower) ||
      (token.upos === 'VERB' && token.deprel === 'conj')
    if (!passes) return null
  }
  return null
}

/** How far after the first word of a title the name of whoever bears it can begin: "the Orland deputy prime minister Ana Ruiz". */
const MOST_TITLE_WORDS = 6

/** The person that a title goes with, where the tree takes its first words for the head: "Orland Attorney General Ana Ruiz". */
function bearerOf(token: Token, tokens: readonly Token[], mentionAt: EntityLookup['mentionAt']): string | null {
  for (let i = token.i + 1; i <= token.i + MOST_TITLE_WORDS; i++) {
    const next = tokens[i]
    if (next?.sentence !== token.sentence) return null
    const mention = mentionAt.get(i)
    if (mention?.kind === 'person' && mention.form === 'name') {
      // "told reporters Ruiz had left": a name with a verb of its own bears no title.
      const name = tokens[mention.head]
      return name && above(name, tokens).some((up) => up.i === token.i) ? mention.entityId : null
    }
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(next.upos)) return null
  }
  return null
}

/** Reads the roles around a trigger, shared ones too: the subject of a verb it is joined to, what a relative clause hangs on. */
export function rolesOf(trigger: Token, lemma: string, tree: Tree, { mentionAt, country }: EntityLookup): Roles {
  const participants = new Map<string, Participant>()
  const places = new Set<string>()
  const nameless = new Map<string, { lemma: string; role: string }>()
  const nominal = trigger.upos !== 'VERB'

  const take = (token: Token, role: string, depth = 0): void => {
    const mention = mentionAt.get(token.i)
    const preposition = tree.preposition(token)
    const people = country(token)
    const bearer = mention?.kind === 'person' ? null : bearerOf(token, tree.tokens, mentionAt)
    if (bearer !== null) {
      participants.set(`${bearer} ${role}`, { entityId: bearer, role })
      if (mention?.entityId != null)
        participants.set(`${mention.entityId} ${role}${OF}`, { entityId: mention.entityId, role: `${role}${OF}` })
    } else if (mention?.entityId == null && people !== null)
      participants.set(`${people} ${role}`, { entityId: people, role })
    else if (mention?.entityId != null) {
      const where =
        mention.kind === PLACE &&
        (preposition === null
          ? role === 'patient' && GOING.has(lemma)
          : PLACE_PREPOSITIONS.has(preposition) && role !== 'agent' && role !== 'partner')
      if (where) places.add(mention.entityId)
      else participants.set(`${mention.entityId} ${role}`, { entityId: mention.entityId, role })
    } else if ((token.upos === 'NOUN' || token.upos === 'PROPN') && !/^[A-Z]{2}/.test(token.text))
      nameless.set(`${token.lemma} ${role}`, { lemma: token.lemma.toLowerCase(), role })
    if (depth > 3) return
    for (const child of tree.children[token.i] ?? []) {
      if (child.deprel === 'conj') take(child, role, depth + 1)
      else if (child.deprel === 'appos' && mention?.entityId == null) take(child, role, depth + 1)
      else if (/^(?:nmod|compound|amod)/.test(child.deprel)) inner(child, mention?.entityId != null ? null : role)
    }
  }
  // "the tram in Ostlee", "the Talos leader": where an argument is, and whose it is.
  const inner = (token: Token, role: string | null): void => {
    const mention = mentionAt.get(token.i)
    const people = country(token)
    if (mention?.entityId == null && people !== null && role !== null)
      participants.set(`${people} ${role}${OF}`, { entityId: people, role: `${role}${OF}` })
    if (mention?.entityId == null) return
    const preposition = tree.preposition(token)
    if (mention.kind === PLACE && preposition !== null && PLACE_PREPOSITIONS.has(preposition))
      places.add(mention.entityId)
    else if (role !== null && !role.endsWith(OF))
      participants.set(`${mention.entityId} ${role}${OF}`, { entityId: mention.entityId, role: `${role}${OF}` })
  }

  for (const child of tree.children[trigger.i] ?? []) {
    const role = roleOf(child, trigger, tree, nominal)
    if (role !== null) take(child, role)
    // "the Talos-led operation": it is Talos that did it.
    if (nominal && child.deprel === 'amod' && LED.test(child.lower))
      for (const leader of tree.children[child.i] ?? []) take(leader, 'agent')
  }
  for (const { token, role } of subjectsOf(trigger, tree, nominal)) take(token, role)
  if (
    !nominal &&
    MEETING.test(kindsOf(lemma).join(' ')) &&
    ![...participants.values()].some(({ role }) => WITH.test(role))
  ) {
    const met = metRightAfter(trigger, tree.tokens, mentionAt)
    if (met !== null) take(met, 'patient')
  }
  const head = tree.tokens[trigger.head]
  // "paid a visit to Ruvia", "held talks in Selvia with X": a noun takes what hangs on the verb it is the object of.
  if (head && nominal && /^(?:obj|nsubj:pass)$/.test(trigger.deprel) && WORDS.support.has(head.lemma)) {
    for (const child of tree.children[head.i] ?? []) {
      if (!child.deprel.startsWith('obl') || tree.isTime(child)) continue
      const role = roleOf(child, head, tree, false)
      if (role !== null) take(child, role)
    }
  }
  return { participants: [...participants.values()], places: [...places], nameless: [...nameless.values()] }
}

import type { Participant } from '../../model/types.ts'
import type { Token } from '../doc.ts'
import type { Mention } from '../mention.ts'

/** What takes part in an event: named things by entity, others by the head noun; and where it is. */
export type Roles = {
  readonly participants: readonly Participant[]
  readonly places: readonly string[]
  readonly nameless: readonly { readonly lemma: string; readonly role: string }[]
}

/** The role a relation to a verb gives; obliques by their preposition. */
function roleOf(
  child: Token,
  children: readonly (readonly Token[])[],
  passive: boolean,
  nominal: boolean,
): string | null {
  const preposition = (children[child.i] ?? []).find((token) => token.deprel === 'case')?.lower
  if (child.deprel === 'nsubj:pass' || child.deprel === 'csubj:pass') return 'patient'
  if (child.deprel === 'nsubj') return passive ? 'patient' : 'agent'
  if (child.deprel === 'obl:agent' || (child.deprel.startsWith('obl') && preposition === 'by' && passive))
    return 'agent'
  if (child.deprel === 'obj' || child.deprel === 'iobj') return 'patient'
  if (child.deprel === 'nmod:poss' && nominal) return 'agent'
  if (/^(?:obl|nmod)/.test(child.deprel)) {
    if (preposition === 'by') return 'agent'
    if (preposition === 'of' || preposition === 'on' || preposition === 'against') return 'patient'
    if (preposition === 'with' || preposition === 'between' || preposition === 'among') return 'partner'
    if (preposition === 'to' || preposition === 'for') return 'recipient'
    return 'other'
  }
  if (nominal && /^(?:compound|amod)/.test(child.deprel)) return 'modifier'
  return null
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
  'on',
])
const PLACE = 'place'

/** Reads the roles around a trigger; a verb without a subject of its own takes that of the verb it is joined to. */
export function rolesOf(
  trigger: Token,
  tokens: readonly Token[],
  children: readonly (readonly Token[])[],
  mentionAt: ReadonlyMap<number, Mention>,
): Roles {
  const participants = new Map<string, Participant>()
  const places = new Set<string>()
  const nameless: { lemma: string; role: string }[] = []
  const passive =
    (children[trigger.i] ?? []).some((child) => child.deprel === 'aux:pass' || child.deprel === 'nsubj:pass') ||
    trigger.deprel === 'acl'
  const take = (token: Token, role: string, preposition: string | undefined) => {
    const mention = mentionAt.get(token.i)
    if (mention?.entityId && mention.kind === PLACE && preposition !== undefined && PLACE_PREPOSITIONS.has(preposition))
      places.add(mention.entityId)
    else if (mention?.entityId) participants.set(`${mention.entityId} ${role}`, { entityId: mention.entityId, role })
    else if (token.upos === 'NOUN' && role !== 'other') nameless.push({ lemma: token.lemma.toLowerCase(), role })
    for (const child of children[token.i] ?? []) {
      if (child.deprel === 'conj') take(child, role, preposition)
      if (/^(?:appos|flat)/.test(child.deprel) && mentionAt.get(child.i)?.entityId && !mention?.entityId)
        take(child, role, preposition)
      if (child.deprel === 'nmod' || child.deprel === 'nmod:poss') inner(child)
    }
  }
  // "the tram in Croydon", "the head of the mission to Ruvia": places inside an argument are where it is.
  const inner = (token: Token) => {
    const mention = mentionAt.get(token.i)
    const preposition = (children[token.i] ?? []).find((child) => child.deprel === 'case')?.lower
    if (mention?.entityId && mention.kind === PLACE && preposition !== undefined && PLACE_PREPOSITIONS.has(preposition))
      places.add(mention.entityId)
  }
  const read = (from: Token, only?: RegExp) => {
    for (const child of children[from.i] ?? []) {
      if (only && !only.test(child.deprel)) continue
      const role = roleOf(child, children, passive, trigger.upos === 'NOUN')
      if (role === null) continue
      const preposition = (children[child.i] ?? []).find((token) => token.deprel === 'case')?.lower
      take(child, role, preposition)
    }
  }
  read(trigger)
  const head = tokens[trigger.head]
  const ownSubject = (children[trigger.i] ?? []).some((child) => child.deprel.startsWith('nsubj'))
  if (head && !ownSubject && /^(?:conj|xcomp|advcl)$/.test(trigger.deprel)) read(head, /^nsubj/)
  // "paid a visit to Ruvia", "held talks with X": a noun takes what hangs on the verb it is the object of.
  if (head && trigger.upos === 'NOUN' && trigger.deprel === 'obj') read(head, /^(?:nsubj|obl)/)
  if (head && trigger.deprel.startsWith('acl') && mentionAt.get(head.i))
    take(head, passive ? 'patient' : 'agent', undefined)
  return { participants: [...participants.values()], places: [...places], nameless }
}

import type { Modality } from '../../model/types.ts'
import type { Token } from '../doc.ts'
import { WORDS } from './words.ts'

/** Whether what a trigger tells is said to have happened, not to have, to be planned, or only to be possible. */
export function modalityOf(trigger: Token, children: readonly (readonly Token[])[], up: readonly Token[]): Modality {
  const own = children[trigger.i] ?? []
  if (own.some((child) => WORDS.negation.has(child.lower) && /^(?:advmod|det|cc|case|mark)/.test(child.deprel)))
    return 'denied'
  // "will no longer play": what was so is so no more
  if (own.some(({ i, lower }) => lower === 'longer' && children[i]?.some((child) => child.lower === 'no')))
    return 'denied'
  if (own.some((child) => child.deprel === 'mark' && /^(?:if|unless|whether)$/.test(child.lower))) return 'hypothetical'
  const auxiliaries = own.filter((child) => child.deprel.startsWith('aux'))
  const head = up[0]
  const governor = head?.lemma.toLowerCase() ?? ''
  const infinitive = trigger.xpos === 'VB' && auxiliaries.every((aux) => aux.lower === 'be' || aux.lower === 'have')
  const complement = /^(?:xcomp|ccomp|obj|nsubj:pass|csubj)/.test(trigger.deprel)
  if (complement && WORDS.denying.has(governor)) return 'denied'
  if (auxiliaries.some((aux) => WORDS.future.has(aux.lower))) return 'planned'
  if (auxiliaries.some((aux) => WORDS.possible.has(aux.lower))) return 'hypothetical'
  if (own.some((child) => child.deprel === 'amod' && WORDS.plannedAdjective.has(child.lower))) return 'planned'
  if (complement && WORDS.planning.has(governor) && (infinitive || trigger.upos === 'NOUN')) return 'planned'
  if (complement && WORDS.doubting.has(governor) && trigger.upos === 'VERB') return 'hypothetical'
  // "a plan to attack", "his intention to go": nothing has been done yet.
  if (infinitive && trigger.deprel === 'acl') return 'planned'
  // "agreed to meet and sign": what is joined shares it.
  if (infinitive && trigger.deprel === 'conj' && head?.xpos === 'VB') return modalityOf(head, children, up.slice(1))
  return 'asserted'
}

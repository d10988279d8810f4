import type { Modality } from '../../model/types.ts'
import type { Token } from '../doc.ts'

const PLANNING = new Set([
  'plan',
  'expect',
  'intend',
  'schedule',
  'vow',
  'pledge',
  'promise',
  'hope',
  'prepare',
  'aim',
  'agree',
  'want',
  'seek',
  'propose',
  'invite',
  'demand',
  'urge',
  'order',
  'ask',
  'threaten',
  'offer',
])
const DENYING = new Set(['deny', 'refuse', 'reject', 'fail', 'prevent', 'avoid', 'decline', 'rule'])
const DOUBTING = new Set([
  'allege',
  'claim',
  'suspect',
  'accuse',
  'suggest',
  'fear',
  'could',
  'consider',
  'investigate',
  'probe',
])
const FUTURE = new Set(['will', "'ll", 'shall', '’ll'])
const POSSIBLE = new Set(['may', 'might', 'could', 'would', 'should', 'can'])
const NEGATION = new Set(['not', "n't", 'n’t', 'never', 'no', 'without', 'neither', 'nor'])

/** Whether what a trigger tells is said to have happened, not to have, to be planned, or only to be possible. */
export function modalityOf(trigger: Token, children: readonly (readonly Token[])[], up: readonly Token[]): Modality {
  const own = children[trigger.i] ?? []
  if (own.some((child) => NEGATION.has(child.lower) && /^(?:advmod|det|cc|case)/.test(child.deprel))) return 'denied'
  if (own.some((child) => child.deprel === 'mark' && child.lower === 'if')) return 'hypothetical'
  const auxiliaries = own.filter((child) => child.deprel.startsWith('aux'))
  const head = up[0]
  const governed =
    head !== undefined && /^(?:xcomp|ccomp|obj|csubj|advcl|acl|obl|nmod|nsubj:pass)/.test(trigger.deprel)
      ? head.lemma.toLowerCase()
      : ''
  if (DENYING.has(governed) && /^(?:xcomp|ccomp|obj)/.test(trigger.deprel)) return 'denied'
  if (auxiliaries.some((aux) => FUTURE.has(aux.lower))) return 'planned'
  if (
    PLANNING.has(governed) &&
    /^(?:xcomp|obj|ccomp)/.test(trigger.deprel) &&
    (trigger.xpos === 'VB' || trigger.upos === 'NOUN')
  )
    return 'planned'
  if (auxiliaries.some((aux) => POSSIBLE.has(aux.lower))) return 'hypothetical'
  if (DOUBTING.has(governed) && /^(?:xcomp|ccomp)/.test(trigger.deprel)) return 'hypothetical'
  return 'asserted'
}

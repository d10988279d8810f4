import type { Token } from '../doc.ts'
import type { Tree } from './tree.ts'

const RELATIVE = /^(?:who|which|that|whom|where|when)$/

/** The role that a word's relation to the trigger gives it; obliques by their preposition; null for none. */
export function roleOf(child: Token, trigger: Token, tree: Tree, nominal: boolean): string | null {
  if (tree.isTime(child) || (RELATIVE.test(child.lower) && child.upos === 'PRON')) return null
  const preposition = tree.preposition(child)
  const passive = tree.isPassive(trigger)
  if (child.deprel === 'nsubj:pass' || child.deprel === 'csubj:pass') return 'patient'
  if (child.deprel === 'nsubj') return nominal ? null : passive ? 'patient' : 'agent'
  if (child.deprel === 'obl:agent') return 'agent'
  if (child.deprel === 'obj') return 'patient'
  if (child.deprel === 'iobj') return 'recipient'
  if (nominal && child.deprel === 'nmod:poss') return 'agent'
  if (nominal && /^(?:compound|amod|nmod:desc)/.test(child.deprel)) return 'modifier'
  if (!/^(?:obl|nmod)/.test(child.deprel)) return null
  return oblique(preposition, passive, nominal)
}

function oblique(preposition: string | null, passive: boolean, nominal: boolean): string {
  switch (preposition) {
    case 'by':
      return passive || nominal ? 'agent' : 'other'
    case 'of':
    case 'on':
    case 'upon':
    case 'against':
      return 'patient'
    case 'with':
    case 'between':
    case 'among':
    case 'alongside':
      return 'partner'
    case 'to':
    case 'for':
      return 'recipient'
    default:
      return 'other'
  }
}

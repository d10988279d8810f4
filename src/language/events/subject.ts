import type { Token } from '../doc.ts'
import type { Tree } from './tree.ts'
import { WORDS } from './words.ts'

type Subject = { readonly token: Token; readonly role: string }

/** Those who do (or undergo) what a trigger tells that has no subject of its own, through the word it hangs on. */
export function subjectsOf(trigger: Token, tree: Tree, nominal: boolean): readonly Subject[] {
  const head = tree.tokens[trigger.head]
  if (!head) return []
  const role = tree.isPassive(trigger) ? 'patient' : 'agent'
  const own = tree.child(trigger, /^nsubj/)
  const relative = own && own.upos === 'PRON' && /^(?:who|which|that)$/.test(own.lower)
  if (trigger.deprel === 'acl:relcl' || (trigger.deprel === 'acl' && !nominal)) {
    if (!own || relative) return trigger.xpos === 'VB' ? [] : [{ token: head, role }]
    // "the talks they held": what the clause hangs on is its object, unless it has one, or says where or when.
    const adverbial = (tree.children[trigger.i] ?? []).some((child) => /^(?:where|when|which|whom)$/.test(child.lower))
    return adverbial || tree.child(trigger, /^obj$/) ? [] : [{ token: head, role: 'patient' }]
  }
  if (own) return []
  if (nominal) return ofNoun(trigger, head, tree)
  if (trigger.deprel === 'xcomp' || (trigger.deprel === 'advcl' && trigger.xpos !== 'VBN')) {
    const object = tree.child(head, /^(?:obj|iobj)$/)
    if (trigger.deprel === 'xcomp' && object && WORDS.objectControl.has(head.lemma)) return [{ token: object, role }]
    return subjectOf(head, tree, role)
  }
  return trigger.deprel === 'conj' && head.upos === 'VERB' ? subjectOf(head, tree, role) : []
}

/** "Orlan paid a visit", "Orlan met Ruiz during a visit": whoever does the verb does what the noun names. */
function ofNoun(trigger: Token, head: Token, tree: Tree): readonly Subject[] {
  if (tree.child(trigger, /^nmod:poss$/)) return []
  if (trigger.deprel === 'conj')
    return tree.child(head, /^nmod:poss$/)
      ? [{ token: tree.child(head, /^nmod:poss$/) ?? head, role: 'agent' }]
      : ofNoun(head, tree.tokens[head.head] ?? head, tree)
  const supported = trigger.deprel === 'obj' && WORDS.support.has(head.lemma)
  const during =
    trigger.deprel.startsWith('obl') &&
    /^(?:during|on|in)$/.test(tree.preposition(trigger) ?? '') &&
    head.upos === 'VERB' &&
    /^(?:visit|trip|tour|meeting|call|speech|interview)$/.test(trigger.lemma)
  return supported || during ? subjectOf(head, tree, 'agent') : []
}

/** The subject of a verb, or of the verbs it is joined to or governed by. */
function subjectOf(verb: Token, tree: Tree, role: string): readonly Subject[] {
  let at: Token | undefined = verb
  for (let step = 0; at && step < 6; step++) {
    const subjects = (tree.children[at.i] ?? []).filter(
      ({ deprel, lower }) => /^nsubj/.test(deprel) && !/^(?:who|which|that)$/.test(lower),
    )
    // "The judge, Ana Ruiz, has …": the tree can give a verb two.
    if (subjects.length > 0) return subjects.map((token) => ({ token, role }))
    if (/^acl/.test(at.deprel)) {
      const antecedent: Token | undefined = tree.tokens[at.head]
      return antecedent ? [{ token: antecedent, role }] : []
    }
    if (!/^(?:conj|xcomp|advcl)$/.test(at.deprel)) return []
    at = tree.tokens[at.head]
  }
  return []
}

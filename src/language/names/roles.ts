import type { Doc, Token } from '../doc.ts'
import { HONORIFICS } from '../lang/en/person-titles.ts'
import { ROLE_NOUNS } from '../lang/en/role-words.ts'
import type { NameSpan } from './recognise.ts'
import { headOf, relation, type Tree } from './tree.ts'

/** A passage that says what a person is: "Norland's finance minister", tokens `first` up to `last`. */
export type Role = { readonly first: number; readonly last: number; readonly head: number }

export const ROLES: ReadonlySet<string> = new Set(ROLE_NOUNS)
const OFFICES: ReadonlySet<string> = new Set([...ROLE_NOUNS, ...HONORIFICS])
/** Titles that say nothing of what a person does. */
const EMPTY: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx sir dame madam madame mme monsieur m. herr frau senor señor señora don dona lord lady'.split(' '),
)
const LONGEST_TITLE = 8
const LONGEST_APPOSITION = 14
/** Words between "of" and the name: "Secretary of Home Affairs Ana Ruiz". */
const LONGEST_OF = 4

/** Roles of the person whose name this is, as the text gives them beside the name. */
export function findRoles(doc: Doc, tree: Tree, name: NameSpan): readonly Role[] {
  return [titleBefore(doc, name), ...appositions(doc, tree, name)].filter((role) => role !== null)
}

/** Lower case, without a full stop at its end. */
function word(token: Token | undefined): string {
  return token?.lower.replace(/\.$/, '') ?? ''
}

export function isRoleNoun(token: Token | undefined): boolean {
  return token !== undefined && (ROLES.has(token.lemma.toLowerCase()) || ROLES.has(token.lower))
}

/** "Iranian foreign minister" before the name, without a comma between. */
function titleBefore(doc: Doc, name: NameSpan): Role | null {
  const last = name.first
  const head = officeBefore(doc, last)
  const before = doc.tokens[head]
  if (before === undefined) return null
  const sentence = doc.sentences[before.sentence]
  let first = head
  while (first > (sentence?.first ?? 0) && last - first < LONGEST_TITLE && isTitlePart(doc.tokens[first - 1])) first--
  return { first, last, head }
}

/** The office just before token `last`, or before an "of" close to it ("Secretary of State"); -1 where there is none. */
function officeBefore(doc: Doc, last: number): number {
  const office = (i: number): boolean => OFFICES.has(word(doc.tokens[i])) && !EMPTY.has(word(doc.tokens[i]))
  if (office(last - 1)) return last - 1
  for (let i = last - 1; i > 1 && i >= last - LONGEST_OF; i--) {
    const token = doc.tokens[i]
    if (token?.lower === 'of') return office(i - 1) ? i - 1 : -1
    if (token === undefined || !/^\p{Lu}/u.test(token.text)) return -1
  }
  return -1
}

function isTitlePart(token: Token | undefined): boolean {
  if (token === undefined || EMPTY.has(word(token))) return false
  if (token.text === '-' || token.text === "'s" || token.text === '’s') return true
  return (token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'ADJ') && /^[\p{L}.-]+$/u.test(token.text)
}

/** ", the chief representative of the board in Lund," after the name, or a role that has the name as apposition. */
function appositions(doc: Doc, tree: Tree, name: NameSpan): Role[] {
  const head = headOf(doc, name.first, name.last)
  const roles: Role[] = []
  for (const child of tree[head] ?? []) {
    if (relation(child) === 'appos' && child.i >= name.last && isRoleNoun(child)) roles.push(phrase(doc, tree, child))
  }
  const parent = doc.tokens[doc.tokens[head]?.head ?? -1]
  const direct = relation(doc.tokens[head]) === 'appos' && parent !== undefined && parent.i < name.first
  if (direct && isRoleNoun(parent)) {
    const role = phrase(doc, tree, parent)
    roles.push({ ...role, last: Math.min(role.last, name.first) })
  }
  return roles.map((role) => trimEnd(doc, role)).filter((role) => role.last > role.head)
}

/** The noun with what belongs to it, without relative clauses and further appositions. */
function phrase(doc: Doc, tree: Tree, head: Token): Role {
  const sentence = doc.sentences[head.sentence]
  const least = Math.max(sentence?.first ?? 0, head.i - LONGEST_APPOSITION)
  const most = Math.min(sentence?.last ?? head.i + 1, head.i + LONGEST_APPOSITION)
  let first = head.i
  let last = head.i + 1
  const queue = [head]
  for (let at = 0; at < queue.length; at++) {
    for (const child of tree[queue[at]?.i ?? -1] ?? []) {
      const kind = relation(child)
      if (['acl', 'appos', 'parataxis', 'cc', 'conj', 'punct', 'advcl', 'nsubj', 'cop'].includes(kind)) {
        if (at === 0) continue
      }
      if (child.i < least || child.i >= most) continue
      first = Math.min(first, child.i)
      last = Math.max(last, child.i + 1)
      queue.push(child)
    }
  }
  return { first, last, head: head.i }
}

function trimEnd(doc: Doc, role: Role): Role {
  let { first, last } = role
  const cut = (i: number): boolean => /^[,;:—–\-()"“”]$/.test(doc.tokens[i]?.text ?? '')
  while (last > role.head + 1 && cut(last - 1)) last--
  while (first < role.head && (cut(first) || /^(the|a|an)$/.test(doc.tokens[first]?.lower ?? ''))) first++
  return { ...role, first, last }
}

import type { NameKind } from '../../model/types.ts'
import type { Doc, Token } from '../doc.ts'
import { ANY_BODY_NOUNS, BODY_NOUNS, LOOSE_MODIFIERS, PLACE_NOUNS } from '../lang/en/nominal-words.ts'
import type { Named } from './article-entities.ts'
import { countryOfDemonym, countryOfName } from './demonym.ts'
import { mediumKind } from './medium.ts'
import { isRoleNoun } from './roles.ts'
import type { Salience } from './salience.ts'
import { relation, type Tree } from './tree.ts'

/** A definite noun phrase that may stand for something named: "the Iranian foreign minister", "the group". */
export type Nominal = {
  readonly first: number
  readonly last: number
  readonly head: number
  readonly kind: NameKind
  /** Lower-case words before the noun, without the determiner. */
  readonly modifiers: readonly string[]
  readonly determiner: string | null
}

const BODIES: ReadonlySet<string> = new Set(BODY_NOUNS)
const ANY_BODY: ReadonlySet<string> = new Set(ANY_BODY_NOUNS)
const PLACES: ReadonlySet<string> = new Set(PLACE_NOUNS)
const LOOSE: ReadonlySet<string> = new Set(LOOSE_MODIFIERS)
const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'its', 'his', 'her', 'their', 'our', 'my'])
const LEFT = new Set(['det', 'amod', 'compound', 'nmod', 'nummod', 'flat', 'punct', 'case', 'goeswith'])
const REACH = 2

/** The noun phrase whose head this token is; null where it is none of this sort. */
export function readNominal(doc: Doc, tree: Tree, token: Token): Nominal | null {
  if (token.upos !== 'NOUN') return null
  const lemma = token.lemma.toLowerCase()
  const kind = isRoleNoun(token)
    ? 'person'
    : BODIES.has(lemma) || ANY_BODY.has(lemma)
      ? 'organization'
      : PLACES.has(lemma)
        ? 'place'
        : null
  if (kind === null || token.xpos === 'NNS' || relation(token) === 'compound') return null
  const children = (tree[token.i] ?? []).filter((child) => child.i < token.i && LEFT.has(relation(child)))
  const sentenceFirst = doc.sentences[token.sentence]?.first ?? 0
  let first = token.i
  for (const child of children.toReversed()) {
    const start = leftEdge(doc, tree, child, sentenceFirst)
    if (child.i < first) first = Math.min(first, start)
  }
  const words = doc.tokens.slice(first, token.i)
  const lead = words[0]
  const definite = lead !== undefined && DEFINITE.has(lead.lower)
  const possessed = words.some((word) => word.xpos === 'POS')
  if (!definite && !possessed) return null
  const modifiers = words.slice(definite ? 1 : 0).map((word) => word.lower)
  return { first, last: token.i + 1, head: token.i, kind, modifiers, determiner: definite ? lead.lower : null }
}

function leftEdge(doc: Doc, tree: Tree, token: Token, least: number): number {
  let edge = token.i
  for (const child of tree[token.i] ?? []) if (child.i < edge && child.i >= least) edge = child.i
  return edge > least && doc.tokens[edge - 1]?.head === edge ? edge - 1 : edge
}

/** Who or what a nominal stands for, of the entities named in the article before it; null where it is not sure. */
export function resolveNominal(doc: Doc, nominal: Nominal, known: readonly Named[], salience: Salience): Named | null {
  if (nominal.determiner !== 'the' && nominal.determiner !== null && nominal.kind !== 'person') return null
  if (nominal.kind === 'person') return resolveRole(doc, nominal, known, salience)
  if (nominal.kind === 'organization') return resolveBody(doc, nominal, known, salience)
  return resolvePlace(doc, nominal, salience)
}

/** "the minister": the one person of that role; every modifier must be among the words of the role. */
function resolveRole(doc: Doc, nominal: Nominal, known: readonly Named[], salience: Salience): Named | null {
  if (nominal.determiner !== 'the' && nominal.determiner !== null) return null
  const noun = doc.tokens[nominal.head]?.lemma.toLowerCase() ?? ''
  const wanted = nominal.modifiers.filter(
    (word) => !LOOSE.has(word) && /\p{L}/u.test(word) && word !== "'s" && word !== '’s',
  )
  const fits = ({ noun: head, words }: Named['roleWords'][number]): boolean =>
    officeOf(head) === officeOf(noun) && wanted.every((word) => words.has(word) || hasCountry(words, word))
  const found = known.filter((entity) => entity.kind === 'person' && entity.roleWords.some(fits))
  if (found.length <= 1) return found[0] ?? null
  // "the president" beside a former one and those of other lands is the one told by the office alone.
  const plain = found.filter((entity) => entity.roleWords.some((role) => fits(role) && isPlain(role.words, wanted)))
  if (plain.length === 1) return plain[0] ?? null
  // Of several senators "the senator" is the one just spoken of.
  const ids = new Set(found.map(({ id }) => id))
  const [best, second] = salience.rank(nominal.head, REACH, ({ entity }) => ids.has(entity.id))
  if (best === undefined) return null
  return second === undefined || best.score - second.score >= ROLE_MARGIN ? best.place.entity : null
}

/** How much more salient one holder of an office must be than the next. */
const ROLE_MARGIN = 4

/** Nothing beside what was asked tells another land's holder of the office, or one of another time. */
function isPlain(words: ReadonlySet<string>, wanted: readonly string[]): boolean {
  for (const word of words)
    if (!wanted.includes(word) && (OTHER_TIME.test(word) || countryOfDemonym(word) !== null)) return false
  return true
}

const OTHER_TIME = /^(?:former|ex|late|then|past|previous|vice|deputy|acting|elect)$/

/** A spokesperson is a spokesman too, a chairwoman a chair. */
function officeOf(noun: string): string {
  return noun.replace(/(?:man|woman|person)$/, '') || noun
}

/** "Iranian" and "Iran's" tell the same. */
function hasCountry(words: ReadonlySet<string>, word: string): boolean {
  const country = countryOfDemonym(word) ?? countryOfName(word)
  if (country === null) return false
  for (const other of words) if ((countryOfDemonym(other) ?? countryOfName(other)) === country) return true
  return false
}

function resolveBody(doc: Doc, nominal: Nominal, known: readonly Named[], salience: Salience): Named | null {
  const noun = doc.tokens[nominal.head]?.lemma.toLowerCase() ?? ''
  const wanted = nominal.modifiers.filter((word) => !LOOSE.has(word))
  if (BODIES.has(noun)) {
    const named = known.filter(
      (entity) =>
        entity.kind === 'organization' &&
        entity.group.forms.some((form) => form.words.length > 1 && form.words.includes(noun)) &&
        wanted.every((word) => entity.words.has(word)),
    )
    if (named.length === 1) return named[0] ?? null
    if (named.length > 1) return null
  }
  if (!ANY_BODY.has(noun) || wanted.length > 0) return null
  // "a Tarn Post report … The company added": a paper that is only cited is not the firm.
  const bodies = salience.rank(
    nominal.head,
    REACH,
    ({ entity, subject }) =>
      entity.kind === 'organization' && (subject || entity.group.forms.every(({ text }) => mediumKind(text) === null)),
  )
  if (bodies.length === 1) return bodies[0]?.place.entity ?? null
  const subjects = bodies.filter(({ place }) => place.subject)
  const lead = (bodies[0]?.score ?? 0) - (bodies[1]?.score ?? 0)
  return subjects.length === 1 && subjects[0] === bodies[0] && lead >= 4 ? (subjects[0]?.place.entity ?? null) : null
}

/** "the country": the one country named in the sentences just before. */
function resolvePlace(doc: Doc, nominal: Nominal, salience: Salience): Named | null {
  const noun = doc.tokens[nominal.head]?.lemma.toLowerCase() ?? ''
  if (nominal.modifiers.length > 0) return null
  const country = noun === 'country' || noun === 'nation' || noun === 'kingdom'
  const places = salience.rank(nominal.head, REACH, ({ entity }) => {
    const named = entity.group.forms.some((form) => countryOfName(form.text) !== null)
    return entity.kind === 'place' && (country ? named : !named && entity.words.has(noun))
  })
  return places.length === 1 ? (places[0]?.place.entity ?? null) : null
}

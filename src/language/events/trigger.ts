import type { Doc, Token } from '../doc.ts'
import { EVENT_FORMS } from '../lang/en/event-forms.ts'
import { EVENT_NOUNS } from '../lang/en/event-nouns.ts'
import { NEWS_EVENT_NOUNS, SELDOM_EVENTS } from '../lang/en/event-nouns-news.ts'
import { kindsOf } from './event-kinds.ts'
import { WORDS } from './words.ts'

/** A word that tells of something that happens, and the verb (or noun) its kind of event is known by. */
export type Trigger = { readonly token: Token; readonly lemma: string }

const NOUNS: ReadonlyMap<string, string> = new Map(
  `${EVENT_NOUNS}${NEWS_EVENT_NOUNS}`
    .trim()
    .split(/\n+/)
    .map((line) => line.split(' '))
    .map(([noun = '', verb]) => [noun, verb ?? noun]),
)

const FORMS: ReadonlyMap<string, string> = new Map(
  EVENT_FORMS.trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([form = '', verb = '']) => [form, verb]),
)

/** The words of a text that tell of events: verbs that are not auxiliary or light, and nouns that name what happens. */
export function findTriggers(doc: Doc): Trigger[] {
  const { tokens } = doc
  const isName = nameTest(doc)
  return tokens.flatMap((token) => {
    if ((token.upos !== 'VERB' && token.upos !== 'NOUN') || isName(token)) return []
    const lemma = verbOf(token) ?? token.lemma.toLowerCase()
    if (token.upos === 'VERB')
      return isLight(token, lemma, tokens) || isCompound(token, tokens) || isQuality(token) ? [] : [{ token, lemma }]
    if (SELDOM_EVENTS.has(lemma) || /^(?:compound|nmod:npmod)$/.test(token.deprel)) return []
    const verb = NOUNS.get(lemma) ?? NOUNS.get(token.lower)
    return verb === undefined ? [] : [{ token, lemma: verb }]
  })
}

/** Share of a headline's words that begin large in title case. */
const TITLE_CASE = 0.6

/** Names that the tagger took for verbs or nouns ("Boeing"): written large within a sentence that is not so throughout. */
function nameTest({ tokens, sentences }: Doc): (token: Token) => boolean {
  const names = new Set(tokens.filter(({ upos }) => upos === 'PROPN').map(({ text }) => text))
  const titled = sentences.map(({ first, last }) => {
    const words = tokens.slice(first, last).filter(({ text }) => /^\p{L}{4,}/u.test(text))
    return words.filter(({ text }) => /^\p{Lu}/u.test(text)).length > TITLE_CASE * words.length
  })
  return ({ i, text, sentence }) => {
    if (!/^\p{Lu}/u.test(text)) return false
    if (/^\p{Lu}{2,}$/u.test(text) && !titled[sentence]) return true
    const opens = i === sentences[sentence]?.first || /^["“‘'(:-]+$/.test(tokens[i - 1]?.text ?? '')
    return !titled[sentence] && (!opens || names.has(text))
  }
}

/** "a coast-based group", "life-threatening": part of an adjective. */
function isCompound({ i, deprel, end }: Token, tokens: readonly Token[]): boolean {
  const hyphen = tokens[i - 1]
  return (
    deprel === 'amod' &&
    hyphen !== undefined &&
    /^[-‐–]$/.test(hyphen.text) &&
    hyphen.end <= end &&
    tokens[i - 2]?.end === hyphen.start
  )
}

/** "neighbouring states", "regarding the sale": what something is like, or a preposition. */
function isQuality({ xpos, deprel }: Token): boolean {
  return xpos === 'VBG' && /^(?:amod|case|mark)$/.test(deprel)
}

/** A light verb counts where no verb or event noun is governed by it: "they held the bridge", not "they held talks". */
function isLight(token: Token, lemma: string, tokens: readonly Token[]): boolean {
  if (!WORDS.light.has(lemma)) return false
  if (lemma === 'be' || lemma === 'have' || lemma === 'do' || lemma === 'accord' || lemma === 'include') return true
  if (lemma === 'begin' || lemma === 'start') return !beginsItself(token, tokens)
  const near = tokens.slice(token.i + 1, token.i + 12)
  return (
    near.some(
      (other) =>
        other.head === token.i &&
        ((/^(?:xcomp|ccomp)$/.test(other.deprel) && other.upos === 'VERB') ||
          (other.deprel === 'obj' && NOUNS.has(other.lemma.toLowerCase()))),
    ) || !near.some((other) => other.head === token.i && other.deprel === 'obj')
  )
}

/** "sales began in January": what begins is no event of its own, and nothing is begun. */
function beginsItself({ i }: Token, tokens: readonly Token[]): boolean {
  const near = tokens.slice(Math.max(0, i - 12), i + 12).filter(({ head }) => head === i)
  const subject = near.find(({ deprel }) => deprel.startsWith('nsubj'))
  return (
    subject?.upos === 'NOUN' &&
    !NOUNS.has(subject.lemma.toLowerCase()) &&
    !near.some(({ deprel }) => /^(?:obj|xcomp|ccomp)$/.test(deprel))
  )
}

/** The trigger that a passage of several words holds: the word the others hang on. Throws where it has no words. */
export function triggerAt({ tokens }: Doc, words: readonly number[]): Trigger {
  const inside = new Set(words)
  const own = words.map((i) => tokens[i]).filter((token) => token !== undefined)
  const token = own.find(({ head }) => !inside.has(head)) ?? own[0]
  if (!token) throw new RangeError(`no words at ${words.join(', ')}`)
  const lemma = token.lemma.toLowerCase()
  const verb = verbOf(token)
  if (verb !== null) return { token, lemma: verb }
  return { token, lemma: token.upos === 'VERB' ? lemma : (NOUNS.get(lemma) ?? NOUNS.get(token.lower) ?? lemma) }
}

/** The verb of a form that was not seen to be one: "slain", or in a headline "Storm kills". Null where it may be no verb. */
function verbOf({ lower, lemma, upos }: Token): string | null {
  const form = FORMS.get(lower) ?? FORMS.get(lemma.toLowerCase())
  if (form !== undefined) return form
  if (upos === 'VERB' || NOUNS.has(lower) || NOUNS.has(lemma.toLowerCase()) || kindsOf(lemma.toLowerCase()).length > 0)
    return null
  const bases = [/s$/, /d$/, /ed$/].filter((ending) => ending.test(lower)).map((ending) => lower.replace(ending, ''))
  return bases.find((base) => kindsOf(base).length > 0) ?? null
}

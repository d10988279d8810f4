import type { Annotated } from '../../model/types.ts'
import type { EventNode } from './event-node.ts'
import { type LabelPassage, labelPassage } from './label-passage.ts'

/** Mentions whose passages are held against each other: those that tell the event best. */
const CANDIDATES = 15
/** Sentences of a report that tell the news itself. */
const LEAD = 3

/** What speaks for a label; chosen by reading some 150 labels of events of basil, newswcl50 and giveme5w1h. */
const WORTH = {
  /** Its word is the one that most reports use. */
  commonWord: 4,
  /** Its sentence is like those of the others. */
  likeness: 3,
  verb: 2,
  agent: 2,
  /** Each named participant or place, up to three. */
  named: 0.7,
  asserted: 1,
  dated: 1,
  lead: 1,
  whole: 2,
  /** A label that only repeats its trigger, or a word more, tells nothing. */
  short: -4,
  /** A quotation ends or begins in it without its other end. */
  broken: -3,
  /** It goes on from something that it leaves out. */
  headless: -3,
}
const SHORT_WORDS = 3
const HEADLESS = /^(?:and|but|or|nor|then|who|which|that|to|of)\b/i

/**
 * A short passage that tells the event best, as it stands in the text: around a mention in the word that most reports
 * use, from the subject to the object, and whole; not one that says what did not happen, where another tells what did.
 */
export function labelOf(all: readonly EventNode[], article: (id: string) => Annotated | undefined): string {
  const told = all.filter(({ mention: { modality } }) => modality === 'asserted' || modality === 'planned')
  const nodes = told.length > 0 ? told : all
  const support = supportOf(nodes)
  const most = Math.max(...support.values())
  const centre = centreOf(nodes)
  const scored = nodes
    .map((node) => ({
      node,
      worth:
        WORTH.commonWord * ((support.get(node.lemma) ?? 0) / most) +
        WORTH.likeness * likeness(node, centre) +
        own(node),
    }))
    .sort((a, b) => b.worth - a.worth || byPlace(a.node, b.node))
    .slice(0, CANDIDATES)
    .flatMap(({ node, worth }) => {
      const annotated = article(node.articleId)
      const passage = annotated && labelPassage(node, annotated)
      return passage ? [{ node, text: passage.text, worth: worth + quality(passage) }] : []
    })
    .sort((a, b) => b.worth - a.worth || byPlace(a.node, b.node))
  return scored[0]?.text ?? ''
}

function own({ mention, who, places, sentence, time }: EventNode): number {
  const agent =
    mention.participants.some(({ role }) => role === 'agent') || mention.arguments.some(({ role }) => role === 'agent')
  return (
    WORTH.verb * Number(mention.phrase === null) +
    WORTH.agent * Number(agent) +
    WORTH.named * Math.min(3, who.size + places.size) +
    WORTH.asserted * Number(mention.modality === 'asserted') +
    WORTH.dated * Number(time.earliest !== null) +
    WORTH.lead * Number(sentence < LEAD)
  )
}

function quality({ text, whole }: LabelPassage): number {
  const isShort = text.split(' ').length < SHORT_WORDS
  const isBroken = count(text, /“/g) !== count(text, /”/g) || count(text, /"/g) % 2 === 1
  const isHeadless = HEADLESS.test(text)
  return (
    WORTH.whole * Number(whole) +
    WORTH.short * Number(isShort) +
    WORTH.broken * Number(isBroken) +
    WORTH.headless * Number(isHeadless)
  )
}

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0
}

/** How many articles use each word for the event. */
function supportOf(nodes: readonly EventNode[]): ReadonlyMap<string, number> {
  const articles = new Map<string, Set<string>>()
  for (const { lemma, articleId } of nodes) articles.set(lemma, (articles.get(lemma) ?? new Set()).add(articleId))
  return new Map([...articles].map(([lemma, ids]) => [lemma, ids.size]))
}

/** The mean of the sentences' words, of length one. */
function centreOf(nodes: readonly EventNode[]): ReadonlyMap<number, number> {
  const sum = new Map<number, number>()
  for (const { words } of nodes)
    words.words.forEach((word, n) => {
      sum.set(word, (sum.get(word) ?? 0) + (words.weights[n] ?? 0))
    })
  const length = Math.sqrt([...sum.values()].reduce((total, weight) => total + weight * weight, 0)) || 1
  return new Map([...sum].map(([word, weight]) => [word, weight / length]))
}

function likeness({ words: { words, weights } }: EventNode, centre: ReadonlyMap<number, number>): number {
  return words.reduce((sum, word, n) => sum + (weights[n] ?? 0) * (centre.get(word) ?? 0), 0)
}

function byPlace(a: EventNode, b: EventNode): number {
  return a.sentence - b.sentence || (a.mention.id < b.mention.id ? -1 : 1)
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EventMention } from '../../src/model/types.ts'
import { alignedPairs } from '../aligned-pairs.ts'
import type { Benchmark, BenchmarkOptions } from '../benchmark.ts'
import { createGivenReader } from '../given-events.ts'
import { inPart } from '../part.ts'

type Answer = {
  readonly verb: string
  readonly verb_idx: number
  readonly question: string
  readonly answer_range: string
}
type Role = 'agent' | 'patient' | 'place'
type Asked = { readonly role: Role; readonly first: number; readonly last: number }

/**
 * Who takes part in an event and where it is: for each verb with questions and answers ("Who was killed? – a man"), do the
 * participants, heads and places read for it stand in the answers? Read from single sentences. A named participant
 * counts by its name; one without a name by its head noun. `recall` is of answers, `precision` of what was read, at verbs
 * with a question for that role. Beside it, and in the predictions, which pairs of two sentences' answers are aligned.
 */
export const benchmark: Benchmark = {
  name: 'qa_align',
  run: (options) => {
    const read = createGivenReader()
    const counts = new Map<Role, { right: number; wanted: number; good: number; said: number }>(
      (['agent', 'patient', 'place'] as const).map((role) => [role, { right: 0, wanted: 0, good: 0, said: 0 }]),
    )
    const sentences = readSentences(options)
    for (const { id, words, verbs } of sentences) {
      const order = [...verbs.keys()]
      const mentions = order.map((verb) => ({ id: String(verb), tokens: [verb] }))
      const { annotated, doc } = read({ id, sentences: [words], published: null, mentions })
      const parts = order.map((_, i) => rolesOf(annotated.events[i], annotated))
      order.forEach((verb, i) => {
        const asked = verbs.get(verb) ?? []
        for (const [role, count] of counts) {
          const own = asked.filter((answer) => answer.role === role)
          if (own.length === 0) continue
          const said = parts[i]?.[role] ?? []
          const within = (word: string, { first, last }: Asked): boolean =>
            doc.tokens.slice(first, last).some(({ lower, lemma }) => [lower, lemma.toLowerCase()].includes(word))
          count.wanted += own.length
          count.right += own.filter((answer) => said.some((words) => words.some((word) => within(word, answer)))).length
          count.said += said.length
          count.good += said.filter((words) => own.some((answer) => words.some((word) => within(word, answer)))).length
        }
      })
    }
    const percent = (a: number, b: number): number => (b ? (100 * a) / b : 0)
    const pairs = alignedPairs(options)
    const roles = Object.fromEntries(
      [...counts].flatMap(([role, { right, wanted, good, said }]) => [
        [`${role} recall`, percent(right, wanted)],
        [`${role} precision`, percent(good, said)],
      ]),
    )
    return {
      metrics: { ...pairs.metrics, ...roles },
      items: sentences.length,
      predictions: { file: 'predictions.jsonl', text: pairs.text },
    }
  },
}

type Roles = Readonly<Record<Role, readonly (readonly string[])[]>>

/** What was read for an event, each as the lower-case words that can stand for it. */
function rolesOf(
  event: EventMention | undefined,
  {
    entities,
  }: { readonly entities: readonly { readonly id: string; readonly variants: readonly { text: string }[] }[] },
): Roles {
  const named = (id: string): readonly string[] =>
    (entities.find((entity) => entity.id === id)?.variants ?? []).flatMap(({ text }) => text.toLowerCase().split(/\s+/))
  const of = (role: string): readonly (readonly string[])[] => [
    ...(event?.participants ?? []).filter((one) => one.role === role).map(({ entityId }) => named(entityId)),
    ...(event?.arguments ?? []).filter((one) => one.role === role).map(({ lemma }) => [lemma]),
  ]
  return { agent: of('agent'), patient: of('patient'), place: (event?.placeEntityIds ?? []).map(named) }
}

type Sentence = { readonly id: string; readonly words: string[]; readonly verbs: ReadonlyMap<number, Asked[]> }

/** Each sentence once, with the answers at its verbs. */
function readSentences({ data, part }: BenchmarkOptions): Sentence[] {
  const found = new Map<string, Sentence>()
  for (const line of readFileSync(join(data, 'gold.jsonl'), 'utf8').split('\n')) {
    if (line.trim() === '') continue
    const pair = JSON.parse(line) as Record<string, unknown>
    for (const side of [1, 2]) {
      const text = String(pair[`text_${side}`])
      if (found.has(text) || !inPart(text, part)) continue
      const words = text.trim().split(/\s+/)
      const verbs = new Map<number, Asked[]>()
      for (const answer of (pair[`qas_${side}`] ?? []) as Answer[]) {
        const role = roleAsked(answer.question)
        const [first = 0, last = 0] = answer.answer_range.split(':').map(Number)
        if (role && words[answer.verb_idx] === answer.verb)
          verbs.set(answer.verb_idx, [...(verbs.get(answer.verb_idx) ?? []), { role, first, last }])
      }
      if (verbs.size > 0) found.set(text, { id: `${String(pair['key'])}~${side}`, words, verbs })
    }
  }
  return [...found.values()]
}

const BE = /^(?:is|are|was|were|be|been|being|got)$/
const HELP = /^(?:has|have|had|will|would|can|could|may|might|should|must|is|are|was|were|does|do|did|not|n't)$/

/** Whom a question asks for: "Who killed someone?" the agent, "Who was killed?" the patient; null for all else. */
function roleAsked(question: string): Role | null {
  const words = question.toLowerCase().replace('?', ' ').trim().split(/\s+/)
  if (words[0] === 'where') return 'place'
  if (words[0] !== 'who' && words[0] !== 'what') return null
  if (/^(?:to|with|for|about|of|on|in|at|from|by|as|into|against|over)$/.test(words.at(-1) ?? '')) return null
  if (words.slice(1).some((word, i) => /^(?:someone|something)$/.test(word) && HELP.test(words[i] ?? '')))
    return words.at(-1) === 'do' ? null : 'patient'
  const rest = words.slice(1)
  while (rest.length > 1 && HELP.test(rest[0] ?? '')) {
    const [helper = '', next = ''] = rest
    if (BE.test(helper) && !next.endsWith('ing')) return 'patient'
    if (next === 'been' || next === 'be') return rest[2]?.endsWith('ing') ? 'agent' : 'patient'
    rest.shift()
  }
  return 'agent'
}

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Benchmark, BenchmarkOptions } from '../benchmark.ts'
import { type CoreferenceDocument, runCoreference } from '../event-coreference.ts'
import { triggerWords } from '../given-events.ts'

/** Topics of the official dev part; what is tuned is tuned on the others. */
const DEV = new Set(['2', '5', '12', '18', '21', '23', '34', '35'])

/** Events across documents of ECB+ with the mentions given: topic folders apart, as published systems have it. */
export const benchmark: Benchmark = {
  name: 'ecbplus',
  run: (options) => {
    const documents = readEcbPlus(options)
    const result = runCoreference('ecbplus', documents)
    return {
      ...result,
      metrics: { ...result.metrics, ...scoreTriggers(documents, readValidated(join(options.data, 'sentences.csv'))) },
    }
  },
}

/** The words the tool takes for events, against those marked, in the sentences that are scored. */
function scoreTriggers(
  documents: readonly CoreferenceDocument[],
  validated: ReadonlySet<string> | null,
): Record<string, number> {
  const find = triggerWords()
  let [right, said, wanted] = [0, 0, 0]
  for (const { id, group, sentences, mentions } of documents) {
    const file = id.replace(/^[^_]*_|\.xml$/g, '')
    const own = sentences.flatMap((words, i) => words.map(() => validated?.has(`${group} ${file} ${i}`) ?? true))
    const found = find(sentences)
    right += mentions.filter(({ tokens }) => tokens.some((token) => found.has(token))).length
    said += [...found].filter((token) => own[token]).length
    wanted += mentions.length
  }
  return { 'trigger F1': said + wanted ? (200 * right) / (said + wanted) : 0 }
}

/** The documents of a folder laid out as ECB+: 'tune' all topics but the official dev part, 'held' that part. */
export function readEcbPlus({ data, part }: Pick<BenchmarkOptions, 'data' | 'part'>): CoreferenceDocument[] {
  const validated = readValidated(join(data, 'sentences.csv'))
  const root = existsSync(join(data, 'ECB+')) ? join(data, 'ECB+') : data
  const topics = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  return topics
    .filter((topic) => part === 'all' || DEV.has(topic) === (part === 'held'))
    .sort((a, b) => Number(a) - Number(b) || (a < b ? -1 : 1))
    .flatMap((topic) =>
      readdirSync(join(root, topic))
        .filter((file) => file.endsWith('.xml'))
        .sort()
        .map((file) => readDocument(readFileSync(join(root, topic, file), 'utf8'), topic, file, validated)),
    )
}

/** "topic file sentence" of each sentence that is scored; null where there is no list, and all are. */
function readValidated(path: string): ReadonlySet<string> | null {
  if (!existsSync(path)) return null
  const lines = readFileSync(path, 'utf8').split(/\r?\n/).slice(1)
  return new Set(
    lines.filter(Boolean).map((line) =>
      line
        .split(',')
        .map((cell) => cell.trim())
        .join(' '),
    ),
  )
}

function readDocument(
  xml: string,
  topic: string,
  file: string,
  validated: ReadonlySet<string> | null,
): CoreferenceDocument {
  const name = /doc_name="([^"]*)"/.exec(xml)?.[1] ?? file
  const sentences: string[][] = []
  const place = new Map<string, { readonly sentence: string; readonly index: number }>()
  let current: string | null = null
  let index = 0
  for (const [, attributes = '', word = ''] of xml.matchAll(/<token ([^>]*)>([^<]*)<\/token>/g)) {
    const sentence = attribute(attributes, 'sentence')
    if (sentence !== current) sentences.push([])
    current = sentence
    sentences.at(-1)?.push(decode(word) || '_')
    place.set(attribute(attributes, 't_id'), { sentence, index: index++ })
  }
  const chains = new Map<string, string>()
  for (const [, target = '', body = '', id = ''] of relations(xml))
    for (const [, source = ''] of body.matchAll(/<source m_id="([^"]*)"/g)) chains.set(source, target || `r${id}`)
  const mentions = [...xml.matchAll(/<((?:NEG_)?ACTION\w*) ([^>]*)>([\s\S]*?)<\/\1>/g)].flatMap(
    ([, , attributes = '', body = '']) => {
      const id = attribute(attributes, 'm_id')
      const places = [...body.matchAll(/<token_anchor t_id="([^"]*)"/g)]
        .map((match) => place.get(match[1] ?? ''))
        .filter((found) => found !== undefined)
      const first = places[0]
      if (!first || (validated && !validated.has(`${topic} ${file.replace(/^[^_]*_|\.xml$/g, '')} ${first.sentence}`)))
        return []
      return [{ id: `${name}_${id}`, tokens: places.map((at) => at.index), cluster: chains.get(id) ?? `${name} ${id}` }]
    },
  )
  const key = `${topic} ${file.replace(/^[^_]*_|\.xml$/g, '')}`
  const scored = new Set([...sentences.keys()].filter((i) => validated?.has(`${key} ${i}`) ?? true))
  return { id: file, group: topic, sentences, published: null, mentions, scored }
}

/** The coreference relations: [whole, id of the instance they share, inner text, own id]. */
function relations(xml: string): string[][] {
  const instances = new Map(
    [...xml.matchAll(/<\w+ ([^>]*)instance_id="([^"]*)"/g)].map(([, attributes = '', instance = '']) => [
      attribute(attributes, 'm_id'),
      instance,
    ]),
  )
  return [...xml.matchAll(/<(CROSS_DOC_COREF|INTRA_DOC_COREF) ([^>]*)>([\s\S]*?)<\/\1>/g)].map(
    ([whole, kind = '', attributes = '', body = '']) => {
      const target = /<target m_id="([^"]*)"/.exec(body)?.[1] ?? ''
      const note = attribute(attributes, 'note') || instances.get(target) || ''
      const id = attribute(attributes, 'r_id')
      return [
        whole,
        kind === 'CROSS_DOC_COREF' && note ? note : `${/doc_name="([^"]*)"/.exec(xml)?.[1]} ${id}`,
        body,
        id,
      ]
    },
  )
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
}

function decode(text: string): string {
  return text.replace(
    /&(lt|gt|quot|apos|amp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name] ?? '',
  )
}

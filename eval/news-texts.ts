import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BenchmarkOptions } from './benchmark.ts'
import { inPart } from './part.ts'

/** A text of news: Wikinews of MEANTIME and of GUM (CC BY), NewsWCL50 and re3d may be trained on, the others not. */
type NewsText = {
  readonly id: string
  readonly corpus: 'meantime' | 'gum' | 'newswcl50' | 're3d' | 'gvc' | 'basil' | 'giveme5w1h' | 'polnear'
  /** Paragraphs apart by a blank line, where the text has them so. */
  readonly text: string
}

/** The news texts beside each other under a folder laid out like ../shared/data; those missing are left out. */
export function newsTexts(folder: string, part: BenchmarkOptions['part']): readonly NewsText[] {
  const meantime = join(folder, 'meantime', 'meantime.conll')
  const gum = ['train', 'dev'].map((name) => join(folder, 'ud_gum', `${name}.conllu`))
  return [
    ...(existsSync(meantime) ? fromMeantime(readFileSync(meantime, 'utf8')) : []),
    ...gum.filter((file) => existsSync(file)).flatMap((file) => fromGum(readFileSync(file, 'utf8'))),
  ].filter(({ id }) => inPart(id, part))
}

/** Of NewsWCL50 (halves by event, as in its own benchmarks) and re3d, where they lie under the folder. */
export function furtherTexts(folder: string, part: BenchmarkOptions['part']): readonly NewsText[] {
  return [...readLines(folder, 'newswcl50', 'articles.jsonl'), ...readLines(folder, 're3d', 'documents.jsonl')].filter(
    ({ id, event }) => inPart(event ?? id, part),
  )
}

/** Publishers' texts of BASIL, Giveme5W1H, PolNeAR and the Gun Violence Corpus, where they lie under the folder; halves by document. */
export function publishersTexts(folder: string, part: BenchmarkOptions['part']): readonly NewsText[] {
  const polnear = join(folder, 'polnear', 'text')
  const files = existsSync(polnear) ? readdirSync(polnear).filter((file) => file.endsWith('.txt')) : []
  return [
    ...readLines(folder, 'basil', 'articles.jsonl'),
    ...readLines(folder, 'giveme5w1h', 'articles.jsonl'),
    ...files.sort().map((file): NewsText => {
      const text = readFileSync(join(polnear, file), 'utf8')
      return { id: file.slice(0, -'.txt'.length), corpus: 'polnear', text }
    }),
    ...fromGvc(join(folder, 'gvc', 'documents.jsonl')),
  ].filter(({ id }) => inPart(id, part))
}

function readLines(folder: string, corpus: NewsText['corpus'], file: string): (NewsText & { event?: string })[] {
  const path = join(folder, corpus, file)
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => ({ ...(JSON.parse(line) as { id: string; text: string; event?: string }), corpus }))
}

/** Without date and title, which come first; the corpus does not tell where paragraphs end: here after two sentences. */
function fromGvc(path: string): NewsText[] {
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { doc_id, sentences } = JSON.parse(line) as { doc_id: string; sentences: string[][] }
      const text = joinWords(sentences.slice(2)).reduce(
        (all, sentence, i) => `${all}${i === 0 ? '' : i % 2 === 0 ? '\n\n' : ' '}${sentence}`,
        '',
      )
      return { id: doc_id, corpus: 'gvc', text }
    })
}

/** Sentences of a paragraph: MEANTIME does not tell where paragraphs end. */
const PARAGRAPH = 3

function fromMeantime(conll: string): NewsText[] {
  const documents = new Map<string, string[][]>()
  for (const line of conll.split('\n')) {
    const [id = '', sentence = '', , word = ''] = line.split('\t')
    if (line.startsWith('#') || !/^\d+$/.test(sentence)) continue
    const sentences = documents.get(id) ?? []
    documents.set(id, sentences)
    while (sentences.length <= Number(sentence)) sentences.push([])
    if (word.trim() !== '') sentences[Number(sentence)]?.push(word.trim())
  }
  return [...documents].map(([id, sentences]) => ({
    id,
    corpus: 'meantime',
    // the first is the title
    text: paragraphs(joinWords(sentences.slice(1))),
  }))
}

/** A paragraph ends after three sentences, or later where a quotation is still open; the date stands alone. */
function paragraphs(sentences: readonly string[]): string {
  let text = sentences[0] ?? ''
  let [length, open] = [PARAGRAPH, false]
  for (const sentence of sentences.slice(1)) {
    const ends = length >= PARAGRAPH && !open
    text += `${ends ? '\n\n' : ' '}${sentence}`
    length = ends ? 1 : length + 1
    if ((sentence.match(/"/g) ?? []).length % 2 === 1) open = !open
  }
  return text
}

/** Words as running text: signs against the words they belong to, doubled marks as straight ones that open and close in turn. */
function joinWords(sentences: readonly (readonly string[])[]): string[] {
  let open = false
  return sentences.map((words) => {
    let [line, glued] = ['', true]
    for (const word of words) {
      const mark = /^(?:``|''|["“”])$/.test(word)
      if (mark) open = word === '``' || word === '“' ? true : word === '"' ? !open : false
      const left = mark ? !open : /^(?:[,.;:!?%)\]]|\.\.\.|['’](?:s|re|ve|ll|d|m|S)?|n['’]t)$/.test(word)
      line += `${glued || left ? '' : ' '}${mark ? '"' : word}`
      glued = mark ? open : /^(?:[([$#]|US\$)$/.test(word)
    }
    return line
  })
}

function fromGum(conllu: string): NewsText[] {
  return conllu
    .split(/^# newdoc id = /m)
    .slice(1)
    .filter((document) => document.startsWith('GUM_news'))
    .map((document) => {
      let text = ''
      let starts = false
      for (const line of document.split('\n')) {
        if (/^# newpar(?:$| )/.test(line)) starts = true
        const sentence = /^# text = (.*)$/.exec(line)?.[1]
        if (sentence === undefined) continue
        text += `${text === '' ? '' : starts ? '\n\n' : ' '}${sentence}`
        starts = false
      }
      return { id: document.split('\n')[0]?.trim() ?? '', corpus: 'gum' as const, text }
    })
}

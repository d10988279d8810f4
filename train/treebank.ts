import { readFileSync } from 'node:fs'

/** A sentence of a treebank. Word i (from 0) has head heads[i], -1 for the root. */
export type TreeSentence = {
  readonly id: string
  readonly text: string
  readonly words: readonly string[]
  /** Is there a space after the word? */
  readonly spaced: readonly boolean[]
  readonly lemmas: readonly string[]
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  readonly heads: readonly number[]
  readonly deprels: readonly string[]
  /** Does it begin a paragraph? A document? */
  readonly paragraph: boolean
  readonly document: string | null
}

/** Reads CoNLL-U. Multiword tokens give their words; empty nodes are left out. */
export function readTreebank(path: string): TreeSentence[] {
  return parseTreebank(readFileSync(path, 'utf8'))
}

export function parseTreebank(conllu: string): TreeSentence[] {
  return conllu
    .split(/\r?\n\r?\n/)
    .filter((block) => /^\d/m.test(block))
    .map(readBlock)
}

function readBlock(block: string): TreeSentence {
  const lines = block.split(/\r?\n/)
  const comment = (key: string): string | null => {
    const found = lines.find((line) => line.startsWith(`# ${key} = `))
    return found ? found.slice(key.length + 5) : null
  }
  const rows = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split('\t'))
  const spaced = rows.map((row) => !row[9]?.includes('SpaceAfter=No'))
  for (const line of lines) {
    const range = /^(\d+)-(\d+)\t/.exec(line)
    if (!range) continue
    const last = Number(range[2])
    for (let i = Number(range[1]); i <= last; i++) spaced[i - 1] = i === last && !line.includes('SpaceAfter=No')
  }
  const column = (n: number): string[] => rows.map((row) => row[n] ?? '_')
  return {
    id: comment('sent_id') ?? '',
    text: comment('text') ?? '',
    words: column(1),
    spaced,
    lemmas: column(2),
    upos: column(3),
    xpos: column(4),
    heads: column(6).map((head) => Number(head) - 1),
    deprels: column(7),
    paragraph: lines.some((line) => line.startsWith('# newpar') && !line.startsWith('# newpar_block')),
    document: comment('newdoc id'),
  }
}

import { consonants } from './match-names.ts'
import type { NameNode } from './name-node.ts'

/** Names that share a word with more others than this are not compared by it: the word tells nothing. */
const LARGEST = 200

/**
 * Pairs of names worth comparing: those that share the consonants of a word, or of which one is the other's initials.
 * Their number grows with the number of names, not with its square.
 */
export function* namePairs(nodes: readonly NameNode[]): Generator<readonly [NameNode, NameNode]> {
  const blocks = new Map<string, NameNode[]>()
  for (const node of nodes) {
    for (const key of blockKeys(node)) {
      const block = blocks.get(key)
      if (block) block.push(node)
      else blocks.set(key, [node])
    }
  }
  const seen = new Set<string>()
  for (const block of blocks.values()) {
    if (block.length > LARGEST) continue
    for (const [i, a] of block.entries()) {
      for (const b of block.slice(i + 1)) {
        const pair = `${a.key}\t${b.key}`
        if (seen.has(pair)) continue
        seen.add(pair)
        yield [a, b]
      }
    }
  }
}

function blockKeys({ form }: NameNode): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const word of form.words) if (word.length > 2) keys.add(consonants(word))
  keys.add(consonants(form.words.join('')))
  if (form.acronym !== null) keys.add(`#${form.acronym}`)
  if (form.words.length > 1) {
    keys.add(`#${initials(form.words)}`)
    keys.add(`#${initials(form.words.filter((word) => word.length > 3))}`)
    keys.add(`#${initials(form.words.filter((word) => !SMALL.has(word)))}`)
  }
  return keys
}

const SMALL: ReadonlySet<string> = new Set(['of', 'for', 'and', 'the', '&', 'on', 'in', 'to', 'de', 'la', 'du', 'des'])

function initials(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('')
}

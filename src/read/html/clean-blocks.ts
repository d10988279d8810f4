import { boxTitle, commentsTitle, wallTitle } from '../clean/box-titles.ts'
import { countWords, type Facts, isClosed, type Line, type Piece } from '../clean/page.ts'
import { runRules } from '../clean/run-rules.ts'
import type { Removed } from '../draft.ts'
import { pageRules } from './page-rules.ts'
import type { Block } from './read-blocks.ts'

export type CleanedBlocks = {
  readonly blocks: readonly Block[]
  readonly removed: readonly Removed[]
  readonly facts: readonly Facts[]
}

/** A block this much of which is links, and which is no sentence, is a link to another page. */
const linkShare = 0.8
const longestLink = 200

/**
 * Takes out of a page's main text what the base left in: links to other stories, labels above the text, boxes below
 * it, and what the rules for plain text tell.
 */
export function cleanBlocks(read: readonly Block[], title: string | null): CleanedBlocks {
  const end = findEnd(read)
  const blocks = read.slice(0, end)
  const lines: readonly Line[] = blocks.flatMap(({ kind, text }, i) =>
    kind === 'caption' ? [] : [{ i, text, gap: true }],
  )
  const { page, facts } = runRules(lines, pageRules, title)
  const pieces = new Map<number, Piece[]>()
  for (const piece of page.pieces) pieces.set(piece.line, [...(pieces.get(piece.line) ?? []), piece])
  const left = new Map(page.body.map((line) => [line.i, line.text]))
  const kept: Block[] = []
  const removed: Removed[] = []
  const below = read.slice(end).map(({ text }): Removed => ({ text, rule: 'below-article' }))
  for (const [i, block] of blocks.entries()) {
    for (const { role, text, rule } of pieces.get(i) ?? []) {
      if (role === 'caption') kept.push({ kind: 'caption', text, linked: 0 })
      else removed.push({ text, rule })
    }
    const text = block.kind === 'caption' ? block.text : left.get(i)
    if (text !== undefined) kept.push({ ...block, text })
  }
  const byBlock = dropByPlace(kept)
  return { blocks: byBlock.blocks, removed: [...removed, ...byBlock.removed, ...below], facts }
}

type Dropped = { readonly blocks: readonly Block[]; readonly removed: readonly Removed[] }

/** Such a box stands in the last part of the text. */
const tailFrom = 0.6

function dropByPlace(blocks: readonly Block[]): Dropped {
  const lead = blocks.findIndex(isProse)
  const last = blocks.findLastIndex(isProse)
  const box = findTailBox(blocks, lead)
  const removed: Removed[] = []
  const kept = blocks.filter((block, i) => {
    const rule = i >= box && block.kind !== 'caption' ? 'tail-box' : reason(block, i, lead, last)
    if (rule !== null) removed.push({ text: block.text, rule })
    return rule === null
  })
  return { blocks: kept, removed }
}

/** So many paragraphs of sentences stand above readers' comments; so few below the head of a wall. */
const leastAbove = 2
const mostBelow = 2
const longestWall = 140

/** Where the article ends: at the head of its readers' comments, or where a wall begins. Past the end where neither is. */
function findEnd(blocks: readonly Block[]): number {
  const all = blocks.filter(isProse).length
  let above = 0
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'heading' && above >= leastAbove && commentsTitle.test(block.text)) return i
    if (above > 0 && all - above <= mostBelow && block.text.length <= longestWall && wallTitle.test(block.text))
      return i
    if (isProse(block)) above += 1
  }
  return blocks.length
}

/** Where the boxes below the article begin; past the end where there are none. */
function findTailBox(blocks: readonly Block[], lead: number): number {
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0)
  let at = 0
  for (const [i, block] of blocks.entries()) {
    if (i > lead && lead >= 0 && at >= length * tailFrom && block.text.length <= 60 && boxTitle.test(block.text))
      return i
    at += block.text.length
  }
  return blocks.length
}

function reason(block: Block, i: number, lead: number, last: number): string | null {
  if (block.kind === 'caption' || lead < 0) return null
  if (isLink(block)) return 'link-line'
  if (i < lead && block.kind === 'paragraph' && countWords(block.text) <= 6 && !isClosed(block.text))
    return 'opening-label'
  if (i > last && block.kind === 'heading') return 'trailing-label'
  return null
}

/** A paragraph of sentences, mostly its own words. */
function isProse(block: Block): boolean {
  return block.kind === 'paragraph' && block.text.length >= 60 && isClosed(block.text) && block.linked < 0.5
}

function isLink({ text, linked }: Block): boolean {
  return linked >= linkShare && text.length <= longestLink && !/[.!?]["”’]?$/.test(text)
}

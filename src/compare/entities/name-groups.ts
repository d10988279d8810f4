import { matchNames } from './match-names.ts'
import type { NameNode } from './name-node.ts'

/** Names joined into one thing, step by step, never against the evidence. */
export type NameGroups = {
  /** The group's names. */
  readonly group: (node: NameNode) => readonly NameNode[]
  /** Joins the groups of two names, unless a name of one cannot be a name of the other; tells whether it did. */
  readonly join: (a: NameNode, b: NameNode) => boolean
  /** Joins the groups of two names whatever their evidence. */
  readonly unite: (a: NameNode, b: NameNode) => void
  readonly all: () => readonly (readonly NameNode[])[]
}

/** Names of a group that are held against those of another: a group of more spellings has the common ones first. */
const COMPARED = 12

/** `areApart` tells of names that a person has told apart: their groups are never joined. */
export function createNameGroups(
  nodes: readonly NameNode[],
  areApart: ((a: NameNode, b: NameNode) => boolean) | null = null,
): NameGroups {
  const groups = new Map<NameNode, NameNode[]>(nodes.map((node) => [node, [node]]))
  const group = (node: NameNode): NameNode[] => groups.get(node) ?? [node]
  const unite = (a: NameNode, b: NameNode): void => {
    const into = group(a)
    const from = group(b)
    if (into === from) return
    into.push(...from)
    for (const node of from) groups.set(node, into)
  }
  return {
    unite,
    group,
    join: (a, b) => {
      const into = group(a)
      const from = group(b)
      if (into === from) return false
      if (isWeak(a, b) && contradict(into, from)) return false
      if (areApart && into.some((one) => from.some((other) => areApart(one, other)))) return false
      unite(a, b)
      return true
    },
    all: () => [...new Set(groups.values())],
  }
}

/** Two full names of a thing are proof by themselves; persons share names, and bodies share acronyms. */
function isWeak(a: NameNode, b: NameNode): boolean {
  return a.form.kind === 'person' || b.form.kind === 'person' || !isFull(a) || !isFull(b)
}

function contradict(a: readonly NameNode[], b: readonly NameNode[]): boolean {
  const full = (nodes: readonly NameNode[]) => nodes.filter(isFull).slice(0, COMPARED)
  const others = full(b)
  return full(a).some((x) =>
    others.some(
      (y) => matchNames(x.form, y.form) === 'different' || (x.form.suffix !== y.form.suffix && inOneArticle(x, y)),
    ),
  )
}

/** An article that has both names as two persons knows that they are two. */
function inOneArticle(a: NameNode, b: NameNode): boolean {
  const articles = new Set(a.locals.map(({ articleId }) => articleId))
  return b.locals.some(({ articleId }) => articles.has(articleId))
}

/** Not an acronym and not one word: says enough to be held against another. */
function isFull({ form }: NameNode): boolean {
  return form.words.length > 1 && form.acronym === null
}

import { groupByEach } from '../group-by-each.ts'
import type { Statement } from './statements.ts'

/** So much of what two reports of a group share must be found in a further report's statement, and at least so many words. */
const COVERED = 0.6
const LEAST = 4
/** So many of the group's statements must say the same as it. */
const SAYING = 0.5
/** A word of more statements than this leads to too many. */
const COMMONEST = 60
/** Where all reports are many, those that are left out are counted, not named, and not looked for. */
const MOST_REPORTS = 120

/** From so much of what a group shares on, a report may tell it in other words: it is not called silent, nor an account. */
const HALF_COVERED = 0.45
const LEAST_HALF = 3

/** A group, and the reports that may tell of it in words too unlike to be sure. */
export type ToldGroup = { readonly group: readonly Statement[]; readonly perhaps: ReadonlySet<string> }

/**
 * Adds to each group the statement of a report that has none in it, where one says the same: a long sentence tells of
 * several things and stands with the first of them, and its report would be called silent on the others. `agree` tells
 * whether two statements say the same. Of a report's statements that with most in common is taken.
 */
export function withAlsoTold(
  groups: readonly (readonly Statement[])[],
  statements: readonly Statement[],
  agree: (a: Statement, b: Statement) => boolean,
): ToldGroup[] {
  const reports = new Set(statements.map(({ annotated }) => annotated))
  if (reports.size < 3 || reports.size > MOST_REPORTS) return groups.map((group) => ({ group, perhaps: NOBODY }))
  const rows = groupByEach(statements, ({ telling }) => telling)
  return groups.map((group) => {
    const told = new Set(group.map(({ annotated }) => annotated))
    if (told.size === reports.size) return { group, perhaps: NOBODY }
    const core = coreOf(group)
    const perhaps = new Set<string>()
    const found = new Map<Statement['annotated'], { one: Statement; shared: number }>()
    for (const [one, shared] of sharing(core, rows)) {
      if (told.has(one.annotated) || shared < LEAST_HALF || shared < HALF_COVERED * core.length) continue
      perhaps.add(one.annotated.article.id)
      if (shared < LEAST || shared < COVERED * core.length) continue
      if ((found.get(one.annotated)?.shared ?? 0) >= shared) continue
      if (group.filter((other) => agree(one, other)).length < SAYING * group.length) continue
      found.set(one.annotated, { one, shared })
    }
    return { group: [...group, ...[...found.values()].map(({ one }) => one)], perhaps }
  })
}

const NOBODY: ReadonlySet<string> = new Set()

/** What at least two reports of a group say, names left out. */
function coreOf(group: readonly Statement[]): string[] {
  const by = new Map<string, Set<Statement['annotated']>>()
  for (const { telling, annotated } of group)
    for (const stem of telling) by.set(stem, (by.get(stem) ?? new Set()).add(annotated))
  return [...by].filter(([, reports]) => reports.size > 1).map(([stem]) => stem)
}

function sharing(core: readonly string[], rows: ReadonlyMap<string, readonly Statement[]>): Map<Statement, number> {
  const shared = new Map<Statement, number>()
  const leading = core.filter((stem) => (rows.get(stem)?.length ?? 0) <= COMMONEST)
  for (const stem of leading) for (const one of rows.get(stem) ?? []) shared.set(one, 0)
  for (const one of shared.keys()) shared.set(one, core.filter((stem) => one.telling.has(stem)).length)
  return shared
}

import { createHash } from 'node:crypto'
import { decisionFault } from '../../../model/check-decision.ts'
import type { Decision } from '../../../model/types.ts'
import type { Store } from '../open-store.ts'
import { addDecision } from './decisions.ts'

export type ImportedDecisions = {
  readonly added: number
  /** Known already, by their ids. */
  readonly known: number
  /** What lines are no decisions, in words. */
  readonly failures: readonly string[]
  readonly storyIds: readonly string[]
}

/** Keeps the decisions of a file (JSON Lines, as `--decisions`): all that are some, what is none is told. */
export async function importDecisions(
  store: Store,
  text: string,
  { author, now }: { readonly author: string; readonly now: string },
): Promise<ImportedDecisions> {
  const failures: string[] = []
  const storyIds = new Set<string>()
  const before = new Set((await store.db.selectFrom('decision').select('id').execute()).map(({ id }) => id))
  let [added, known] = [0, 0]
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue
    const decision = parse(line)
    if (typeof decision === 'string') {
      failures.push(`line ${index + 1}: ${decision}`)
      continue
    }
    // without an id of its own the same line is the same decision
    const id = decision.id ?? createHash('sha256').update(line.trim()).digest('hex').slice(0, 32)
    if (before.has(id)) {
      known += 1
      continue
    }
    before.add(id)
    const made = { author: decision.author ?? author, note: decision.note ?? null }
    const outcome = await addDecision(
      store,
      { id, decision, ...made, ...(decision.made === undefined ? {} : { made: decision.made }) },
      now,
      { lenient: true },
    )
    for (const storyId of outcome.storyIds) storyIds.add(storyId)
    added += 1
  }
  return { added, known, failures, storyIds: [...storyIds] }
}

function parse(line: string): Decision | string {
  try {
    const value: unknown = JSON.parse(line)
    return decisionFault(value) ?? (value as Decision)
  } catch {
    return 'it is not JSON; a line is one object such as {"decision": "not-same", "ids": ["a", "b"]}'
  }
}

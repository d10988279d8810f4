import type { Decision, TraceEntry } from '../../model/types.ts'

/** "Ana, 2024-03-12: by the masthead", as far as it is known. */
function byWhom({ author, made, note }: Decision): string {
  const who = [author ?? 'a person', made?.slice(0, 10)].filter((part) => part !== undefined).join(', ')
  return note ? `${who}: ${note}` : who
}

/** What became of a decision: it shows in the result, what it speaks of is not there, or a later one says otherwise. */
export type Outcome = 'applied' | 'lost' | 'overruled'

/** Rules of the trace entries that tell of decisions, by outcome. */
export const DECISION_RULES: Readonly<Record<Outcome, string>> = {
  applied: 'decision',
  lost: 'decision that could not be applied',
  overruled: 'decision overruled',
}

export function isDecision(rule: string): boolean {
  return Object.values(DECISION_RULES).includes(rule)
}

/** A trace entry on a decision: its own id comes first where it has one, then what it is about. */
export function decisionEntry(
  step: string,
  decision: Decision,
  outcome: Outcome,
  reason: string,
  ids: readonly string[],
): TraceEntry {
  const own = decision.id === undefined ? [] : [decision.id]
  return { step, rule: DECISION_RULES[outcome], reason: `${reason} (${byWhom(decision)})`, ids: [...own, ...ids] }
}

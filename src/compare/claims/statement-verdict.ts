import type { PairVerdict } from './pair-verdict.ts'
import type { Statement } from './statements.ts'

/** Aligned statements that share less of their words than this are shown side by side without a verdict. */
const SURE = 0.45

/** How two aligned statements stand to each other. */
export function statementVerdict(a: Statement, b: Statement): PairVerdict {
  const shared = overlap(a.stems, b.stems)
  const [denial, other] = a.attribution?.denied ? [a, b] : [b, a]
  if (denial.attribution?.denied && !other.attribution?.denied && !other.negated)
    return { verdict: 'differ', because: `asserted in one report, denied in the other by ${denial.attribution.source?.quote ?? 'a source'}` }
  if (a.negated !== b.negated) return { verdict: 'unclear', because: 'one of the passages has a negation that the other has not: compare yourself' }
  if (shared >= SURE) return { verdict: 'agree', because: sameSource(a, b) ? 'the same statement of one source' : 'the reports say the same in similar words' }
  return { verdict: 'unclear', because: 'the passages speak of the same thing in different words: compare yourself' }
}

/** Shared content words, as a share of the shorter statement's. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  return [...few].filter((stem) => many.has(stem)).length / few.size
}

function sameSource(a: Statement, b: Statement): boolean {
  const id = a.attribution?.sourceEntityId
  return id !== null && id !== undefined && id === b.attribution?.sourceEntityId
}

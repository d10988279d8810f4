import type { TraceEntry } from '../../model/types.ts'
import { type Child, element } from '../element.ts'
import { oneLine } from '../view/shorten.ts'
import { isolated } from './isolated.ts'

/** So many reports that a decision is about are named. */
const MOST_REPORTS = 6

/** What was joined and why: each decision of the tool with its reason, and the reports it is about. */
export function traceList(trace: readonly TraceEntry[], label: (articleId: string) => string): Child {
  const items = trace.map(({ step, rule, reason, ids }) => {
    const reports = ids.filter((id) => label(id) !== id)
    return element(
      'li',
      {},
      element('span', { class: 'rule' }, `${step}: ${rule}`),
      ' ',
      element('span', { dir: 'auto' }, oneLine(reason)),
      reports.length > 0
        ? [
            ' – ',
            reports.slice(0, MOST_REPORTS).map((id, index) => [index > 0 ? ', ' : null, isolated(label(id))]),
            reports.length > MOST_REPORTS ? ` and ${reports.length - MOST_REPORTS} more` : null,
          ]
        : null,
    )
  })
  return element(
    'details',
    { class: 'more trace' },
    element('summary', {}, `${trace.length} decisions, each with its reason`),
    element('ul', {}, items),
  )
}

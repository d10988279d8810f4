import { count } from '../../web/view/headline.ts'
import type { Counts } from '../store/counts.ts'
import { countStore } from '../store/counts.ts'
import type { Desk } from '../work/desk.ts'

/** How much there is, how much waits, and what is wrong. */
export type Work = Counts & { readonly trouble: string | null }

export async function workOf(desk: Pick<Desk, 'store' | 'trouble'>): Promise<Work> {
  return { ...(await countStore(desk.store)), trouble: desk.trouble() }
}

/** "17 reports in 5 stories; 3 are still to be read; 1 could not be read". */
export function workLine({ articles, stories, unread, failed, trouble }: Work): string {
  return [
    `${count(articles, 'report')} in ${stories === 1 ? '1 story' : `${stories} stories`}`,
    unread > 0 ? `${unread} still to be read` : null,
    failed > 0 ? `${failed} could not be read in full` : null,
    trouble === null ? null : `the work has halted: ${trouble}`,
  ]
    .filter((part) => part !== null)
    .join('; ')
}

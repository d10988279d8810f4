import type { Rule } from '../rule.ts'
import { edgeOf } from './modifiers.ts'
import { choiceOf, yearOf } from './years.ts'

/** "October 1998", "late November", "mid-June", "June last year", "last May", "this September", "March". */
export const month: Rule = {
  name: 'month',
  patterns: [
    "( early|mid|late -? / the ( beginning|start|middle / first half ) of )? ( the month of )? {month} ( ,? of? {year} / ' {shortYear} / of? this|last|next|that year / of the following|previous year )",
    'early|mid|late -? {monthAlone}',
    'the beginning|start|middle of {monthAlone}',
    '( earlier|later )? last|next|this|past|coming {monthAlone}',
    'the month of {monthAlone}',
    'the following|previous {monthAlone}',
    '{monthAlone}',
  ],
  read: (match) => {
    const term = { ...match.term('month'), ...match.term('monthAlone') }
    const number = term.month
    if (number === undefined) return null
    const bare = match.length <= 2 && match.capture('year') === null
    if (bare && isNoMonth(match)) return null
    // "Jan 20-year-old …", "June 1,500": the year goes on as another number.
    if (match.capture('year') !== null && (match.after() === '-' || match.after() === '%')) return null
    return {
      kind: 'date',
      date: { at: 'month', year: yearOf(match), month: number, choice: choiceOf(match) },
      ...edgeOf(match),
    }
  },
}

/** People's names and verbs: "April Jones", "June said", "May I". A month stands after a preposition or beside a noun. */
function isNoMonth(match: Parameters<Rule['read']>[0]): boolean {
  const next = match.atoms[match.end]
  const first = match.word(0)
  if (first === 'may' || first === 'march') {
    // "May he rest", "March on Rome", "March of Dimes"; a month follows a preposition or another month.
    if (/^(?:i|we|you|he|she|it|they|the|not|be|have|god|on|of|to|for|against|toward|towards)$/.test(match.after()))
      return true
    if (
      /^(?:mr|mrs|ms|dame|minister|theresa|secretary|will|would|said|the|a|said)$/.test(match.before()) &&
      !IN_MONTH.has(match.before())
    )
      return match.before() !== 'the' && match.before() !== 'a'
    if (first === 'may' && /^(?:MD|VB)/.test(match.tag(0)) && !IN_MONTH.has(match.before())) return true
  }
  if (/^(?:april|june|august|may|jan|march)$/.test(first) && !IN_MONTH.has(match.before())) {
    // A given or family name: beside another capitalised word or a saying verb.
    if (next !== undefined && !next.opens && /^(?:said|says|told|added|who|has|had)$/.test(next.lower)) return true
  }
  const previous = match.atoms[match.at - 1]
  const named = (atom: typeof next): boolean =>
    atom !== undefined && /^\p{Lu}\p{Ll}/u.test(atom.text) && atom.term === null
  return (
    first !== 'may' &&
    /^(?:april|june|august|jan)$/.test(first) &&
    named(previous) &&
    !IN_MONTH.has(match.before()) &&
    named(next)
  )
}

const IN_MONTH = new Set([
  'in',
  'since',
  'by',
  'until',
  'till',
  'from',
  'to',
  'of',
  'for',
  'through',
  'during',
  'before',
  'after',
  'and',
  'or',
  'between',
  'late',
  'early',
  'last',
  'next',
  'this',
  'every',
  'each',
])

import type { Atom } from '../atoms.ts'
import type { Match, Rule } from '../rule.ts'
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
    '( in|since|by|from|until|between|during|early|late ) [ {month} ]',
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

/** People's names and verbs: "April Jones", "June said", "Theresa May", "May I", "March on Rome". */
function isNoMonth(match: Match): boolean {
  const word = match.word(0)
  if (!NAMES.has(word) || IN_MONTH.has(match.before())) return false
  const [next, previous] = [match.atoms[match.end], match.atoms[match.at - 1]]
  if (SAID.test(match.after())) return true
  if ((word === 'may' || word === 'march') && VERBAL.test(match.after())) return true
  if (TITLE.test(match.before()) || (word === 'may' && /^(?:MD|VB)/.test(match.tag(0)))) return true
  if (DETERMINER.test(match.before())) return false
  return isName(next) || (isName(previous) && match.atoms[match.at]?.opens !== true && word !== 'march')
}

function isName(atom: Atom | undefined): boolean {
  return atom !== undefined && !atom.opens && /^\p{Lu}\p{Ll}/u.test(atom.text) && atom.term === null
}

const NAMES = new Set(['april', 'june', 'august', 'may', 'march', 'jan'])
const SAID = /^(?:said|says|told|added|who|has|had)$/
const VERBAL = /^(?:i|we|you|he|she|it|they|not|be|have|god|on|of|to|against|toward|towards|past|for)$/
const TITLE = /^(?:mr|mrs|ms|dame|minister|secretary|theresa|will|would)$/
const DETERMINER = /^(?:the|a|an|this|last|next|its|his|her|their|our)$/
/** Words that a month follows and a person's name seldom does. */
const IN_MONTH = new Set(
  'in since until till from through during late early last next this every each between by'.split(' '),
)

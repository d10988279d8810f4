import type { Rule } from './rule.ts'
import { according } from './rules/according.ts'
import { asClause } from './rules/as-clause.ts'
import { clause } from './rules/clause.ts'
import { colon } from './rules/colon.ts'
import { estimate } from './rules/estimate.ts'
import { gerund } from './rules/gerund.ts'
import { infinitive } from './rules/infinitive.ts'
import { naming } from './rules/naming.ts'
import { nounClause } from './rules/noun-clause.ts'
import { nounStance } from './rules/noun-stance.ts'
import { object } from './rules/object.ts'
import { passive } from './rules/passive.ts'
import { preposition } from './rules/preposition.ts'
import { putIt } from './rules/put-it.ts'
import { quotation } from './rules/quotation.ts'
import { quotedAs } from './rules/quoted-as.ts'
import { statement } from './rules/statement.ts'

/** In order: of the rules that read one and the same cue the first wins. */
export const rules: readonly Rule[] = [
  quotedAs, // first: "quoted X as saying" is X's
  statement, // early: other rules take what stands behind the colon for a clause of its verb
  quotation, // early: it reads the marks, which are surer than trees
  colon,
  according,
  clause,
  putIt,
  asClause, // after clause: "as X said the bridge was open" has its content with it
  naming, // before infinitive and object: both would take a part of "call X Y"
  infinitive, // before object: "X wants the council to vote"
  passive,
  estimate, // before object: "estimated the loss at ten million"
  gerund, // before object: "denied taking money"
  object,
  preposition,
  nounClause,
  nounStance,
]

import type { NameKind } from '../../model/types.ts'
import type { NameMatch } from './linking/rule.ts'
import { LINKING_RULES } from './linking/rules.ts'
import { type NameForm, readNameForm } from './name-form.ts'

export type { NameMatch } from './linking/rule.ts'

/** A name with its kind where that is known. */
export type Named = { readonly text: string; readonly kind?: NameKind }

/**
 * How two names stand to each other: 'same' are forms of one name ("RAB", "Rail Accident Board"; "Bob Ruiz", "Robert
 * Ruiz"), 'compatible' may be where nothing else is of that name ("Ruiz", "Ana Ruiz"), all others are 'different'.
 */
export function namesMatch(a: Named | string, b: Named | string): NameMatch {
  return formsMatch(form(a), form(b))
}

/** The same for names already read; for many comparisons. */
export function formsMatch(a: NameForm, b: NameForm): NameMatch {
  for (const rule of LINKING_RULES) {
    const verdict = rule(a, b)
    if (verdict !== null) return verdict
  }
  return 'different'
}

function form(name: Named | string): NameForm {
  return typeof name === 'string' ? readNameForm(name) : readNameForm(name.text, name.kind)
}

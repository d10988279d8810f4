import { agencyNames, outletNames } from '../lang/en/cue-outlets.ts'

/** Whether an organisation's name is that of a news agency or an outlet; null where the name does not say so. */
export function mediumKind(name: string): 'agency' | 'outlet' | null {
  return agencyNames.test(name) ? 'agency' : outletNames.test(name) ? 'outlet' : null
}

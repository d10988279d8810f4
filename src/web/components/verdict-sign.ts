import type { VNode } from 'preact'
import type { Verdict } from '../../model/types.ts'
import { element } from '../element.ts'
import { VERDICT_SIGNS } from '../view/verdict-signs.ts'

/** The sign of a verdict with its word, which `quiet` leaves to screen readers. */
export function verdictSign(verdict: Verdict, { quiet = false }: { readonly quiet?: boolean } = {}): VNode {
  const { sign, word } = VERDICT_SIGNS[verdict]
  return element(
    'span',
    { class: `sign ${verdict}` },
    element('b', { 'aria-hidden': 'true' }, sign),
    element('span', { class: quiet ? 'vh' : null }, ` ${word} `),
  )
}

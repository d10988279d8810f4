import type { VNode } from 'preact'
import type { Verdict } from '../../model/types.ts'
import { element } from '../element.ts'
import { VERDICT_SIGNS } from '../view/verdict-signs.ts'

/** The sign of a verdict with its word. */
export function verdictSign(verdict: Verdict): VNode {
  const { sign, word } = VERDICT_SIGNS[verdict]
  return element(
    'span',
    { class: `sign ${verdict}` },
    element('b', { 'aria-hidden': 'true' }, sign),
    element('span', {}, ` ${word} `),
  )
}

/** The sign alone; the style draws it and says its word to screen readers, for a large page holds hundreds. */
export function quietSign(verdict: Verdict): VNode {
  return element('b', { class: verdict })
}

import type { VNode } from 'preact'
import { element } from '../../web/element.ts'

/** Links of which one is chosen, in the rail beside the page. */
export function choiceNav(
  label: string,
  choices: readonly { readonly text: string; readonly href: string; readonly chosen: boolean }[],
): VNode {
  const links = choices.map(({ text, href, chosen }) =>
    element('li', {}, element('a', { href, 'aria-current': chosen ? 'true' : null }, text)),
  )
  return element('nav', { class: 'choices', 'aria-label': label }, element('ul', {}, links))
}

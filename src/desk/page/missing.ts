import { renderToString } from 'preact-render-to-string'
import { element } from '../../web/element.ts'
import type { Page } from './shell.ts'

/** What stands at an address where there is nothing. */
export function missingPage(what: string): Page {
  const main = element(
    'div',
    { class: 'desk-page' },
    element('header', { class: 'opening' }, element('h1', {}, 'Not here'), element('p', { class: 'lede' }, what)),
    element('p', {}, element('a', { href: '/' }, 'All stories')),
  )
  return { title: 'Not here', section: null, main: renderToString(main) }
}

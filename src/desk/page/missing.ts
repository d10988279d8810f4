import { renderToString } from 'preact-render-to-string'
import { element } from '../../web/element.ts'
import { opening } from './list-page.ts'
import type { Page } from './shell.ts'

/** What stands at an address where there is nothing. */
export function missingPage(what: string): Page {
  const main = element(
    'div',
    { class: 'desk-page' },
    opening('Not here', what),
    element('p', {}, element('a', { href: '/' }, 'All stories')),
  )
  return { title: 'Not here', section: null, main: renderToString(main) }
}

import { make } from '../../make.ts'
import { plainText } from '../../passage.ts'
import type { Subject } from './things.ts'

type Place = {
  readonly kind: Subject['kind']
  /** What can be corrected. */
  readonly of: string
  /** Where within it the button stands; at its end where not given. */
  readonly at?: string
  readonly key: (element: HTMLElement) => string
}

const hashOf = (element: Element) =>
  element.querySelector<HTMLAnchorElement>('a[href^="#article-"]')?.hash.slice(1) ?? ''
const PLACES: readonly Place[] = [
  { kind: 'story', of: 'main > .story > .opening > h1', key: () => 'story' },
  { kind: 'report', of: '.report-list > li', at: ':scope > :last-child:not(a)', key: hashOf },
  { kind: 'report', of: '.story .report', at: '.outlet .date', key: ({ id }) => id },
  { kind: 'claim', of: '[data-verdict]', at: '.address', key: ({ id }) => id },
  { kind: 'event', of: '.timeline > li[id]', at: '.what', key: ({ id }) => id },
  { kind: 'naming', of: '.naming > caption', key: plainText },
  { kind: 'edges', of: '.dependence > li', at: ':scope > p', key: hashOf },
]

/** A quiet button at everything that can be corrected; `pressed` is told of what it stands for. */
export function addFixButtons(pressed: (subject: Subject, button: HTMLElement) => void): void {
  for (const { kind, of, at, key } of PLACES)
    for (const element of document.querySelectorAll<HTMLElement>(of)) {
      const name = key(element)
      if (name === '') continue
      const place = at === undefined ? element : (element.querySelector(at) ?? element)
      const button = make('button', {
        type: 'button',
        class: 'fix',
        'aria-label': `Correct: ${plainText(element).slice(0, 60)}`,
      })
      button.title = 'Correct'
      button.addEventListener('click', () => pressed({ kind, key: name }, button))
      if (place.matches('a, .date')) place.after(' ', button)
      else place.append(' ', button)
    }
}

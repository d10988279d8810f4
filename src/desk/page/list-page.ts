import { type Child, element } from '../../web/element.ts'

/** How a page begins: its heading, a sentence on what is there, and what is to stand with them. */
export function opening(title: Child, lede: string | null, ...rest: readonly Child[]): Child {
  return element(
    'header',
    { class: 'opening' },
    element('h1', {}, title),
    lede === null ? null : element('p', { class: 'lede' }, lede),
    ...rest,
  )
}

/** A section of a page about one thing of the collection. */
export function part(key: string, title: string, ...content: readonly Child[]): Child {
  return element(
    'section',
    { class: `part part-${key}`, id: key, 'aria-labelledby': `${key}-title` },
    element('h2', { id: `${key}-title` }, title),
    ...content,
  )
}

/** A field to find one of a list by its name; `kept` are the choices that stay. */
export function findForm(
  path: string,
  label: string,
  words: string,
  kept: Readonly<Record<string, string>> = {},
): Child {
  return element(
    'form',
    { class: 'filter', role: 'search', action: path },
    element('input', {
      type: 'search',
      name: 'q',
      value: words,
      maxlength: 300,
      'aria-label': label,
      placeholder: label,
    }),
    Object.entries(kept).map(([name, value]) => element('input', { type: 'hidden', name, value })),
    element('button', { type: 'submit' }, 'Find'),
  )
}

type Shown = {
  /** How many stand before the first that is shown. */
  readonly offset: number
  /** How many a page shows at most. */
  readonly size: number
  readonly isMore: boolean
}

/** Links to the page before and the page after, where there are such. */
export function pageLinks(
  label: string,
  { offset, size, isMore }: Shown,
  addressOf: (offset: number) => string,
): Child {
  if (offset === 0 && !isMore) return null
  return element(
    'nav',
    { class: 'pages', 'aria-label': label },
    offset === 0 ? null : element('a', { href: addressOf(Math.max(0, offset - size)), rel: 'prev' }, 'Back'),
    isMore ? element('a', { href: addressOf(offset + size), rel: 'next' }, 'More') : null,
  )
}

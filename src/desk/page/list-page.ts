import { type Child, element } from '../../web/element.ts'

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

/** Links to the page before and the page after, where there are such. */
export function pageLinks(label: string, before: string | null, after: string | null): Child {
  if (before === null && after === null) return null
  return element(
    'nav',
    { class: 'pages', 'aria-label': label },
    before === null ? null : element('a', { href: before, rel: 'prev' }, 'Back'),
    after === null ? null : element('a', { href: after, rel: 'next' }, 'More'),
  )
}

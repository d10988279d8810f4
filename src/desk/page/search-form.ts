import { type Child, element } from '../../web/element.ts'
import { oneLine } from '../../web/view/shorten.ts'

const KINDS = ['article', 'quote', 'figure', 'name'] as const

/** What is asked, as the address says it; '' where nothing is. */
export type Asked = {
  readonly q: string
  readonly kind: (typeof KINDS)[number]
  readonly outlet: string
  /** Days of publication, inclusive. */
  readonly from: string
  readonly to: string
  readonly story: string
  /** Bounds of figures. */
  readonly least: string
  readonly most: string
  /** From 0. */
  readonly page: number
}

export const ON_A_PAGE = 25
const MOST_PAGES = 400

/** The question of an address; what makes no sense is left out. */
export function readAsked(query: Readonly<Record<string, string>>): Asked {
  const text = (name: string) => (query[name] ?? '').trim().slice(0, 1000)
  const like = (name: string, pattern: RegExp) => (pattern.test(text(name)) ? text(name) : '')
  const page = Number(query.page ?? 0)
  return {
    q: text('q'),
    kind: KINDS.find((kind) => kind === query.kind) ?? 'article',
    outlet: text('outlet'),
    from: like('from', DAY),
    to: like('to', DAY),
    story: text('story'),
    least: like('least', NUMBER),
    most: like('most', NUMBER),
    page: Number.isInteger(page) && page > 0 && page <= MOST_PAGES ? page : 0,
  }
}
const DAY = /^\d{4}-\d\d-\d\d$/
const NUMBER = /^-?\d{1,15}(?:\.\d{1,6})?$/

const NAMES: Readonly<Record<Asked['kind'], { readonly tab: string; readonly asks: string }>> = {
  article: { tab: 'Reports', asks: 'Words in the report; "in a row"; begin*' },
  quote: { tab: 'Statements', asks: 'Who says it' },
  figure: { tab: 'Figures', asks: 'What is counted or measured' },
  name: { tab: 'Names', asks: 'The name' },
}

/** The question as a form that needs no script. */
export function searchForm(
  asked: Asked,
  { storyTitle, outlets }: { readonly storyTitle: string | null; readonly outlets: readonly string[] },
): Child {
  const { q, kind, outlet, from, to, story, least, most } = asked
  const field = (label: string, attributes: Readonly<Record<string, string>>) =>
    element('label', {}, label, ' ', element('input', attributes))
  return element(
    'form',
    { class: 'ask', action: '/search', role: 'search', 'aria-label': 'Search all reports' },
    element(
      'fieldset',
      { class: 'tabs' },
      element('legend', { class: 'vh' }, 'What to look for'),
      KINDS.map((one) =>
        element(
          'label',
          {},
          element('input', { type: 'radio', name: 'kind', value: one, checked: one === kind }),
          element('span', {}, NAMES[one].tab),
        ),
      ),
    ),
    element(
      'p',
      { class: 'words' },
      element('input', {
        type: 'search',
        name: 'q',
        value: q,
        'aria-label': NAMES[kind].asks,
        placeholder: NAMES[kind].asks,
        maxlength: 1000,
      }),
      element('button', {}, 'Search'),
    ),
    element(
      'p',
      { class: 'narrow' },
      field('Outlet', { name: 'outlet', value: outlet, list: 'outlets', autocomplete: 'off' }),
      element(
        'datalist',
        { id: 'outlets' },
        outlets.map((value) => element('option', { value })),
      ),
      field('from', { type: 'date', name: 'from', value: from }),
      field('to', { type: 'date', name: 'to', value: to }),
      kind === 'figure'
        ? [
            field('at least', { type: 'number', step: 'any', name: 'least', value: least }),
            field('at most', { type: 'number', step: 'any', name: 'most', value: most }),
          ]
        : null,
    ),
    story === ''
      ? null
      : element(
          'p',
          { class: 'narrow' },
          element(
            'label',
            {},
            element('input', { type: 'checkbox', name: 'story', value: story, checked: true }),
            ' only in “',
            element('bdi', {}, oneLine(storyTitle ?? story)),
            '”',
          ),
        ),
  )
}

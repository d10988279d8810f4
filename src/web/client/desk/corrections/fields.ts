import { make } from '../../make.ts'

export type Option = readonly [value: string, label: string]

/** A choice of one; the first asks for it. */
export function choice(name: string, label: string, options: readonly Option[]): HTMLElement {
  const select = make(
    'select',
    { name, required: '' },
    ...(options.length === 1 ? [] : [make('option', { value: '' }, 'Choose …')]),
    ...options.map(([value, text]) => make('option', { value }, text)),
  )
  return make('label', {}, make('span', {}, label), select)
}

export function input(name: string, label: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  return make('label', {}, make('span', {}, label), make('input', { name, ...attributes }))
}

/** A choice of several, one at least. */
export function checks(name: string, label: string, options: readonly Option[]): HTMLElement {
  return make(
    'fieldset',
    { class: 'checks' },
    make('legend', {}, label),
    ...options.map(([value, text]) =>
      make('label', {}, make('input', { type: 'checkbox', name, value }), make('span', {}, text)),
    ),
  )
}

/** A text with proposals. */
export function proposed(name: string, label: string, proposals: readonly string[], hint: string): HTMLElement {
  const list = `${name}-list`
  return make(
    'label',
    {},
    make('span', {}, label),
    make('input', { name, list, autocomplete: 'off', maxlength: '200', placeholder: hint }),
    make('datalist', { id: list }, ...proposals.map((value) => make('option', { value }))),
  )
}

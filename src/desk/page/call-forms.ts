import type { VNode } from 'preact'
import { type Child, element } from '../../web/element.ts'

// Forms and buttons that call the API by way of the desk's script (web/client/desk/calls.ts): `data-call` is the method
// and the path, the fields are the body.

type Call = { readonly call: string }

/** A button that calls, after asking where `ask` is given; `about` says of what to those who hear it alone. */
export function callButton({
  call,
  text,
  about,
  ask,
}: Call & { readonly text: string; readonly about: string; readonly ask?: string }): VNode {
  return element(
    'button',
    {
      type: 'button',
      'data-call': call,
      'data-ask': ask,
      'aria-label': `${text}: ${about}`,
    },
    text,
  )
}

/** A form whose fields are sent as JSON; the page is drawn anew when it was taken. */
export function callForm(
  { call, title, button }: Call & { readonly title: string; readonly button: string },
  ...fields: readonly Child[]
): VNode {
  const id = `form-${title.toLowerCase().replace(/\W+/g, '-')}`
  return element(
    'form',
    { class: 'call tools', 'data-call': call, 'aria-labelledby': id },
    element('h2', { id }, title),
    element('div', { class: 'fields' }, ...fields),
    element('p', {}, element('button', { type: 'submit' }, button)),
    element('p', { class: 'answer', role: 'status' }),
  )
}

/** Sends the bytes of a file. */
export function fileCall({ call, label, accept }: Call & { readonly label: string; readonly accept: string }): VNode {
  return element(
    'p',
    {},
    element('label', {}, `${label} `, element('input', { type: 'file', accept, 'data-call': call })),
    element('span', { class: 'answer', role: 'status' }),
  )
}

export type Field = {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly value?: string
  readonly type?: 'text' | 'number' | 'url'
  readonly required?: boolean
  readonly wide?: boolean
  readonly least?: number
  readonly most?: number
  readonly options?: readonly (readonly [value: string, text: string])[]
}

export function field({ name, label, hint, value, type = 'text', required, wide, least, most, options }: Field): VNode {
  const input = options
    ? element(
        'select',
        { name },
        options.map(([one, text]) => element('option', { value: one, selected: one === value }, text)),
      )
    : element('input', {
        name,
        type,
        value,
        required,
        min: least,
        max: most,
        placeholder: hint,
        maxlength: type === 'number' ? null : 1000,
      })
  return element('label', { class: wide ? 'wide' : null }, element('span', {}, label), input)
}

import { make } from '../../make.ts'
import type { Action } from './actions.ts'

/** Where the browser keeps who corrects. */
const AUTHOR = 'synoptic-author'

export type Correction = { readonly decision: object; readonly note: string | null; readonly author: string }

/**
 * Asks how a thing is corrected. `keep` gives what kept it from being kept, in words, or null; then the dialog closes.
 */
export function askCorrection(
  title: string,
  actions: readonly Action[],
  keep: (correction: Correction) => Promise<string | null>,
): void {
  const fields = make('div', { class: 'of-way' })
  const fault = make('p', { class: 'reason', role: 'alert' })
  const submit = make('button', { class: 'main' }, 'Keep')
  const cancel = make('button', { type: 'button' }, 'Cancel')
  const ways = actions.map(({ name }, index) =>
    make('label', {}, make('input', { type: 'radio', name: 'way', value: String(index) }), make('span', {}, name)),
  )
  const form = make(
    'form',
    { method: 'dialog' },
    make('fieldset', { class: 'ways' }, make('legend', { class: 'vh' }, 'What is wrong'), ...ways),
    fields,
    make(
      'label',
      {},
      make('span', {}, 'Note: why (may stay empty)'),
      make('textarea', { name: 'note', rows: '2', maxlength: '10000' }),
    ),
    make(
      'label',
      {},
      make('span', {}, 'Your name, kept with it'),
      make('input', { name: 'author', required: '', maxlength: '200', autocomplete: 'name', value: remembered() }),
    ),
    fault,
    make('p', { class: 'bar' }, submit, cancel),
  )
  const dialog = make(
    'dialog',
    { class: 'correct', 'aria-labelledby': 'correct-title' },
    make('h2', { id: 'correct-title' }, 'Correct ', make('bdi', {}, title)),
    form,
  )
  const choose = () => {
    const { way } = Object.fromEntries(new FormData(form)) as { readonly way?: string }
    fields.replaceChildren(...(actions[Number(way ?? 0)]?.fields ?? []))
  }
  const first = ways[0]?.querySelector('input')
  if (first) first.checked = true
  choose()
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === 'way') choose()
  })
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const data = new FormData(form)
    const decision = actions[Number(data.get('way') ?? 0)]?.decision(data) ?? 'choose what is wrong'
    if (typeof decision === 'string') {
      fault.textContent = decision
      return
    }
    const [note, author] = [String(data.get('note') ?? '').trim(), String(data.get('author') ?? '').trim()]
    remember(author)
    submit.disabled = true
    fault.textContent = (await keep({ decision, note: note || null, author })) ?? ''
    submit.disabled = false
    if (fault.textContent === '') dialog.close()
  })
  cancel.addEventListener('click', () => dialog.close())
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
}

/** Who corrected last in this browser; '' where nobody did, or it keeps nothing. */
export function remembered(): string {
  try {
    return localStorage.getItem(AUTHOR) ?? ''
  } catch {
    return ''
  }
}

function remember(author: string): void {
  try {
    localStorage.setItem(AUTHOR, author)
  } catch {
    // it is asked again next time
  }
}

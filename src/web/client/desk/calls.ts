import { call } from './api.ts'

/** Lets forms, buttons and file fields with `data-call` ("POST /api/sources") call the desk's API. */
export function enlivenCalls(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target instanceof HTMLFormElement ? event.target : null
    const wanted = form?.dataset.call
    if (!form || wanted === undefined) return
    event.preventDefault()
    void send(form, wanted, bodyOf(form))
  })
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('button[data-call]') : null
    const wanted = button?.dataset.call
    if (!button || wanted === undefined) return
    const { ask } = button.dataset
    if (ask === undefined || window.confirm(ask)) void send(button, wanted)
  })
  document.addEventListener('change', (event) => {
    const input = event.target instanceof HTMLInputElement && event.target.type === 'file' ? event.target : null
    const [wanted, file] = [input?.dataset.call, input?.files?.[0]]
    if (input && wanted !== undefined && file) void send(input, wanted, file)
  })
}

async function send(from: HTMLElement, wanted: string, body?: Blob | object): Promise<void> {
  const [method, path = '/'] = wanted.split(' ')
  const answer = from.closest('form, p, section, li')?.querySelector('.answer')
  const tell = (text: string) => {
    if (answer) answer.textContent = text
    else if (text !== '') window.alert(text)
  }
  tell('')
  from.toggleAttribute('aria-busy', true)
  const given = await call<{ readonly secret?: string | null }>(path, body, method)
  from.removeAttribute('aria-busy')
  if ('error' in given) tell(given.error)
  else if (given.value.secret)
    tell(`It is kept. The secret that signs what the webhook is told, shown this once: ${given.value.secret}`)
  else location.reload()
}

/** The fields of a form: numbers as numbers; what is left empty is left out. */
function bodyOf(form: HTMLFormElement): Readonly<Record<string, unknown>> {
  const body: Record<string, unknown> = {}
  for (const input of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input[name], select[name]')) {
    const value = input.value.trim()
    if (value !== '') body[input.name] = input.type === 'number' ? Number(value) : value
  }
  return body
}

/** Lets forms, buttons and file fields with `data-call` ("POST /api/sources") call the desk's API. */
export function enlivenCalls(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target instanceof HTMLFormElement ? event.target : null
    const call = form?.dataset.call
    if (!form || call === undefined) return
    event.preventDefault()
    void send(form, call, JSON.stringify(bodyOf(form)), 'application/json')
  })
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('button[data-call]') : null
    const call = button?.dataset.call
    if (!button || call === undefined) return
    const { ask, body } = button.dataset
    if (ask === undefined || window.confirm(ask)) void send(button, call, body ?? null, 'application/json')
  })
  document.addEventListener('change', (event) => {
    const input = event.target instanceof HTMLInputElement && event.target.type === 'file' ? event.target : null
    const [call, file] = [input?.dataset.call, input?.files?.[0]]
    if (input && call !== undefined && file) void send(input, call, file, 'application/octet-stream')
  })
}

async function send(from: HTMLElement, call: string, body: string | Blob | null, type: string): Promise<void> {
  const [method = 'POST', path = '/'] = call.split(' ')
  const answer = from.closest('form, p, section, li')?.querySelector('.answer')
  const say = (text: string) => {
    if (answer) answer.textContent = text
    else if (text !== '') window.alert(text)
  }
  say('')
  from.toggleAttribute('aria-busy', true)
  try {
    const response = await fetch(path, {
      method,
      ...(body === null ? {} : { body, headers: { 'content-type': type } }),
    })
    const told = (await response.json().catch(() => ({}))) as {
      readonly error?: string
      readonly secret?: string | null
    }
    if (!response.ok) say(told.error ?? `The desk answered ${response.status}.`)
    else if (told.secret)
      say(`It is kept. The secret that signs what the webhook is told, shown this once: ${told.secret}`)
    else location.reload()
  } catch {
    say('The desk cannot be reached; is it still running?')
  } finally {
    from.removeAttribute('aria-busy')
  }
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

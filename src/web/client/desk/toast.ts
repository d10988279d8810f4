import { make } from '../make.ts'

/** Milliseconds that a message stays. */
const LONG = 12_000
let shown: HTMLElement | null = null
let timer = 0

/** Says something for a while at the foot of the window, with what can be done about it. */
export function say(text: string, ...rest: readonly Node[]): void {
  shown ??= document.body.appendChild(make('div', { class: 'toast', role: 'status' }))
  shown.replaceChildren(text, ...rest.flatMap((node) => [' ', node]))
  shown.hidden = false
  clearTimeout(timer)
  timer = setTimeout(hush, LONG)
}

function hush(): void {
  // what one is about to press does not go away
  if (shown?.matches(':hover, :focus-within')) timer = setTimeout(hush, LONG)
  else if (shown) shown.hidden = true
}

import { targetOf } from './open-fold.ts'
import { plainText } from './passage.ts'

/** Says in words what the sign behind a passage leads back to, for screen readers and as a tooltip. */
export function nameSigns(): void {
  for (const address of document.querySelectorAll('.address'))
    address.setAttribute('aria-label', 'address of this point')
  const names = new Map<string, string>()
  for (const sign of document.querySelectorAll<HTMLAnchorElement>('.report mark ~ a')) {
    const { hash } = sign
    const name = names.get(hash) ?? nameOf(targetOf(hash))
    names.set(hash, name)
    sign.title = name
    sign.setAttribute('aria-label', name)
  }
}

function nameOf(claim: HTMLElement | null): string {
  const question = claim?.querySelector('h3, h4, h5, .question, a:not(.address)')
  return `${claim?.dataset.verdict ?? ''}: ${question ? plainText(question).slice(0, 80) : ''}`
}

import { citeClaim } from './citation.ts'
import { copyText } from './copy-text.ts'
import { make } from './make.ts'

/** Gives each point a button that copies it as a citation. */
export function addCopyButtons(): void {
  for (const claim of document.querySelectorAll<HTMLElement>('.claim')) {
    const button = make('button', { type: 'button', class: 'copy' }, 'Copy as citation')
    button.addEventListener('click', () => void copyText(button, citeClaim(claim)))
    const place = claim.querySelector('.silent') ?? claim.appendChild(make('p', { class: 'silent' }))
    place.append(' ', button)
  }
}

import { citeClaim } from './citation.ts'
import { copyText } from './copy-text.ts'
import { make } from './make.ts'

/** Gives each point a button that copies it as a citation; those of the lists show it where one points or tabs to. */
export function addCopyButtons(): void {
  for (const claim of document.querySelectorAll<HTMLElement>('[data-verdict]')) {
    const isCard = claim.matches('.claim')
    const button = make('button', { type: 'button', class: 'copy' }, isCard ? 'Copy as citation' : 'Copy')
    if (!isCard) button.setAttribute('aria-label', 'Copy as citation')
    button.addEventListener('click', () => void copyText(button, citeClaim(claim)))
    const place = isCard
      ? (claim.querySelector('.silent') ?? claim.appendChild(make('p', { class: 'silent' })))
      : (claim.querySelector('.address')?.parentElement ?? claim)
    place.append(' ', button)
  }
}

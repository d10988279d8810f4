import type { PageElement } from './page-node.ts'

/** A head shorter than this share of the title that holds it is the name of a section. */
export const leastShare = 0.4

/** A head's text, without the label or the day that stands in it in elements of its own: what is left is a candidate. */
export function headText(head: PageElement, candidates: readonly string[]): string {
  const whole = withoutKicker(head)
  const parts = head.childNodes.map((node) => node.textContent).filter((text) => text.trim() !== '')
  const keys = candidates.map(fold)
  for (let at = 1; at < Math.min(parts.length, mostParts); at += 1) {
    for (const some of [parts.slice(at), parts.slice(0, -at)]) {
      const text = squeeze(some.join(''))
      if (text.length >= whole.length * leastShare && keys.includes(fold(text))) return text
    }
  }
  return whole
}

const mostParts = 8

/** A head's text without the word above it that its element is named for. */
function withoutKicker(head: PageElement): string {
  const whole = squeeze(head.textContent)
  const [first] = head.children
  const label = first === undefined || !kickerName.test(first.className) ? '' : squeeze(first.textContent)
  const rest = whole.slice(label.length).replace(/^[\s:|–—-]+/, '')
  return label !== '' && whole.startsWith(label) && rest.length >= 15 ? rest : whole
}

const kickerName =
  /kicker|eyebrow|overline|topline|dachzeile|roofline|(?:^|[\s_-])(?:label|category|section|tag)(?:$|[\s_-])/i

export function squeeze(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim()
}

/** Letters and digits alone, lower case. */
export function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Does a head stand over a menu, a list beside the article or the foot of the page, or is it meant for the ear alone? */
export function isAside(head: PageElement): boolean {
  if (hiddenName.test(head.className)) return true
  let at = head.parentElement
  for (let level = 0; level < asideLevels && at !== null; level += 1) {
    if (at.tagName === 'NAV' || at.tagName === 'ASIDE' || at.tagName === 'FOOTER') return true
    at = at.parentElement
  }
  return false
}

const asideLevels = 6
const hiddenName = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|element-invisible)(?:$|\s)/i

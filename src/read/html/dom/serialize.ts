import { LightElement, type LightNode, LightText } from './light-node.ts'

const empty = new Set('AREA BASE BR COL EMBED HR IMG INPUT LINK META PARAM SOURCE TRACK WBR'.split(' '))
/** Elements whose text is no markup. */
const raw = new Set('SCRIPT STYLE TEXTAREA TITLE XMP IFRAME NOEMBED NOFRAMES PLAINTEXT'.split(' '))

/** The HTML of what is in a node. Without recursion: pages nest deep. */
export function serialize(root: LightNode): string {
  let html = ''
  let at = root.firstChild
  while (at !== null) {
    if (at instanceof LightText)
      html += raw.has(at.parentNode?.nodeName ?? '') ? at.textContent : escaped(at.textContent)
    else if (at instanceof LightElement) html += opening(at)
    const inner: LightNode | null = at.firstChild
    if (inner !== null) {
      at = inner
      continue
    }
    html += closing(at)
    while (at !== null && at.nextSibling === null && at.parentNode !== root) {
      at = at.parentNode
      if (at !== null) html += closing(at)
    }
    at = at?.nextSibling ?? null
  }
  return html
}

function opening(element: LightElement): string {
  let html = `<${element.localName}`
  for (const { name, value } of element.attributes) html += ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`
  return `${html}>`
}

function closing(node: LightNode): string {
  return node instanceof LightElement && !empty.has(node.tagName) ? `</${node.localName}>` : ''
}

function escaped(text: string): string {
  return text.includes('&') || text.includes('<') ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : text
}

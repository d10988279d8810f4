import { Parser } from 'htmlparser2'
import { LightDocument, LightElement, type LightParent, LightText } from './light-node.ts'

/** Elements that stand in the head where a page does not say so. */
const headNames: ReadonlySet<string> = new Set('title meta link base style script noscript template'.split(' '))

/** Reads HTML into a node that is empty; a document gets its html, head and body elements where they are not written. */
export function parseInto(html: string, root: LightParent): void {
  const document = root instanceof LightDocument ? root : (root as LightElement).ownerDocument
  const place = root instanceof LightDocument ? documentPlace(root) : null
  // an element that is not taken over (a second body) stands for the one there is
  const stack: LightParent[] = []
  const here = () => stack.at(-1) ?? root
  let text = ''
  const endText = () => {
    if (text === '') return
    const target = place === null ? here() : place.forText(here(), text)
    target?.appendChild(new LightText(text))
    text = ''
  }
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        endText()
        const name = tag === 'template' && isShadowRoot(attributes) ? 'div' : tag
        const there = place?.standing(name) ?? null
        if (there !== null) {
          for (const [key, value] of Object.entries(attributes))
            if (!there.hasAttribute(key)) there.setAttribute(key, value)
          stack.push(there)
          return
        }
        const element = new LightElement(document, name, new Map(Object.entries(attributes)))
        const target = place === null ? here() : place.forElement(here(), name)
        target.appendChild(element)
        stack.push(element)
      },
      onclosetag: () => {
        endText()
        stack.pop()
      },
      ontext: (data) => {
        text += data
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  parser.write(html)
  parser.end()
  endText()
  place?.finish()
}

/** A template whose content browsers show in its place. */
function isShadowRoot(attributes: Readonly<Record<string, string>>): boolean {
  return attributes.shadowrootmode !== undefined || attributes.shadowroot !== undefined
}

/** Where in a document nodes go that stand outside its head and body, as browsers have it. */
function documentPlace(document: LightDocument) {
  const html = document.appendChild(document.createElement('html'))
  const head = html.appendChild(document.createElement('head'))
  const body = document.createElement('body')
  const open = () => {
    if (body.parentNode === null) html.appendChild(body)
    return body
  }
  const outside = (target: LightParent) => target === document || target === html
  return {
    /** The one html, head or body element, where that is what is opened. */
    standing: (name: string): LightElement | null =>
      name === 'html' ? html : name === 'head' ? head : name === 'body' ? open() : null,
    forElement: (target: LightParent, name: string): LightParent =>
      target === head && !headNames.has(name)
        ? open()
        : outside(target)
          ? headNames.has(name) && body.parentNode === null
            ? head
            : open()
          : target,
    forText: (target: LightParent, text: string): LightParent | null =>
      outside(target) || target === head ? (/\S/.test(text) ? open() : null) : target,
    finish: () => {
      open()
    },
  }
}

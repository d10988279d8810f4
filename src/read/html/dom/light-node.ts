import { parseInto } from './parse-into.ts'
import { select, selectFirst } from './select.ts'
import { serialize } from './serialize.ts'

/** The attributes of an element, by lower-case name. */
export type Attributes = Map<string, string>

const elementNode = 1
const textNode = 3
const documentNode = 9

/**
 * A node of a light document: the part of the DOM that Readability and our own readers use, and no more. Children are
 * a linked list, so that taking one out costs the same wherever it stands; the lists that the DOM gives of them are
 * made when asked for and kept until something changes.
 */
export abstract class LightNode {
  abstract readonly nodeType: number
  abstract readonly nodeName: string
  abstract textContent: string
  parentNode: LightParent | null = null
  previousSibling: LightNode | null = null
  nextSibling: LightNode | null = null

  get parentElement(): LightElement | null {
    return this.parentNode instanceof LightElement ? this.parentNode : null
  }

  get childNodes(): readonly LightNode[] {
    return []
  }

  get firstChild(): LightNode | null {
    return null
  }

  get nextElementSibling(): LightElement | null {
    let at = this.nextSibling
    while (at !== null && !(at instanceof LightElement)) at = at.nextSibling
    return at
  }

  get previousElementSibling(): LightElement | null {
    let at = this.previousSibling
    while (at !== null && !(at instanceof LightElement)) at = at.previousSibling
    return at
  }

  remove(): void {
    this.parentNode?.removeChild(this)
  }
}

export class LightText extends LightNode {
  override readonly nodeType: number = textNode
  override readonly nodeName: string = '#text'
  readonly #text: string

  constructor(text: string) {
    super()
    this.#text = text
  }

  override get textContent(): string {
    return this.#text
  }
}

/** What holds nodes: an element or the document. */
export abstract class LightParent extends LightNode {
  #first: LightNode | null = null
  #last: LightNode | null = null
  #nodes: readonly LightNode[] | null = null
  #elements: readonly LightElement[] | null = null
  #text: string | null = null
  #all: readonly LightElement[] | null = null

  override get firstChild(): LightNode | null {
    return this.#first
  }

  get lastChild(): LightNode | null {
    return this.#last
  }

  override get childNodes(): readonly LightNode[] {
    if (this.#nodes === null) {
      const nodes: LightNode[] = []
      for (let at = this.#first; at !== null; at = at.nextSibling) nodes.push(at)
      this.#nodes = nodes
    }
    return this.#nodes
  }

  get children(): readonly LightElement[] {
    this.#elements ??= this.childNodes.filter((node) => node instanceof LightElement)
    return this.#elements
  }

  get firstElementChild(): LightElement | null {
    let at = this.#first
    while (at !== null && !(at instanceof LightElement)) at = at.nextSibling
    return at
  }

  /** Kept until something below changes: Readability asks for it again and again on the way up. */
  override get textContent(): string {
    if (this.#text === null) {
      let text = ''
      for (let at = this.#first; at !== null; at = at.nextSibling) text += at.textContent
      this.#text = text
    }
    return this.#text
  }

  override set textContent(text: string) {
    this.clear()
    if (text !== '') this.appendChild(new LightText(text))
  }

  get innerHTML(): string {
    return serialize(this)
  }

  set innerHTML(html: string) {
    this.clear()
    parseInto(html, this)
  }

  appendChild<T extends LightNode>(node: T): T {
    this.insertBefore(node, null)
    return node
  }

  insertBefore<T extends LightNode>(node: T, before: LightNode | null): T {
    if (node.parentNode !== null) node.parentNode.removeChild(node)
    const previous = before === null ? this.#last : before.previousSibling
    node.parentNode = this
    node.previousSibling = previous
    node.nextSibling = before
    if (previous === null) this.#first = node
    else previous.nextSibling = node
    if (before === null) this.#last = node
    else before.previousSibling = node
    this.#changed()
    return node
  }

  replaceChild<T extends LightNode>(node: LightNode, old: T): T {
    const next = old.nextSibling
    this.removeChild(old)
    this.insertBefore(node, next === node ? node.nextSibling : next)
    return old
  }

  removeChild<T extends LightNode>(node: T): T {
    if (node.parentNode !== this) throw new Error('the node to be removed stands elsewhere')
    const { previousSibling, nextSibling } = node
    if (previousSibling === null) this.#first = nextSibling
    else previousSibling.nextSibling = nextSibling
    if (nextSibling === null) this.#last = previousSibling
    else nextSibling.previousSibling = previousSibling
    node.parentNode = null
    node.previousSibling = null
    node.nextSibling = null
    this.#changed()
    return node
  }

  /** Takes all children out. */
  clear(): void {
    for (let at = this.#first; at !== null; at = this.#first) this.removeChild(at)
  }

  /** The elements below of one name, in their order; of every name for '*'. */
  getElementsByTagName(name: string): readonly LightElement[] {
    const wanted = name === '*' ? null : new Set([name.toUpperCase()])
    return this.elementsNamed(wanted)
  }

  /** The elements below whose upper-case name is in the set, in their order; all for null. */
  elementsNamed(names: ReadonlySet<string> | null): readonly LightElement[] {
    if (names === null) {
      this.#all ??= this.#walk(null)
      return this.#all
    }
    return this.#all?.filter((element) => names.has(element.tagName)) ?? this.#walk(names)
  }

  #walk(names: ReadonlySet<string> | null): readonly LightElement[] {
    const found: LightElement[] = []
    let at: LightNode | null = this.#first
    while (at !== null) {
      if (at instanceof LightElement && (names === null || names.has(at.tagName))) found.push(at)
      const inner: LightNode | null = at.firstChild
      if (inner !== null) {
        at = inner
        continue
      }
      while (at !== null && at !== this && at.nextSibling === null) at = at.parentNode
      at = at === null || at === this ? null : at.nextSibling
    }
    return found
  }

  querySelectorAll(selector: string): readonly LightElement[] {
    return select(selector, this)
  }

  querySelector(selector: string): LightElement | null {
    return selectFirst(selector, this)
  }

  #changed(): void {
    this.#nodes = null
    this.#elements = null
    for (let at: LightParent | null = this; at !== null; at = at.parentNode) {
      at.#text = null
      at.#all = null
    }
  }
}

/** An attribute as the DOM gives it. */
class LightAttribute {
  readonly name: string
  readonly value: string

  constructor(name: string, value: string) {
    this.name = name
    this.value = value
  }

  cloneNode(): LightAttribute {
    return this
  }
}

export class LightElement extends LightParent {
  override readonly nodeType: number = elementNode
  readonly ownerDocument: LightDocument
  readonly localName: string
  /** In capitals, as HTML has it. */
  readonly tagName: string
  readonly #attributes: Attributes

  constructor(ownerDocument: LightDocument, name: string, attributes: Attributes = new Map()) {
    super()
    this.ownerDocument = ownerDocument
    this.localName = name.toLowerCase()
    this.tagName = name.toUpperCase()
    this.#attributes = attributes
  }

  override get nodeName(): string {
    return this.tagName
  }

  get attributes(): readonly LightAttribute[] {
    return [...this.#attributes].map(([name, value]) => new LightAttribute(name, value))
  }

  get className(): string {
    return this.#attributes.get('class') ?? ''
  }

  set className(value: string) {
    this.#attributes.set('class', value)
  }

  get id(): string {
    return this.#attributes.get('id') ?? ''
  }

  set id(value: string) {
    this.#attributes.set('id', value)
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null
  }

  hasAttribute(name: string): boolean {
    return this.#attributes.has(name)
  }

  setAttribute(name: string, value: string): void {
    this.#attributes.set(name.toLowerCase(), value)
  }

  setAttributeNode({ name, value }: LightAttribute): void {
    this.#attributes.set(name, value)
  }

  removeAttribute(name: string): void {
    this.#attributes.delete(name)
  }
}

export class LightDocument extends LightParent {
  override readonly nodeType: number = documentNode
  override readonly nodeName: string = '#document'

  get documentElement(): LightElement | null {
    return this.firstElementChild
  }

  get head(): LightElement | null {
    return this.documentElement?.children.find(({ tagName }) => tagName === 'HEAD') ?? null
  }

  get body(): LightElement | null {
    return this.documentElement?.children.find(({ tagName }) => tagName === 'BODY') ?? null
  }

  get title(): string {
    return this.elementsNamed(titles)[0]?.textContent ?? ''
  }

  createElement(name: string): LightElement {
    return new LightElement(this, name)
  }

  createTextNode(text: string): LightText {
    return new LightText(text)
  }
}

const titles: ReadonlySet<string> = new Set(['TITLE'])

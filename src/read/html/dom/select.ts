import { compile } from 'css-select'
import { LightElement, type LightNode, type LightParent } from './light-node.ts'

type Query = ReturnType<typeof compile<LightNode, LightElement>>

/** Selectors are written in the code, so there are few of them. */
const compiled = new Map<string, Query>()

const adapter = {
  isTag: (node: LightNode): node is LightElement => node instanceof LightElement,
  getAttributeValue: (element: LightElement, name: string) => element.getAttribute(name) ?? undefined,
  hasAttrib: (element: LightElement, name: string) => element.hasAttribute(name),
  getName: (element: LightElement) => element.localName,
  getText: (node: LightNode) => node.textContent,
  getChildren: (node: LightNode) => [...node.childNodes],
  getParent: (node: LightNode) => node.parentElement,
  getSiblings: (node: LightNode) => [...(node.parentNode?.childNodes ?? [node])],
  prevElementSibling: (node: LightNode) => node.previousElementSibling,
  existsOne: (test: (element: LightElement) => boolean, nodes: LightNode[]) =>
    nodes.some((node) => node instanceof LightElement && (test(node) || below(node).some(test))),
  findAll: (test: (element: LightElement) => boolean, nodes: LightNode[]) =>
    nodes.flatMap((node) =>
      node instanceof LightElement ? [node, ...below(node)].filter((element) => test(element)) : [],
    ),
  findOne: (test: (element: LightElement) => boolean, nodes: LightNode[]) =>
    nodes.flatMap((node) => (node instanceof LightElement ? [node, ...below(node)] : [])).find(test) ?? null,
  removeSubsets: (nodes: LightNode[]) => nodes,
}

function below(element: LightParent): readonly LightElement[] {
  return element.elementsNamed(null)
}

/** The elements below `root` that a CSS selector takes, in their order. */
export function select(selector: string, root: LightParent): readonly LightElement[] {
  const query = queryOf(selector)
  return below(root).filter((element) => query(element))
}

/** The first of them; null where there is none. */
export function selectFirst(selector: string, root: LightParent): LightElement | null {
  const query = queryOf(selector)
  return below(root).find((element) => query(element)) ?? null
}

function queryOf(selector: string): Query {
  const known = compiled.get(selector)
  if (known !== undefined) return known
  const query = compile<LightNode, LightElement>(selector, { adapter, cacheResults: false })
  compiled.set(selector, query)
  return query
}

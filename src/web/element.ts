import { type ComponentChild, h, type VNode } from 'preact'

/** What stands between two tags. */
export type Child = ComponentChild | readonly Child[]

/** Attributes as the document writes them; null, undefined and false leave one out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>

/** One element. Node runs the sources by type stripping, which knows no JSX. */
export function element(tag: string, attributes: Attributes, ...children: readonly Child[]): VNode {
  return h(tag, attributes, ...(children as ComponentChild[]))
}

/** What our tests use of it; the published types know no `safe` and mix up promises. */
declare module 'jsonld' {
  type Options = { readonly documentLoader?: (url: string) => Promise<unknown>; readonly safe?: boolean }
  const jsonld: {
    /** With `safe`, throws where a key or an IRI would be dropped. */
    expand(document: unknown, options?: Options): Promise<unknown[]>
    flatten(document: unknown): Promise<unknown[]>
    toRDF(document: unknown, options: { readonly format: 'application/n-quads' }): Promise<string>
  }
  export default jsonld
}

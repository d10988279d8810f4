/** What is used of jsdom; its own types want the compiler's DOM library. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string)
    readonly window: { readonly document: object; close(): void }
  }
}

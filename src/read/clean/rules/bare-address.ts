import type { Mark, Rule } from '../page.ts'

const address = /^(?:(?:url|link|permalink|short link|source)\s?:\s?)?(https?:\/\/[^\s<>"]{4,500})$/i

/** Lines that are only an address; one at the head or the tail is the page's own. */
export const bareAddress: Rule = {
  name: 'bare-address',
  find: ({ body, total }) =>
    body.flatMap((line): readonly Mark[] => {
      const url = address.exec(line.text)?.[1]
      if (url === undefined) return []
      const own = (line.i < 4 || line.i >= total - 4) && URL.canParse(url) && new URL(url).pathname.length > 1
      const domain = own ? new URL(url).hostname.replace(/^www\./, '') : undefined
      return [{ line, role: 'removed', ...(domain === undefined ? {} : { facts: { url, domain } }) }]
    }),
}

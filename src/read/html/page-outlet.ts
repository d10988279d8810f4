import { isArticle, namesOf, type Thing } from './json-ld.ts'
import type { Metas } from './metas.ts'

/** The outlet as the page's own data name it; null where they do not. */
export function readPageOutlet(
  metas: Metas,
  things: readonly Thing[],
  url: string | undefined,
): { readonly name: string; readonly domain?: string } | null {
  const publisher = things.filter(isArticle).flatMap((thing) => namesOf(thing.publisher))[0]
  const name = metas.get('og:site_name') ?? publisher ?? metas.get('application-name') ?? metas.get('dc.publisher')
  if (name === undefined || /^https?:/.test(name)) return null
  const domain = domainOf(url ?? metas.get('og:url') ?? metas.get('canonical'))
  return { name, ...(domain === null ? {} : { domain }) }
}

/** Organisations that the page's data name as its publishers. */
export function publishersOf(things: readonly Thing[]): readonly string[] {
  return things.filter(isArticle).flatMap(({ publisher }) =>
    [publisher].flat().flatMap((one) => {
      const types = typeof one === 'object' && one !== null ? [(one as Thing)['@type']].flat().map(String) : []
      return types.includes('Person') ? [] : namesOf(one)
    }),
  )
}

function domainOf(url: string | undefined): string | null {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || null : null
}

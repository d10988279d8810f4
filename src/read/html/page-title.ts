import { isArticle, type Thing, textOf } from './json-ld.ts'
import type { Metas } from './metas.ts'
import type { PageDocument } from './page-node.ts'
import { homeNames, siteNames, withoutSite } from './site-names.ts'
import { fold, headText, isAside, squeeze } from './title-heads.ts'
import {
  beginsTitle,
  bestHead,
  endsTitle,
  goneOn,
  loneHead,
  markedElement,
  markedHead,
  nearHead,
} from './title-rules.ts'
import { unescaped } from './unescaped.ts'

/** The headline: the page's own data, its h1, its title without the outlet's name. */
export function readPageTitle(
  document: PageDocument,
  metas: Metas,
  things: readonly Thing[],
  site: { readonly outlet: string | undefined; readonly url: string | undefined },
): string | null {
  const stated = things
    .filter(isArticle)
    .map((thing) => textOf(thing.headline))
    .find((headline) => headline !== null)
  const shared = metas.get('og:title') ?? metas.get('twitter:title')
  const names = siteNames(site.outlet, site.url)
  const isSite = (text: string) => names.some((name) => fold(text) === name)
  const candidates = [stated, shared, otherTitle(metas), document.title].flatMap((text) => {
    const flat = withoutSite(squeeze(unescaped(text ?? '')), names)
    return flat === '' || isSite(flat) ? [] : [flat]
  })
  const heads = (selector: string) => {
    const all = document.querySelectorAll(selector)
    const own = all.filter((head) => !isAside(head))
    return (own.length > 0 ? own : all)
      .map((head) => headText(head, candidates))
      .filter((head) => head !== '' && !isSite(head))
  }
  const first = heads('h1')
  const below = heads('h2, h3')
  const alike = (among: readonly string[]) =>
    candidates.map((text) => bestHead(among, text)).find((head) => head !== null)
  const same = (among: readonly string[]) => among.find((head) => candidates.some((text) => fold(text) === fold(head)))
  // a head that is all the data say comes before one that is a part of it
  const found =
    same(first) ??
    same(below) ??
    alike(first) ??
    below.find((head) => candidates.some((text) => beginsTitle(text, head) || endsTitle(text, head))) ??
    markedHead(document, first) ??
    loneHead(first, candidates) ??
    alike(below) ??
    nearHead([...first, ...below], candidates) ??
    (candidates.length === 0 ? markedElement(document) : undefined) ??
    candidates[0] ??
    first[0] ??
    (squeeze(document.title) || undefined)
  if (found === undefined) return null
  const title = withoutSite(goneOn(found, candidates), names)
  return site.outlet === undefined && title.includes(' ') && signs.test(title)
    ? withoutSite(title, homeNames(document, site.url))
    : title
}

/** Names that other systems give the headline among the meta elements. */
const titleMetas = [
  'parsely-title',
  'sailthru.title',
  'citation_title',
  'dc.title',
  'dcterms.title',
  'headline',
  'title',
]

function otherTitle(metas: Metas): string | undefined {
  return titleMetas.flatMap((name) => metas.get(name) ?? [])[0]
}

const signs = /\s[|–—»·-]+\s/

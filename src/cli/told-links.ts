import type { Link } from '../read/formats/format.ts'

/** Addresses of lists that were not followed, told in a sentence for each list. */
export type ToldLinks = {
  readonly add: (input: string, link: Link) => void
  readonly sentences: () => readonly string[]
}

/** Addresses named of each list. */
const SHOWN = 3

export function createToldLinks(): ToldLinks {
  const lists = new Map<string, Link[]>()
  return {
    add: (input, link) => {
      const list = lists.get(input)
      if (list === undefined) lists.set(input, [link])
      else list.push(link)
    },
    sentences: () => [...lists].map(([input, links]) => sentenceOf(input, links)),
  }
}

function sentenceOf(input: string, links: readonly Link[]): string {
  const count = (to: Link['to']) => links.filter((link) => link.to === to).length
  const kinds = (['feed', 'sitemap', 'page'] as const).flatMap((to) => {
    const number = count(to)
    return number === 0 ? [] : [`${number} ${to}${number === 1 ? '' : 's'}`]
  })
  const shown = links.slice(0, SHOWN).map(({ title, url }) => (title === undefined ? url : `${title}, ${url}`))
  const more = links.length > SHOWN ? '; …' : ''
  return `${input}: a list of ${kinds.join(' and ')} (${shown.join('; ')}${more}), of which nothing is fetched unasked; add --follow to read them, or list them with 'synoptic links'`
}

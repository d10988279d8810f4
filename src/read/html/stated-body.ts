import { articlesOf, type Thing, textOf } from './json-ld.ts'
import { type Block, textsOf } from './read-blocks.ts'
import { readFragment } from './read-fragment.ts'

/** Text in the page of less than this share of the one in its data is a teaser, or what a script is to replace. */
const leastShare = 0.25
const shortest = 200
/** Updates of a live report that are taken from its data. */
const mostUpdates = 500

/** The blocks that a page shows, or, where it shows next to none, the text that its data carry for the same article. */
export function orStatedBody(
  shown: readonly Block[],
  things: readonly Thing[],
  title: string | null,
): readonly Block[] {
  const length = textsOf(shown, 'paragraph').join('').length
  for (const article of articlesOf(things, title)) {
    const stated = bodyOf(article)
    if (stated.length >= shortest && length < stated.length * leastShare) return readFragment(withParagraphs(stated))
  }
  return shown
}

/** The text of an article's data: its body, or those of a live report's updates, the newest first as they stand. */
function bodyOf(article: Thing): string {
  const body = textOf(article.articleBody)
  if (body !== null) return body
  return [article.liveBlogUpdate]
    .flat()
    .slice(0, mostUpdates)
    .flatMap((update) =>
      typeof update === 'object' && update !== null ? (textOf((update as Thing).articleBody) ?? []) : [],
    )
    .join('\n\n')
}

/** Lines of a text without markup are its paragraphs. */
function withParagraphs(text: string): string {
  return /<\/?(?:p|div|br|h\d|li)\b/i.test(text) ? text : text.replace(/\s*\n\s*/g, '\n\n')
}

import type { Revision, Span } from '../../model/types.ts'

/** "repeats the text of Tarn Post: another headline, 1 sentence reworded, 2 added, 1 left out". */
export function revisionInWords(
  { kind, from, title, changed, added, removed }: Revision,
  label: (articleId: string) => string,
): string {
  const head = kind === 'version' ? `is a later version of ${label(from)}` : `repeats the text of ${label(from)}`
  const counts = [
    { count: changed.length, what: 'reworded' },
    { count: added.length, what: 'added' },
    { count: removed.length, what: 'left out' },
  ].filter(({ count }) => count > 0)
  const said = counts.map(({ count, what }, index) =>
    index === 0 ? `${count} ${count === 1 ? 'sentence' : 'sentences'} ${what}` : `${count} ${what}`,
  )
  const headline = title === undefined ? [] : ['another headline']
  const all = [...headline, ...said]
  return `${head}: ${all.length > 0 ? all.join(', ') : 'no sentence differs'}`
}

/** Passages shown of one pair of texts; the JSON has them all. */
const MOST = 8

/** The passages of a revision in the order in which they are shown. */
export function changesShown({
  title,
  changed,
  added,
  removed,
}: Revision): readonly { readonly sign: string; readonly span: Span }[] {
  return [
    ...[...(title === undefined ? [] : [title]), ...changed].flatMap(({ from, to }) => [
      { sign: 'was', span: from },
      { sign: 'now', span: to },
    ]),
    ...added.map((span) => ({ sign: 'new', span })),
    ...removed.map((span) => ({ sign: 'gone', span })),
  ].slice(0, MOST)
}

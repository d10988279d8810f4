import type { Naming, Span, Story } from '../../model/types.ts'

/** A form with the name of who is quoted using it. */
export type NamingForm = Naming['forms'][number] & { readonly by: string | null }
export type NamingTable = {
  readonly id: string
  readonly name: string
  readonly rows: readonly {
    readonly articleId: string
    readonly own: readonly NamingForm[]
    readonly quoted: readonly NamingForm[]
  }[]
}

/** What each report of a story calls the same person, body or event; those first that go by the most forms. */
export function namingTables(
  story: Story,
  naming: readonly Naming[],
  names: ReadonlyMap<string, string>,
): NamingTable[] {
  const inStory = new Set(story.articleIds)
  return naming
    .map((group) => ({ ...group, forms: whole(group.forms.filter((form) => inStory.has(form.articleId))) }))
    .filter(({ forms }) => variety(forms) > 1 && new Set(forms.map((form) => form.articleId)).size > 1)
    .sort((a, b) => variety(b.forms) - variety(a.forms))
    .map(({ entityId, eventId, label, forms }) => {
      const id = entityId ?? eventId ?? label ?? ''
      const byArticle = Map.groupBy(forms, (form) => form.articleId)
      const rows = story.articleIds.flatMap((articleId) => {
        const own = (byArticle.get(articleId) ?? [])
          .map((form) => ({ ...form, by: names.get(form.byEntityId ?? '') ?? null }))
          .sort((a, b) => b.count - a.count)
        const voice = (wanted: string) => own.filter((form) => form.voice === wanted)
        return own.length > 0 ? [{ articleId, own: voice('own'), quoted: voice('quoted') }] : []
      })
      return { id, name: entityId === undefined ? mostUsed(forms) : (names.get(id) ?? ''), rows }
    })
}

/** Without forms that stand only within longer forms of the same passages: "probe" in "probe into fraud". */
function whole(forms: Naming['forms']): Naming['forms'] {
  const spans = Map.groupBy(
    forms.flatMap((form) => form.spans),
    ({ articleId }) => articleId,
  )
  const isWithin = (span: Span) =>
    (spans.get(span.articleId) ?? []).some(
      ({ start, end, in: part }) =>
        part === span.in && start <= span.start && end >= span.end && end - start > span.end - span.start,
    )
  return forms.filter((form) => !form.spans.every(isWithin))
}

/** An event goes by what most call it, as it is first written: "crash / Tarn incident / accident". */
function mostUsed(forms: Naming['forms']): string {
  return [...Map.groupBy(forms, ({ text }) => text.toLowerCase()).values()]
    .map((same) => ({ text: same[0]?.text ?? '', count: same.reduce((sum, { count }) => sum + count, 0) }))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_NAMES)
    .map(({ text }) => text)
    .join(' / ')
}
const MOST_NAMES = 3

const variety = (forms: Naming['forms']) => new Set(forms.map((form) => form.text.toLowerCase())).size

/** Rows shown whole; of a longer table, only those that bring another set of forms. */
const MOST_ROWS = 8

/** The rows to show: in a long table, each set of forms once. */
export function rowsShown({ rows }: NamingTable): NamingTable['rows'] {
  if (rows.length <= MOST_ROWS) return rows
  const key = ({ own, quoted }: NamingTable['rows'][number]) =>
    [...own, { text: '|' }, ...quoted].map(({ text }) => text.toLowerCase()).join('\n')
  return [...new Map([...rows].reverse().map((row) => [key(row), row])).values()].reverse().slice(0, MOST_ROWS)
}

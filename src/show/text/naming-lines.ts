import type { Naming, Story, Synopsis } from '../../model/types.ts'
import { shorten } from '../../web/view/shorten.ts'
import { type Style, wrap } from './page.ts'

const MOST = 8
const MOST_FORMS = 6

/** What each report calls the same person, body or event, its own words apart from those it quotes. */
export function namingLines(
  story: Story,
  synopsis: Synopsis,
  label: (articleId: string) => string,
  style: Style,
): string[] {
  const inStory = new Set(story.articleIds)
  const names = new Map([
    ...synopsis.entities.map((entity) => [entity.id, entity.name] as const),
    ...synopsis.events.map((event) => [event.id, event.label] as const),
  ])
  const groups = synopsis.naming
    .map((naming) => ({ ...naming, forms: naming.forms.filter((form) => inStory.has(form.articleId)) }))
    .filter(
      ({ forms }) =>
        new Set(forms.map((form) => form.text.toLowerCase())).size > 1 &&
        new Set(forms.map((form) => form.articleId)).size > 1,
    )
    .sort((a, b) => variety(b) - variety(a))
  return groups.slice(0, MOST).flatMap((naming) => {
    const name = shorten(names.get(naming.entityId ?? naming.eventId ?? '') ?? '', 70)
    const byArticle = [...Map.groupBy(naming.forms, (form) => form.articleId)]
    return [
      `  ${style.bold(name)}`,
      ...byArticle.flatMap(([articleId, forms]) => {
        const words = [...forms]
          .sort((a, b) => b.count - a.count)
          .slice(0, MOST_FORMS)
          .map(
            (form) =>
              (form.voice === 'quoted' ? `quoted: “${shorten(form.text, 50)}”` : shorten(form.text, 50)) +
              (form.count > 1 ? ` ×${form.count}` : ''),
          )
        return wrap(words.join(', '), `    ${label(articleId)}: `, 8)
      }),
    ]
  })
}

const variety = (naming: Naming) => new Set(naming.forms.map((form) => form.text.toLowerCase())).size

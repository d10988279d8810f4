import type { Naming, Story, Synopsis } from '../../model/types.ts'
import { shorten } from '../../web/view/shorten.ts'
import { linesOfSome } from './lines-of-some.ts'
import { type Style, wrap } from './page.ts'

const MOST = 8
const MOST_FORMS = 6
const MOST_REPORTS = 30

/** What each report calls the same person, body or event, its own words apart from those it quotes. */
export function namingLines(
  story: Story,
  synopsis: Synopsis,
  label: (articleId: string) => string,
  style: Style,
): string[] {
  const inStory = new Set(story.articleIds)
  const names = new Map([...synopsis.entities.map((entity) => [entity.id, entity.name] as const)])
  const groups = synopsis.naming
    .map((naming) => ({ ...naming, forms: naming.forms.filter((form) => inStory.has(form.articleId)) }))
    .filter(
      ({ forms }) =>
        new Set(forms.map((form) => form.text.toLowerCase())).size > 1 &&
        new Set(forms.map((form) => form.articleId)).size > 1,
    )
    .sort((a, b) => telling(b) - telling(a) || variety(b) - variety(a))
  return groups.slice(0, MOST).flatMap((naming) => {
    const name = shorten(naming.entityId === undefined ? commonest(naming) : (names.get(naming.entityId) ?? ''), 70)
    const byArticle = [...Map.groupBy(naming.forms, (form) => form.articleId)]
    return [
      `  ${style.bold(name)}`,
      ...linesOfSome(
        byArticle,
        MOST_REPORTS,
        ([articleId, forms]) => {
          const words = [...forms]
            .sort((a, b) => b.count - a.count)
            .slice(0, MOST_FORMS)
            .map(
              (form) =>
                (form.voice === 'quoted' ? `quoted: “${shorten(form.text, 50)}”` : shorten(form.text, 50)) +
                (form.count > 1 ? ` ×${form.count}` : ''),
            )
          return wrap(words.join(', '), `    ${label(articleId)}: `, 8)
        },
        { what: ' reports', indent: '    ' },
      ),
    ]
  })
}

/**
 * How much a reader learns from what each report calls it: wordings of which each report has some of its own. Names in
 * full and in short say nothing; a form with a word in small letters describes.
 */
function telling({ forms }: Naming): number {
  const describing = forms.filter(({ text }) =>
    /(?:^|[\s-])(?!of\b|the\b|and\b|al\b|de\b|van\b|von\b)\p{Ll}/u.test(text),
  )
  const articles = Map.groupBy(describing, ({ text }) => text.toLowerCase())
  const own = [...articles.values()].filter((same) => new Set(same.map(({ articleId }) => articleId)).size === 1).flat()
  const reports = new Set(own.map(({ articleId }) => articleId)).size
  return reports < 2 ? 0 : reports * 2 + Math.min(own.length, 12) + own.filter(({ text }) => /\s/.test(text)).length
}

/** What an event is called most: its label tells one report's sentence. */
function commonest({ forms }: Naming): string {
  const own = forms.filter(({ voice }) => voice === 'own')
  const counts = Map.groupBy(own.length > 0 ? own : forms, ({ text }) => text)
  const size = ([, same]: [string, Naming['forms'][number][]]) => same.reduce((sum, { count }) => sum + count, 0)
  return [...counts].sort((a, b) => size(b) - size(a))[0]?.[0] ?? ''
}

const variety = (naming: Naming) => new Set(naming.forms.map((form) => form.text.toLowerCase())).size

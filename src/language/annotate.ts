import type { Annotated, Article, Attribution, EntityMention, Figure, Span } from '../model/types.ts'
import { findAttributions } from './attributions/find-attributions.ts'
import { findTitleAttributions } from './attributions/title.ts'
import type { Doc } from './doc.ts'
import { findEvents } from './events/find-events.ts'
import { findFigures } from './figures/find-figures.ts'
import type { Language } from './language.ts'
import type { Mention } from './mention.ts'
import { linkNames } from './names/link.ts'
import { nounPhrase } from './names/noun-phrase.ts'
import { annotateOther, readsAsEnglish } from './other-language.ts'
import { findPhrases } from './phrases/find-phrases.ts'
import { shareParts } from './share-parts.ts'
import { findTimes } from './times/find-times.ts'

/**
 * Reads who, when, how many, who says so and what happened in an article; of one in another language, its sentences
 * only. Pure: the same article gives the same.
 */
export function annotate(article: Article, language: Language): Annotated {
  if (!readsAsEnglish(article)) return annotateOther(article)
  const doc = language.parse(article.text)
  const { entities, names, mentions } = linkNames(doc, language.recogniseNames(doc), article)
  const times = findTimes(doc, { articleId: article.id, published: article.published })
  const attributions = findAttributions({ doc, article, mentions, entities })
  const figures = findFigures({ doc, article, mentions, times }).map((figure) => credited(figure, attributions))
  const events = findEvents({ doc, article, mentions, times, attributions })
  const sentences = doc.sentences.map(({ start, end }) => ({ start, end }))
  const found = {
    sentences,
    names,
    mentions: mentions.flatMap((mention) => entityMention(mention, doc, article)),
    entities,
    times,
    figures,
    attributions: [
      ...attributions,
      ...findTitleAttributions({ article, entities, attributions, parse: language.parse }),
    ],
    events,
    phrases: findPhrases({ doc, article, mentions, events }),
  }
  return { article, ...shareParts(found) }
}

function entityMention(mention: Mention, doc: Doc, article: Article): EntityMention[] {
  if (mention.entityId === null) return []
  const span = (start: number, end: number): Span => ({
    articleId: article.id,
    start,
    end,
    quote: article.text.slice(start, end),
  })
  const { start, end } = mention.form === 'pronoun' ? mention : nounPhrase(doc, mention)
  return [
    {
      span: span(mention.start, mention.end),
      form: mention.form,
      entityId: mention.entityId,
      phrase: span(start, end),
    },
  ]
}

/** The figure with the innermost attribution whose content it stands in. */
function credited(figure: Figure, attributions: readonly Attribution[]): Figure {
  const { start, end } = figure.span
  const holds = attributions.filter(({ content }) => content.some((span) => span.start <= start && end <= span.end))
  const innermost = holds.sort((a, b) => b.via.length - a.via.length || length(a) - length(b))[0]
  return innermost ? { ...figure, attributionId: innermost.id } : figure
}

function length({ content }: Attribution): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0)
}

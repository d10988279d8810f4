import type { Annotated, Figure, Span } from '../../model/types.ts'
import { clauseOf, isFresh, timesBeside } from './freshness.ts'
import { moment } from './moment.ts'
import { isNoQuantity } from './no-quantity.ts'
import { contentStems, type Passage, passageOf } from './passage.ts'

/** A figure where it stands, with what is asked of it again and again. */
export type Told = {
  readonly figure: Figure
  /** As the report has it, where `figure` was converted into another unit; with the passages that give a rate of exchange. */
  readonly own?: Figure
  readonly evidence?: readonly Span[]
  /** The counts that `figure` is the sum of, where its report gives no total. */
  readonly parts?: readonly Figure[]
  readonly annotated: Annotated
  readonly passage: Passage
  /** The part of the sentence it stands in, between signs and "and" or "while". */
  readonly clause: Passage
  /** Of a report of a related story. */
  readonly related: boolean
  /** Of something of the report's own days. */
  readonly fresh: boolean
  /** The times its clause gives, first and last moment in milliseconds; open ends left out. */
  readonly times: readonly (readonly [first: number, last: number])[]
}

/** The figures of a report of which it is known what they measure: in a language without models it is not. */
export function tellings(
  annotated: Annotated,
  related: boolean,
  isWanted: (figure: Figure) => boolean = () => true,
): Told[] {
  const { text } = annotated.article
  const measuring = annotated.figures.filter(
    (figure) => figure.measures !== '' && isWanted(figure) && !isNoQuantity(figure, text),
  )
  return measuring.map((figure) => {
    const beside = timesBeside(annotated, figure)
    const times = beside.flatMap(({ earliest, latest }) => {
      const [first, last] = [moment(earliest), moment(latest, true)]
      return first === null || last === null ? [] : [[first, last] as const]
    })
    const passage = passageOf(annotated, figure.span)
    const clause = clausePassage(annotated, figure, passage)
    return { figure, annotated, related, passage, clause, times, fresh: isFresh(annotated, beside) }
  })
}

function clausePassage({ article }: Annotated, { span }: Figure, passage: Passage): Passage {
  if (span.in !== undefined) return passage
  const { start, end } = clauseOf(article.text, passage, span)
  return { articleId: article.id, start, end, stems: contentStems(article.text.slice(start, end)) }
}

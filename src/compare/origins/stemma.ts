import type { Annotated, Span, Stemma } from '../../model/types.ts'
import { moment } from '../claims/moment.ts'
import { quotedRanges } from '../quoted-ranges.ts'
import { type Intervals, union, without } from './intervals.ts'
import { ownRunWords, PASSAGE, type Reuse, sharesPassage } from './reuse.ts'
import { tilesOf } from './tiles.ts'

/** From this share on a report is a copy, in part; with less it shares a passage (see REUSED in degree-of-reuse.ts). */
const COPY = 0.14
/** A passage is not in a text where less than this of its words stands there in runs of three and more. */
const ABSENT = 0.3
/** A report that is in another so far, and shorter than it by so much, is likelier its cut than its kernel. */
const CONTAINED = 0.8
const SHORTER = 0.8
/** Reports with one exemplar that are held against each other, the first by id: pairs grow with their square. */
const MOST_SIBLINGS = 40
/** Passages given for a link or a lost source. */
const MOST_PASSAGES = 4

type Lost = Stemma['lost'][number]
type Link = Stemma['links'][number]
type Reports = ReadonlyMap<string, Annotated['article']>

/**
 * The likely descent of a story's copied texts, as textual criticism draws it: of each report the one it most likely has
 * its shared text from, with the reason; and sources that are not among the reports, inferred where several credit one
 * medium that is not there, or where two copies of a third share what that has not while each has of it what the other
 * lacks (Maas, "Textkritik", 1927: conjunctive and separative errors). Null where nothing is copied.
 */
export function stemmaOf(articles: readonly Annotated[], storyId: string, reuse: readonly Reuse[]): Stemma | null {
  const reports: Reports = new Map(articles.map(({ article }) => [article.id, article]))
  const edges = reuse.filter((edge) => reports.has(edge.from) && reports.has(edge.to) && sharesPassage(edge))
  if (edges.length === 0) return null
  const credited = lostByCredit(reports, edges)
  const bound = new Map(credited.flatMap((lost) => lost.articleIds.map((id) => [id, lost] as const)))
  const edgesOf = Map.groupBy(edges, ({ from }) => from)
  const copies = edges.filter(({ share }) => share >= COPY)
  const shared = lostByPassages(reports, edges, copies)
  const siblings = new Set(shared.map(({ articleIds }) => articleIds.join('\n')))
  const parents = [...Map.groupBy(copies, ({ from }) => from)].flatMap(([from, own]) => {
    // Reports of one lost source have their text from there, not from one another.
    const apart = own.filter(
      ({ to }) =>
        (!bound.has(from) || bound.get(from) !== bound.get(to)) && !siblings.has([from, to].sort().join('\n')),
    )
    return exemplar(apart, reports) ?? []
  })
  const links = [
    ...credited.flatMap((lost) => lost.articleIds.map((from): Link => toLost(from, lost, 'credit'))),
    ...parents.map((edge) => toReport(edge, reports, isMost(edge, edgesOf.get(edge.from) ?? []))),
    ...shared.flatMap((lost) => lost.articleIds.map((from): Link => toLost(from, lost, 'passages'))),
  ]
  return links.length > 0 ? { storyId, lost: [...credited, ...shared], links } : null
}

/** Of the reports one has text from, that which it credits, else that which holds most of it; of like ones the earliest. */
function exemplar(edges: readonly Reuse[], reports: Reports): Reuse | undefined {
  const time = ({ to }: Reuse): string => `${reports.get(to)?.published.value ?? '9'} ${to}`
  const credit = ({ from, to }: Reuse): number => Number(credits(reports.get(from), reports.get(to)))
  return [...edges].sort(
    (a, b) => credit(b) - credit(a) || ownRunWords(b) - ownRunWords(a) || (time(a) < time(b) ? -1 : 1),
  )[0]
}

/** Sources that several reports credit and share text by, and of which no report is there. */
function lostByCredit(reports: Reports, edges: readonly Reuse[]): Lost[] {
  const outlets = new Set([...reports.values()].map(({ outlet }) => plain(outlet?.name ?? '')))
  const crediting = Map.groupBy(
    [...reports.values()].flatMap(({ id, credits: names }) => names.map((name) => ({ id, name }))),
    ({ name }) => plain(name),
  )
  return [...crediting].flatMap(([key, own]): Lost[] => {
    const ids = new Set(own.map(({ id }) => id))
    const among = edges.filter(({ from, to }) => ids.has(from) && ids.has(to))
    const members = [...new Set(among.flatMap(({ from, to }) => [from, to]))].sort()
    if (outlets.has(key) || members.length < 2) return []
    const name = own[0]?.name ?? key
    return [
      {
        id: `lost:${key}:${members[0]}`,
        name: `a report by ${name}`,
        because: `${members.length} reports credit ${name} and share text; no report by ${name} is among these`,
        articleIds: members,
        evidence: passagesOf(among, reports),
      },
    ]
  })
}

/** Does a report credit the outlet of another? */
function credits(copy: Annotated['article'] | undefined, source: Annotated['article'] | undefined): boolean {
  const outlet = source?.outlet?.name
  return outlet !== undefined && (copy?.credits.some((name) => plain(name) === plain(outlet)) ?? false)
}

const plain = (name: string): string => name.toLowerCase().replace(/^the /, '')

/** Sources that two copies of one report must have had beside it, or one of them both. */
function lostByPassages(reports: Reports, edges: readonly Reuse[], copies: readonly Reuse[]): Lost[] {
  const between = new Map(edges.map((edge) => [[edge.from, edge.to].sort().join('\n'), edge]))
  const quotedOf = once(({ text }) => union(quotedRanges(text)))
  const wordsIn = once(({ text }) => wordsOf(text))
  const found = [...Map.groupBy(copies, ({ to }) => to)].flatMap(([third, own]) => {
    const siblings = own
      .map(({ from }) => from)
      .sort()
      .slice(0, MOST_SIBLINGS)
    return siblings.flatMap((a, i) =>
      siblings.slice(i + 1).flatMap((b): Lost[] => {
        const edge = between.get([a, b].sort().join('\n'))
        const [one, other, source] = [a, b, third].map((id) => reports.get(id))
        if (!edge || !one || !other || !source) return []
        const holds = (x: string, y: string) => stretches(between.get([x, y].sort().join('\n')), x)
        const extra = without(holds(a, b), holds(a, third))
        const missing = extra.filter((part) => isAbsent(one.text.slice(part.start, part.end), wordsIn(source)))
        const separate = [
          [one, without(holds(a, third), holds(a, b))],
          [other, without(holds(b, third), holds(b, a))],
        ] as const
        if (ownWords(one.text, missing, quotedOf(one)) < PASSAGE) return []
        if (separate.some(([report, parts]) => ownWords(report.text, parts, quotedOf(report)) < PASSAGE)) return []
        const evidence = edge.runs
          .map((run) => (edge.from === a ? run : { ...run, a: run.b, b: run.a }))
          .filter(({ a: part }) => missing.some(({ start, end }) => start < part.end && part.start < end))
          .slice(0, MOST_PASSAGES)
          .flatMap((run) => [spanOf(one, run.a), spanOf(other, run.b)])
        return [
          {
            id: `lost:${a}:${b}`,
            name: 'a further source',
            because: `${titleOf(one)} and ${titleOf(other)} share passages that ${titleOf(source)} lacks, and each has some of its text that the other lacks: neither has all from the other. Either both had a further source, or one used both reports`,
            articleIds: [a, b],
            evidence,
          },
        ]
      }),
    )
  })
  // One pair, whatever the number of thirds that show it.
  return [...new Map(found.map((lost) => [lost.id, lost])).values()]
}

/** What is told from a report's text: made once, for the report is held against many others. */
function once<Told>(tell: (article: Annotated['article']) => Told): (article: Annotated['article']) => Told {
  const known = new Map<string, Told>()
  return (article) => {
    const found = known.get(article.id) ?? tell(article)
    known.set(article.id, found)
    return found
  }
}

/** Where in a report the text is that it shares with another. */
function stretches(edge: Reuse | undefined, id: string): Intervals {
  return union(edge?.runs.map(({ a, b }) => (edge.from === id ? a : b)) ?? [])
}

function isAbsent(passage: string, text: readonly string[]): boolean {
  const words = wordsOf(passage)
  const covered = tilesOf(words, text).reduce((sum, { length }) => sum + length, 0)
  return covered < ABSENT * words.length
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Words of some parts of a text that stand outside quotation marks. */
function ownWords(text: string, parts: Intervals, quoted: Intervals): number {
  return without(parts, quoted).reduce((sum, { start, end }) => sum + wordsOf(text.slice(start, end)).length, 0)
}

function toLost(from: string, { id, because, evidence }: Lost, order: Link['order']): Link {
  return { from, to: id, order, because, evidence: evidence.filter(({ articleId }) => articleId === from) }
}

/** Of the edges of one report: is it one of several, and the one that holds most of the report? */
function isMost(edge: Reuse, own: readonly Reuse[]): boolean {
  const others = own.filter(({ to }) => to !== edge.to)
  return others.length > 0 && others.every((other) => ownRunWords(other) <= ownRunWords(edge))
}

const titleOf = ({ outlet, title, id }: Annotated['article']): string => outlet?.name ?? (title ? `“${title}”` : id)

function toReport(edge: Reuse, reports: Reports, isChosen: boolean): Link {
  const { from, to, share } = edge
  const [copy, source] = [reports.get(from), reports.get(to)]
  const [later, earlier] = [moment(copy?.published.value ?? null), moment(source?.published.value ?? null)]
  const isCut = share >= CONTAINED && (copy?.text.length ?? 0) < SHORTER * (source?.text.length ?? 0)
  const percent = `${Math.round(share * 100)} % of its text`
  const [order, because] = credits(copy, source)
    ? (['credit', `it credits that outlet and has ${percent} from there`] as const)
    : later !== null && earlier !== null && later > earlier
      ? ([
          'time',
          `it came later and shares ${percent}${isChosen ? ', more than with any other before it' : ''}`,
        ] as const)
      : isCut
        ? ([
            'containment',
            `${percent} is in the other, which has more: it is likelier cut from that than the other way`,
          ] as const)
        : (['unknown', `they share ${percent}; which came first is not known`] as const)
  return { from, to, order, because, evidence: passagesOf([edge], reports) }
}

function passagesOf(edges: readonly Reuse[], reports: Reports): Span[] {
  return edges
    .flatMap(({ from, to, runs }) => runs.map((run) => ({ from, to, run })))
    .sort((x, y) => y.run.ownWords - x.run.ownWords)
    .slice(0, MOST_PASSAGES)
    .flatMap(({ from, to, run }) => {
      const [one, other] = [reports.get(from), reports.get(to)]
      return one && other ? [spanOf(one, run.a), spanOf(other, run.b)] : []
    })
}

function spanOf({ id, text }: Annotated['article'], { start, end }: Intervals[number]): Span {
  return { articleId: id, start, end, quote: text.slice(start, end) }
}

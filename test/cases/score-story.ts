import type { Account, Claim, Span, Synopsis } from '../../src/model/types.ts'
import { type Gold, plain, type Quote } from './gold.ts'
import type { ReadStory } from './read-story.ts'

/** Shares from 0 to 1 of what gold has that the tool got right, and what it must not do. */
export type StoryScore = {
  readonly clean: number
  readonly published: number
  readonly stories: number
  readonly figures: number
  readonly verdicts: number
  readonly speakers: number
  readonly names: number
  /** Pairs of passages that must not differ and are said to. */
  readonly falseConflicts: readonly string[]
  /** What was missed, in words. */
  readonly missed: readonly string[]
}

export function scoreStory(story: ReadStory): StoryScore {
  const missed: string[] = []
  const share = (name: string, checks: readonly (readonly [string, boolean])[]) => {
    for (const [what, right] of checks) if (!right) missed.push(`${name}: ${what}`)
    return checks.length === 0 ? 1 : checks.filter(([, right]) => right).length / checks.length
  }
  return {
    clean: share('clean', cleanChecks(story)),
    published: share('published', publishedChecks(story)),
    stories: share('stories', storyChecks(story)),
    figures: share('figures', figureChecks(story)),
    verdicts: share('verdicts', verdictChecks(story)),
    speakers: share('speakers', speakerChecks(story)),
    names: share('names', nameChecks(story)),
    falseConflicts: falseConflicts(story),
    missed,
  }
}

type Check = readonly [string, boolean]

function cleanChecks({ gold, synopsis, idOf }: ReadStory): Check[] {
  return Object.entries(gold.articles).flatMap(([key, wanted]): Check[] => {
    const article = synopsis.articles.find(({ id }) => id === idOf(key))
    const text = plain(article?.text)
    return [
      [`${key} title`, plain(article?.title) === plain(wanted.title)],
      ...(wanted.firstBody ? [[`${key} start`, text.slice(0, 400).includes(plain(wanted.firstBody))] as const] : []),
      ...(wanted.lastBody ? [[`${key} end`, text.slice(-400).includes(plain(wanted.lastBody))] as const] : []),
      ...(wanted.mustNotContain ?? []).map((bad) => [`${key} has ‘${bad}’`, !text.includes(plain(bad))] as const),
    ]
  })
}

function publishedChecks({ gold, synopsis, idOf }: ReadStory): Check[] {
  return Object.entries(gold.articles).map(([key, wanted]) => {
    const said = synopsis.articles.find(({ id }) => id === idOf(key))?.published
    const right =
      wanted.published === null ? said?.basis !== 'stated' : said?.value?.slice(0, 10) === wanted.published.slice(0, 10)
    return [`${key} is said to be of ${said?.value}, not ${wanted.published}`, right]
  })
}

function storyChecks({ gold, synopsis, idOf }: ReadStory): Check[] {
  const keys = gold.stories.flat()
  const of = (key: string) => synopsis.stories.find((story) => story.articleIds.includes(idOf(key) ?? ''))?.id
  return keys.flatMap((a, i) =>
    keys.slice(i + 1).map((b): Check => {
      const together = gold.stories.some((story) => story.includes(a) && story.includes(b))
      return [`${a} and ${b} are ${together ? 'apart' : 'together'}`, (of(a) === of(b)) === together]
    }),
  )
}

function figureChecks({ gold, annotated, idOf }: ReadStory): Check[] {
  const rows = gold.figures.flatMap((figure) =>
    figure.accounts.filter((account) => account.value !== null && !account.sum && figure.kind !== 'time'),
  )
  return rows.flatMap((account): Check[] => {
    const mine = annotated.find(({ article }) => article.id === idOf(account.in))
    const places = find(mine?.article.text ?? '', account.quote)
    if (
      places.length === 0 ||
      !/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen)/i.test(
        account.quote,
      )
    )
      return []
    const found = mine?.figures.some(
      (figure) =>
        Math.abs(figure.value - (account.value ?? 0)) < 1e-6 * Math.max(1, figure.value) &&
        places.some((place) => overlaps(figure.span, place)),
    )
    return [[`${account.in} ‘${account.quote}’ as ${account.value}`, found === true]]
  })
}

function verdictChecks(story: ReadStory): Check[] {
  return story.gold.figures.flatMap((figure): Check[] => {
    const quotes = figure.accounts.filter((account) => account.value !== null && !account.sum)
    if (new Set(quotes.map((quote) => quote.in)).size < 2) return []
    const held = story.synopsis.claims
      .map((claim) => ({
        claim,
        on: quotes.map((quote) => accountsOn(story, claim, quote)).filter((on) => on.length > 0),
      }))
      .sort((a, b) => Number(isOfFigures(b)) - Number(isOfFigures(a)) || b.on.length - a.on.length)[0]
    const verdict = held && held.on.length > 1 ? gravestAmong(held.claim, held.on.flat()) : undefined
    const allowed: readonly string[] = figure.verdict.match(/\b(?:agree|differ|update|single)/g) ?? []
    return [[`${figure.of}: ${verdict}, not ${figure.verdict}`, verdict !== undefined && allowed.includes(verdict)]]
  })
}

/** Figures or dates of several reports set side by side: what is said of them in words as well is no answer to how they stand. */
function isOfFigures({ claim, on }: { readonly claim: Claim; readonly on: readonly unknown[] }): boolean {
  return (claim.kind === 'figure' || claim.kind === 'date') && on.length > 1
}

function speakerChecks({ gold, annotated, idOf }: ReadStory): Check[] {
  return gold.attributions.map((wanted) => {
    const mine = annotated.find(({ article }) => article.id === idOf(wanted.in))
    const places = find(mine?.article.text ?? '', wanted.content)
    const held =
      mine?.attributions.filter(({ content }) =>
        content.some((span) => places.some((place) => overlaps(span, place))),
      ) ?? []
    const right = held.some(({ source, sourceEntityId }) => {
      if (wanted.source === null) return source === null
      const entity = mine?.entities.find(({ id }) => id === sourceEntityId)
      const said = [source?.quote, entity?.name, ...(entity?.variants.map((variant) => variant.text) ?? [])]
        .map((name) => plain(name))
        .filter(Boolean)
      return [wanted.source, wanted.entity]
        .map((name) => plain(name))
        .some((name) => name !== '' && said.some((text) => text.includes(name) || name.includes(text)))
    })
    return [
      `${wanted.in} ${wanted.source}: ‘${wanted.content}’ (${held.map(({ source }) => source?.quote).join(', ')})`,
      right,
    ]
  })
}

function nameChecks({ gold, synopsis, idOf }: ReadStory): Check[] {
  const entityOf = (key: string, variant: string) =>
    synopsis.entities.find(({ variants }) =>
      variants.some(({ text, articleIds }) => plain(text) === plain(variant) && articleIds.includes(idOf(key) ?? '')),
    )?.id
  return gold.names.flatMap(({ name, variants, in: keys }): Check[] => {
    const seen = keys
      .flatMap((key) => variants.map((variant) => [key, variant, entityOf(key, variant)] as const))
      .filter(([, , id]) => id !== undefined)
    return seen
      .slice(1)
      .map(([key, variant, id]) => [`${name}: ‘${variant}’ in ${key} is another entity`, id === seen[0]?.[2]])
  })
}

/** Pairs that must not differ and are said to; not counted where gold itself has a conflict between them. */
function falseConflicts(story: ReadStory): string[] {
  return (story.gold.mustNotDiffer ?? []).flatMap(({ what, quotes }) =>
    quotes.flatMap((a, i) =>
      quotes.slice(i + 1).flatMap((b) => {
        if (differAnyway(story.gold, a, b)) return []
        const broken = story.synopsis.claims.some((claim) => {
          const [one, other] = [accountsOn(story, claim, a), accountsOn(story, claim, b)]
          return (
            one.length > 0 &&
            other.length > 0 &&
            one.some((x) => other.some((y) => x !== y && gravestAmong(claim, [x, y]) === 'differ'))
          )
        })
        return broken ? [`${what}: ‘${a.quote}’ and ‘${b.quote}’`] : []
      }),
    ),
  )
}

function differAnyway(gold: Gold, a: Quote, b: Quote): boolean {
  const holds = (accounts: readonly Quote[], quote: Quote) =>
    accounts.some(
      (x) =>
        x.in === quote.in &&
        (plain(quote.quote).includes(plain(x.quote)) || plain(x.quote).includes(plain(quote.quote))),
    )
  return gold.figures.some(
    (figure) => /differ/.test(figure.verdict) && holds(figure.accounts, a) && holds(figure.accounts, b),
  )
}

function accountsOn({ synopsis, idOf }: ReadStory, claim: Claim, quote: Quote): Account[] {
  const id = idOf(quote.in)
  const places = find(synopsis.articles.find((article) => article.id === id)?.text ?? '', quote.quote)
  return claim.accounts.filter(
    (account) =>
      account.articleId === id && account.spans.some((span) => places.some((place) => overlaps(span, place))),
  )
}

function gravestAmong(claim: Claim, accounts: readonly Account[]): Synopsis['claims'][number]['verdict'] {
  const places = new Set(accounts.map((account) => claim.accounts.indexOf(account)))
  if (!claim.pairs) return claim.verdict
  const said = claim.pairs.filter(({ a, b }) => places.has(a) && places.has(b)).map(({ verdict }) => verdict)
  return (['differ', 'unclear', 'update', 'agree'] as const).find((verdict) => said.includes(verdict)) ?? claim.verdict
}

/** Where a fragment stands in a text, blind to case, quotes and blanks. */
function find(text: string, fragment: string): { start: number; end: number }[] {
  const pattern = plain(fragment)
    .split(' ')
    .map((word) =>
      word
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/'/g, "['’‘`]")
        .replace(/"/g, '["“”„«»]')
        .replace(/-/g, '[-–—‑]'),
    )
    .join('\\s+')
  return [...text.matchAll(new RegExp(pattern, 'gi'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function overlaps(
  span: Pick<Span, 'start' | 'end' | 'in'>,
  place: { readonly start: number; readonly end: number },
): boolean {
  return span.in === undefined && span.start < place.end && place.start < span.end
}

import type { VNode } from 'preact'
import type { Account, Claim } from '../../model/types.ts'
import { type Child, element } from '../element.ts'
import { type AccountRow, accountRows, wordingOf } from '../view/account-rows.ts'
import { anchorOf } from '../view/anchors.ts'
import { type PlotScale, plotScale } from '../view/plot-scale.ts'
import { shortTime } from '../view/short-time.ts'
import { quoted } from '../view/shorten.ts'
import { plotAxis, plotRow } from './figure-plot.ts'
import { isolated } from './isolated.ts'
import { quoteLink } from './passage-link.ts'
import { sourceChain } from './source-chain.ts'
import { tellerLinks } from './teller-links.ts'
import { quietSign } from './verdict-sign.ts'

/** Characters of a passage that a row shows; the whole stands in its article. */
const MOST_WORDS = 420
/** The same on a page of many reports. */
const FEW_WORDS = 150

type Look = {
  readonly scale: PlotScale | null
  /** The id of the lines of its scale. */
  readonly ticks: string
  readonly mixed: boolean
  /** Characters of a passage. */
  readonly words: number
  readonly label: (articleId: string) => string
}

/** The accounts of a claim in their own words, the earliest first; figures on a common scale beside them. */
export function accountTable(
  claim: Claim,
  label: (articleId: string) => string,
  { plotted, isShort }: { readonly plotted: boolean; readonly isShort: boolean },
): Child {
  const { shown, rest } = accountRows(claim)
  const mixed = new Set([...shown, ...rest].map(({ verdict }) => verdict)).size > 1
  const full = table(shown, {
    scale: plotted ? plotScale(claim) : null,
    ticks: anchorOf('claim', claim.id).replace('claim-', 't'),
    mixed,
    words: isShort ? FEW_WORDS : MOST_WORDS,
    label,
  })
  if (rest.length === 0) return full
  const items = [...Map.groupBy(rest, wordingOf).values()].map((same) => repeated(same, mixed, label))
  return [
    full,
    element(
      'details',
      { class: 'more' },
      element('summary', {}, `${rest.length} more accounts`),
      element('ul', { class: 'repeated' }, items),
    ),
  ]
}

/** Accounts that use the same words: the words once, then every report as a link to where it does. */
function repeated(rows: readonly AccountRow[], mixed: boolean, label: (articleId: string) => string): Child {
  const [first] = rows
  if (!first) return null
  const spans = rows.flatMap(({ account }) => account.spans.slice(0, 1))
  return element(
    'li',
    {},
    mixed ? quietSign(first.verdict) : null,
    element('span', { dir: 'auto' }, quoted(first.account.spans.map(({ quote }) => quote).join(' … '), 120)),
    ': ',
    tellerLinks(spans, label, spans.length),
  )
}

function table(rows: readonly AccountRow[], look: Look): VNode {
  const { scale, ticks } = look
  const axis = scale && [element('span', { class: 'vh' }, 'On a scale'), plotAxis(scale, ticks)]
  const columns = [header('Report'), header('In its words'), axis && element('th', { scope: 'col' }, axis)]
  return element(
    'table',
    { class: scale ? 'accounts plotted' : 'accounts' },
    element('thead', {}, element('tr', {}, columns)),
    element(
      'tbody',
      {},
      rows.map((row) => tableRow(row, look)),
    ),
  )
}

function tableRow({ account, verdict }: AccountRow, { scale, ticks, mixed, words, label }: Look): VNode {
  const sign = mixed ? quietSign(verdict) : null
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, isolated(label(account.articleId)), timeOf(account)),
    element('td', {}, sign, wordsOf(account, words), sourceChain(account)),
    scale && element('td', {}, plotRow(account, scale, ticks)),
  )
}

const header = (text: string) => element('th', { scope: 'col' }, text)

/** The account's passages, each a link; the parts of a sum joined by a plus. */
export function wordsOf({ spans, derived, value }: Account, most = MOST_WORDS): Child {
  const words = spans.map((span, index) => [
    index > 0 ? (derived === 'sum' ? ' + ' : ' … ') : null,
    quoteLink(span, quoted(span.quote, most)),
  ])
  return derived ? [words, element('span', { class: 'derived' }, ` read as ${value}`)] : words
}

function timeOf({ asOf }: Account): Child {
  const time = asOf ? shortTime(asOf) : null
  return time ? element('span', { class: 'as-of' }, time) : null
}

import type { VNode } from 'preact'
import { moment } from '../../compare/claims/moment.ts'
import type { Account, Claim, Verdict } from '../../model/types.ts'
import { type Child, element } from '../element.ts'
import { accountVerdicts } from '../view/account-verdicts.ts'
import { type PlotScale, plotScale } from '../view/plot-scale.ts'
import { shortTime } from '../view/short-time.ts'
import { quoted } from '../view/shorten.ts'
import { plotAxis, plotRow } from './figure-plot.ts'
import { quoteLink } from './passage-link.ts'
import { sourceChain } from './source-chain.ts'
import { verdictSign } from './verdict-sign.ts'

/** Characters of a passage that a row shows; the whole stands in its article. */
const MOST_WORDS = 420

/** Rows shown before the rest is folded away; from two more on a fold is worth it. */
const MOST_ROWS = 16

type Row = { readonly account: Account; readonly verdict: Verdict }
type Look = { readonly scale: PlotScale | null; readonly mixed: boolean; readonly label: (articleId: string) => string }

/** Every account of a claim in its own words, the earliest first; figures on a common scale beside them. */
export function accountTable(claim: Claim, label: (articleId: string) => string): Child {
  const verdicts = accountVerdicts(claim)
  const look = { scale: plotScale(claim), mixed: new Set(verdicts).size > 1, label }
  const rows = claim.accounts
    .map((account, index) => ({ account, verdict: verdicts[index] ?? claim.verdict }))
    .sort((a, b) => byTime(a.account, b.account))
  const rest = rows.slice(MOST_ROWS)
  if (rest.length < 3) return table(rows, look)
  const fold = element(
    'details',
    { class: 'more' },
    element('summary', {}, `${rest.length} later accounts`),
    table(rest, look),
  )
  return [table(rows.slice(0, MOST_ROWS), look), fold]
}

function table(rows: readonly Row[], look: Look): VNode {
  const { scale } = look
  const axis = scale && [element('span', { class: 'vh' }, 'On a scale'), plotAxis(scale)]
  const columns = [
    header('Report'),
    header('In its words'),
    axis && element('th', { scope: 'col', class: 'scale' }, axis),
  ]
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

function tableRow({ account, verdict }: Row, { scale, mixed, label }: Look): VNode {
  const sign = mixed ? verdictSign(verdict, { quiet: true }) : null
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, element('bdi', {}, label(account.articleId)), timeOf(account)),
    element('td', {}, sign, wordsOf(account), sourceChain(account)),
    scale && element('td', { class: 'scale' }, plotRow(account, scale)),
  )
}

const header = (text: string) => element('th', { scope: 'col' }, text)

/** The account's passages, each a link; the parts of a sum joined by a plus. */
export function wordsOf({ spans, derived, value }: Account): Child {
  const words = spans.map((span, index) => [
    index > 0 ? (derived === 'sum' ? ' + ' : ' … ') : null,
    quoteLink(span, quoted(span.quote, MOST_WORDS)),
  ])
  return derived ? [words, element('span', { class: 'derived' }, ` read as ${value}`)] : words
}

function timeOf({ asOf }: Account): Child {
  const time = asOf ? shortTime(asOf) : null
  return time ? element('span', { class: 'as-of' }, element('span', { class: 'vh' }, ', as of '), time) : null
}

function byTime(a: Account, b: Account): number {
  const at = ({ asOf }: Account) => moment(asOf?.latest ?? asOf?.earliest, true) ?? Number.MAX_SAFE_INTEGER
  return at(a) - at(b) || Number(a.value) - Number(b.value) || 0
}

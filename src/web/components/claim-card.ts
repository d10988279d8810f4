import type { VNode } from 'preact'
import type { Claim } from '../../model/types.ts'
import { type Child, element } from '../element.ts'
import { count, originsInWords } from '../view/headline.ts'
import { quoted, shorten } from '../view/shorten.ts'
import { accountTable } from './account-table.ts'
import { claimAddress, claimAttributes } from './claim-tools.ts'
import { isolated } from './isolated.ts'
import { timeChart } from './time-chart.ts'
import { verdictSign } from './verdict-sign.ts'

export type ClaimProps = {
  readonly claim: Claim
  readonly label: (articleId: string) => string
  readonly level: number
  /** A chart of time stands for the plots of the rows. */
  readonly isShort: boolean
}

/** So many reports that say nothing of a point are named; the matrix has them all. */
const MOST_SILENT = 8

/** A point on which accounts do not simply agree: the question, the verdict with its reason, every account. */
export function claimCard({ claim, label, level, isShort }: ClaimProps): VNode {
  const chart = timeChart(claim, label)
  return element(
    'article',
    { ...claimAttributes(claim), class: 'claim' },
    element(`h${level}`, { dir: 'auto' }, questionOf(claim), ' ', claimAddress(claim)),
    element(
      'p',
      { class: 'because' },
      verdictSign(claim.verdict),
      element('span', { dir: 'auto' }, sentence(claim.because)),
      ' ',
      originNote(claim),
    ),
    checkedNote(claim),
    chart,
    accountTable(claim, label, { plotted: !(chart && isShort), isShort }),
    silentNote(claim, label),
  )
}

/** That a person has checked it, with the note. */
function checkedNote({ checked }: Claim): Child {
  if (checked === undefined) return null
  const by = checked.by === null ? 'Checked by a person' : ['Checked by ', element('bdi', {}, shorten(checked.by, 60))]
  return element(
    'p',
    { class: 'note' },
    by,
    checked.note ? [': ', element('bdi', {}, shorten(checked.note, 300))] : null,
    '.',
  )
}

/** What is asked, in the articles' own words where these make up the question. */
function questionOf({ kind, question }: Claim): string {
  return kind === 'statement' || kind === 'stance' ? quoted(question, 200) : capital(shorten(question, 200))
}

/** "6 reports, 3 origins". */
export function originNote({ accounts, origins }: Claim): Child {
  if (accounts.length < 2 || origins.articles < 2) return null
  return element('span', { class: 'origins' }, `${count(origins.articles, 'report')}, ${originsInWords(origins)}.`)
}

function silentNote(
  { silent, silentCount = silent.length, verdict }: Claim,
  label: (articleId: string) => string,
): Child {
  if (silentCount === 0 || verdict === 'single') return null
  if (silentCount > MOST_SILENT) return element('p', { class: 'silent' }, `${silentCount} reports are silent on it.`)
  return element(
    'p',
    { class: 'silent' },
    'Silent on it: ',
    silent.map((id, index) => [index > 0 ? ', ' : null, isolated(label(id))]),
  )
}

function sentence(text: string): string {
  const line = text.trim()
  return line === '' ? '' : `${capital(line)}${/[.!?…]$/.test(line) ? '' : '.'}`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

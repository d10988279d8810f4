import type { Account, Claim } from '../../model/types.ts'
import { count, originsInWords } from '../../web/view/headline.ts'
import { quoted, shorten } from '../../web/view/shorten.ts'
import { someOf } from '../../web/view/some-of.ts'
import { linesOfSome } from './lines-of-some.ts'
import { type Style, wrap } from './page.ts'

type Labels = (articleId: string) => string

const MARKS: Readonly<Record<Claim['verdict'], string>> = {
  differ: '≠',
  update: '↗',
  unclear: '?',
  agree: '=',
  single: '1',
}

/** A claim with every account in its own words, who it is credited to, and the verdict with its reason. */
export function claimLines(claim: Claim, label: Labels, style: Style): string[] {
  const paint = { differ: style.alarm, update: style.news, unclear: style.news, agree: style.calm, single: style.dim }[
    claim.verdict
  ]
  const [head = '', ...more] = wrap(shorten(claim.question, 150), '  ', 4)
  return [
    paint(MARKS[claim.verdict]) + style.bold(head.slice(1)),
    ...more.map((line) => style.bold(line)),
    ...linesOfSome(telling(claim.accounts), MOST_ACCOUNTS, (account) => accountLines(account, label, style), {
      what: ' accounts',
      indent: '    ',
    }),
    ...(claim.sideBySide
      ? []
      : wrap(`${claim.verdict}: ${claim.because}${originNote(claim)}`, '    → ').map(style.dim)),
    ...(claim.verdict === 'single' || claim.sideBySide ? [] : silentLines(claim, label).map(style.dim)),
  ]
}

/** Accounts that are given one by one, each in its own words first. */
const MOST_ACCOUNTS = 24
/** Reports that are named one by one as telling the same. */
const MOST_TELLERS = 30

/** Of very many accounts the first with each value before those that say it again. */
function telling(accounts: readonly Account[]): readonly Account[] {
  if (accounts.length <= MOST_ACCOUNTS) return accounts
  const said = new Set<string>()
  const isFirst = new Set(
    accounts.filter((account) => {
      const words = String(account.value ?? account.spans[0]?.quote)
      return !said.has(words) && said.add(words)
    }),
  )
  return [...isFirst, ...accounts.filter((account) => !isFirst.has(account))]
}

/** Reports that are named one by one as silent; of more their number is given. */
const MOST_SILENT = 20

function silentLines({ silent, silentCount = silent.length }: Claim, label: Labels): string[] {
  if (silentCount === 0) return []
  return wrap(
    `silent: ${silentCount > MOST_SILENT ? `${silentCount} reports` : silent.map(label).join(', ')}`,
    '      ',
  )
}

function accountLines(account: Account, label: Labels, style: Style): string[] {
  const words = account.spans.map((span) => quoted(span.quote, 160)).join(' + ')
  const chain = account.chain.map((link) => shorten(link.name, 50)).join(' ← ')
  const lines = wrap(words, `    ${label(account.articleId)}: `, 8)
  return chain ? [...lines, ...wrap(chain, '        ← ').map(style.dim)] : lines
}

function originNote({ accounts, origins }: Claim): string {
  if (accounts.length < 2 || origins.articles < 2) return ''
  return ` [${count(origins.articles, 'report')}, ${originsInWords(origins)}]`
}

/** What all agree on in one line: the question and who says so. */
export function agreementLines(claim: Claim, label: Labels, style: Style): string[] {
  const tellers = someOf([...new Set(claim.accounts.map((account) => label(account.articleId)))], MOST_TELLERS)
  const values = [...new Set(claim.accounts.map((account) => shorten(account.spans[0]?.quote ?? '', 60)))]
  const text =
    claim.kind === 'statement' || claim.kind === 'stance'
      ? quoted(claim.question, 170)
      : `${shorten(claim.question, 90)}: ${someOf(
          values.map((value) => quoted(value, 60)),
          MOST_TELLERS,
        )}`
  return [...wrap(text, `${style.calm('=')} `, 2), ...wrap(tellers + originNote(claim), '    ').map(style.dim)]
}

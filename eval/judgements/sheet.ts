import type { Account, Article, Claim, Span } from '../../src/model/types.ts'

/** A verdict to be judged, with the reports it is of. */
export type Question = {
  readonly id: string
  readonly claim: Claim
  readonly article: (id: string) => Article | undefined
}

/** So many characters before and after an account's passage are shown. */
const AROUND = 480
/** Of a claim with very many accounts and pairs so many are shown. */
const MOST_PAIRS = 3
const MOST_ACCOUNTS = 6

/** What readers are asked to judge. */
const ASKED = {
  differ: {
    right: `the accounts answer the same question, and they really stand against each other: they cannot both be true, or
  they differ in scope, time, source, wording, role or modality so that a reader of only one of them would be misled, and
  the reason given points at that difference.`,
    wrong: `they are about different things, times or parts; or can both be true and nobody would miss the difference;
  or one only rounds, updates or shortens the other; or a passage does not say what the tool takes it to say.`,
  },
  update: {
    right: `the accounts answer the same question about the same thing at different times, and the later one tells how it
  had changed or what more was known by then, so that both can be true.`,
    wrong: `they are about different things, places or parts, or about different events; or they are of one time; or a
  passage does not say what the tool takes it to say.`,
  },
  agree: {
    right: `the accounts answer the same question about the same thing, and their answers are the same or compatible (the
  one rounds, bounds or narrows the other).`,
    wrong: `they are about different things, persons, times or parts that only share a number; or their answers cannot
  both be true; or a passage does not say what the tool takes it to say.`,
  },
} as const

export type Asked = keyof typeof ASKED

export function isVerdict(verdict: string): verdict is Asked {
  return verdict in ASKED
}

const how = (
  verdict: Asked,
): string => `For each entry, read the passages and decide, as a careful editor would, whether the tool's verdict \`${verdict}\` is right.

- \`right\`: ${ASKED[verdict].right}
- \`wrong\`: ${ASKED[verdict].wrong}

Where you hesitate, decide; there is no third answer. Judge alone, from what is shown here. What stands between **» «** is
what the tool took from the report. Give back one line of JSON for each entry, nothing else:

    {"id": "…", "right": true}
`

/** The sheet a reader judges from, as Markdown. It holds words of the reports: it belongs outside the repository. */
export function sheet(questions: readonly Question[], verdict: Asked = 'differ'): string {
  return [`# ${questions.length} verdicts to judge\n`, how(verdict), ...questions.map(entry)].join('\n')
}

function entry({ id, claim, article }: Question, at: number): string {
  const { question, because, accounts, pairs = [], verdict } = claim
  const meant = pairs.filter((pair) => pair.verdict === verdict && verdict !== 'agree').slice(0, MOST_PAIRS)
  const all = [...accounts.keys()].slice(0, MOST_ACCOUNTS)
  const shown = meant.length === 0 ? all : new Set(meant.flatMap(({ a, b }) => [a, b]))
  return [
    `## ${at + 1}. \`${id}\``,
    `Question: **${question.replace(/\s+/g, ' ')}** (${claim.kind})`,
    `The tool says: **${verdict}**, because ${meant.length > 0 ? reasonsOf(meant) : because}`,
    ...[...shown].flatMap((index) => {
      const account = accounts[index]
      return account ? [accountLines(account, article(account.articleId))] : []
    }),
    '',
  ].join('\n\n')
}

const reasonsOf = (pairs: readonly { readonly because: string }[]): string =>
  [...new Set(pairs.map(({ because }) => because))].join('; ')

function accountLines(account: Account, article: Article | undefined): string {
  const { outlet, published, title } = article ?? {}
  const who = [outlet?.name ?? 'an outlet', published?.value ?? published?.latest ?? 'no date'].join(', ')
  const chain = account.chain.map(({ name }) => name).join(' ← ')
  const value = account.value === null ? '' : ` \`${account.value}${account.unit ? ` ${account.unit}` : ''}\``
  const passages = account.spans.map((span) => `> ${article ? around(span, article) : span.quote}`)
  return [`**${who}**${value}${chain ? ` (from ${chain})` : ''}: “${title ?? ''}”`, ...passages].join('\n>\n')
}

function around(span: Span, { text }: Article): string {
  const plain = (part: string) => part.replace(/\s+/g, ' ')
  if (span.in !== undefined) return `[${span.in}] **»**${plain(span.quote)}**«**`
  const before = text.slice(Math.max(0, span.start - AROUND), span.start)
  const after = text.slice(span.end, span.end + AROUND)
  return `…${plain(before)}**»**${plain(span.quote)}**«**${plain(after)}…`
}

/** An empty answer for each entry, to fill in. */
export function answerForm(questions: readonly Question[]): string {
  return questions.map(({ id }) => `${JSON.stringify({ id, right: null })}\n`).join('')
}

import { type PurgeQuery, purge } from '../desk/store/purge.ts'
import { expiryQueries, type KeepRule, listExpiring, readKeepRule } from '../desk/store/retention.ts'
import { UsageError } from './errors.ts'
import { opened } from './serve-command.ts'
import type { StoreOptions } from './store-commands.ts'

export type PurgeCommandOptions = StoreOptions & {
  readonly id?: string
  readonly origin?: string
  readonly before?: string
  readonly keep?: readonly string[]
  readonly dryRun?: boolean
}

/** `synoptic purge`: deletes articles of a store with all that derives from them, or lists what would go. */
export async function purgeCommand(options: PurgeCommandOptions): Promise<void> {
  const queries = queriesOf(options, new Date())
  const store = await opened(options.store, { readonly: options.dryRun === true })
  try {
    if (options.dryRun === true) {
      for (const query of queries)
        for (const one of await listExpiring(store, query)) process.stdout.write(`${JSON.stringify(one)}\n`)
      return
    }
    let gone = 0
    for (const query of queries)
      gone += await purge(store, query, { by: 'synoptic purge', now: new Date().toISOString() })
    process.stderr.write(
      `${gone} articles deleted, with all that derives from them. Backups made before still have them.\n`,
    )
  } finally {
    await store.close()
  }
}

function queriesOf({ id, origin, before, keep = [] }: PurgeCommandOptions, now: Date): readonly PurgeQuery[] {
  const rules = keepRules(keep)
  const isNamed = id !== undefined || origin !== undefined || before !== undefined
  if (isNamed === rules.length > 0)
    throw new UsageError(
      'name what is to go: an article (--id), a source (--origin) or a day (--before); or --keep rules',
    )
  if (!isNamed) return expiryQueries(rules, now)
  const day = before === undefined ? null : new Date(before)
  if (day !== null && Number.isNaN(day.getTime()))
    throw new UsageError(`--before takes a day such as 2024-03-12, not '${before}'`)
  return [
    {
      ...(id === undefined ? {} : { articleId: id }),
      ...(origin === undefined ? {} : { origin }),
      ...(day === null ? {} : { before: day.toISOString() }),
    },
  ]
}

/** The rules of `--keep`; throws UsageError where one is none. */
export function keepRules(texts: readonly string[]): readonly KeepRule[] {
  const rules = texts.map((text) => {
    const rule = readKeepRule(text)
    if (rule === null) throw new UsageError(`--keep takes 365d, 12w, 6m, 2y or SOURCE=30d, not '${text}'`)
    return rule
  })
  const twice = rules.find((rule, i) => rules.findIndex(({ origin }) => origin === rule.origin) !== i)
  if (twice) throw new UsageError(`--keep is given twice for ${twice.origin ?? 'all sources'}; give one of the two`)
  return rules
}

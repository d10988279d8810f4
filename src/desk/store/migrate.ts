import type { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { Engine } from './engine.ts'
import { articlesAndStories } from './migrations/001-articles-and-stories.ts'
import { sourcesAndAlerts } from './migrations/002-sources-and-alerts.ts'
import { lookedAndAnswers } from './migrations/003-looked-and-answers.ts'
import { synopsesApart } from './migrations/005-synopses-apart.ts'
import { names } from './migrations/006-names.ts'
import { outlets } from './migrations/007-outlets.ts'
import { datedEvents } from './migrations/008-dated-events.ts'
import { filters } from './migrations/009-filters.ts'
import { purges } from './migrations/010-purges.ts'
import { decidedStories } from './migrations/011-decided-stories.ts'
import { tallies } from './migrations/012-tallies.ts'
import { stream } from './migrations/013-stream.ts'
import { relations } from './migrations/014-relations.ts'
import { StoreError } from './store-error.ts'
import type { Tables } from './tables.ts'

/** Brings the tables to this version of the program; each step once, in order, in one transaction. Throws StoreError. */
export async function migrate(engine: Engine): Promise<void> {
  const steps: Readonly<Record<string, Migration>> = {
    '001-articles-and-stories': {
      up: async (db: Kysely<Tables>) => {
        await articlesAndStories(db, engine)
        await engine.createSearch(db)
      },
    },
    '002-sources-and-alerts': { up: (db: Kysely<Tables>) => sourcesAndAlerts(db, engine) },
    '003-looked-and-answers': { up: (db: Kysely<Tables>) => lookedAndAnswers(db, engine) },
    '005-synopses-apart': { up: (db: Kysely<Tables>) => synopsesApart(db, engine) },
    '006-names': { up: (db: Kysely<Tables>) => names(db, engine) },
    '007-outlets': { up: (db: Kysely<Tables>) => outlets(db, engine) },
    '008-dated-events': { up: (db: Kysely<Tables>) => datedEvents(db, engine) },
    '009-filters': { up: filters },
    '010-purges': { up: (db: Kysely<Tables>) => purges(db, engine) },
    '011-decided-stories': { up: (db: Kysely<Tables>) => decidedStories(db, engine) },
    '012-tallies': { up: (db: Kysely<Tables>) => tallies(db, engine) },
    '013-stream': { up: (db: Kysely<Tables>) => stream(db, engine) },
    '014-relations': { up: relations },
  }
  const migrator = new Migrator({ db: engine.writer, provider: { getMigrations: async () => ({ ...steps }) } })
  const { error, results } = await migrator.migrateToLatest()
  if (error === undefined) return
  const failed = results?.find(({ status }) => status === 'Error')?.migrationName
  const message = error instanceof Error ? error.message : String(error)
  throw new StoreError(
    failed === undefined
      ? `the store was made by a newer version of Synoptic, or is damaged (${message}); use that version, or another file`
      : `the store could not be brought to this version (${failed}: ${message}); restore a backup into a new file`,
    { cause: error },
  )
}

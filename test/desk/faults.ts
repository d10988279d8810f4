import { sql } from 'kysely'
import type { Store } from '../../src/desk/store/open-store.ts'

/** What must be so at every moment between two transactions; each query gives the rows of which it is not. */
const RULES: Readonly<Record<string, string>> = {
  'an article is in a story or waits for one':
    'select id from article left join story_article on article = seq where (state = 1) <> (article is not null)',
  'counts are what there is':
    "select name from tally where (name = 'articles' and n <> (select count(*) from article)) or (name = 'read' and n <> (select count(*) from annotation)) or (name = 'stories' and n <> (select count(*) from story)) or (name = 'failed' and n <> (select count(*) from article where state = 9)) or (name = 'decisions' and n <> (select count(*) from decision))",
  'every article is in the full-text index': 'select id from article where seq not in (select SEQ from article_text)',
  'a story counts its reports':
    'select id from story where reports <> (select count(*) from story_article where story = story.id)',
  'a story that was compared has a synopsis':
    'select id from story where compared > 0 and reports > 1 and error is null and id not in (select story from synopsis)',
  'a synopsis is of a state that was': 'select id from story where compared > revision',
  'a name counts the reports that have it':
    'select id from entity where reports <> (select count(*) from entity_article where entity = entity.id)',
  'an article that was read has its passages':
    'select article from annotation where article not in (select article from passage) and article not in (select seq from article where state = 9)',
}

/** The rules that a store breaks, with an example each. */
export async function faultsOf({ db, kind }: Pick<Store, 'db' | 'kind'>): Promise<string[]> {
  const faults: string[] = []
  for (const [rule, query] of Object.entries(RULES)) {
    const { rows } = await sql
      .raw<Record<string, unknown>>(`${query.replace('SEQ', kind === 'sqlite' ? 'rowid' : 'seq')} limit 1`)
      .execute(db)
    if (rows.length > 0) faults.push(`${rule}: not ${JSON.stringify(rows[0])}`)
  }
  if (kind === 'sqlite') {
    const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check(1)`.execute(db)
    if (rows[0]?.integrity_check !== 'ok') faults.push(`the file is damaged: ${rows[0]?.integrity_check}`)
  }
  return faults
}

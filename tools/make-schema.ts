/**
 * Makes the JSON Schemas of what the commands write from the contract's types (`src/model/types.ts`, `decision.ts`) into `schema/`.
 * `npm run schema` writes them; a test fails where they are not what the types say.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createGenerator } from 'ts-json-schema-generator'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The types that have a schema of their own, by the name of its file. */
export const SCHEMAS = {
  article: 'Article',
  annotated: 'Annotated',
  synopsis: 'Synopsis',
  grouped: 'Grouped',
  decision: 'Decision',
} as const

/** The schema of one type, as the text of its file. */
export function schemaText(name: keyof typeof SCHEMAS): string {
  const generator = createGenerator({
    path: at(name === 'decision' ? '../src/model/decision.ts' : '../src/model/types.ts'),
    tsconfig: at('../tsconfig.json'),
    type: SCHEMAS[name],
    topRef: true,
    skipTypeCheck: true,
    additionalProperties: false,
  })
  return `${JSON.stringify(generator.createSchema(SCHEMAS[name]), null, 1)}\n`
}

/** Where the schema of that name is kept. */
export const schemaPath = (name: keyof typeof SCHEMAS): string => at(`../schema/${name}.schema.json`)

if (import.meta.main) {
  mkdirSync(at('../schema/'), { recursive: true })
  for (const name of Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[]) writeFileSync(schemaPath(name), schemaText(name))
}

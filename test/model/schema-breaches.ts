import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import { type SCHEMAS, schemaPath } from '../../tools/make-schema.ts'

const compiled = new Map<string, ValidateFunction>()

/** What of an output is not as the published JSON Schema of that name has it, one sentence each. */
export function schemaBreaches(name: keyof typeof SCHEMAS, output: unknown): string[] {
  const validate =
    compiled.get(name) ??
    new Ajv({ allErrors: true, strict: false }).compile(JSON.parse(readFileSync(schemaPath(name), 'utf8')) as object)
  compiled.set(name, validate)
  // As JSON: what `undefined` leaves out is left out.
  return validate(JSON.parse(JSON.stringify(output)))
    ? []
    : (validate.errors ?? [])
        .slice(0, 5)
        .map((error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`)
}

import { readFileSync } from 'node:fs'
import { decisionFault } from '../model/check-decision.ts'
import type { Decision } from '../model/types.ts'
import { UsageError } from './errors.ts'

/** The corrections of a `--decisions` file. Throws UsageError naming the file and line of what is not one. */
export function readDecisions(path: string | undefined): readonly Decision[] {
  if (path === undefined) return []
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    const reason = missing ? 'there is no such file' : error instanceof Error ? error.message : String(error)
    throw new UsageError(`cannot read the decisions ${path}: ${reason}`)
  }
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [parseDecision(line, `${path}, line ${index + 1}`)]))
}

function parseDecision(line: string, where: string): Decision {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new UsageError(`${where}: not JSON; a line is one object such as {"decision": "not-same", "ids": ["a", "b"]}`)
  }
  const fault = decisionFault(value)
  if (fault !== null) throw new UsageError(`${where}: ${fault}`)
  return value as Decision
}

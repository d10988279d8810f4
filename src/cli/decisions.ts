import { readFileSync } from 'node:fs'
import type { Decision } from '../model/types.ts'
import { UsageError } from './errors.ts'

const FIELDS: Readonly<Record<Decision['decision'], readonly string[]>> = {
  'merge-stories': ['ids'],
  'merge-entities': ['ids'],
  'merge-events': ['ids'],
  'split-story': ['articleIds'],
  'not-same': ['ids'],
  published: ['articleId'],
  speaker: ['attributionId'],
  figure: ['figureId', 'value'],
  'veto-origin': ['from', 'to'],
}

/** The corrections of a `--decisions` file. Throws UsageError naming the file and line of what is not one. */
export function readDecisions(path: string | undefined): readonly Decision[] {
  if (path === undefined) return []
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw new UsageError(`cannot read the decisions ${path}: ${error instanceof Error ? error.message : error}`)
  }
  return text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [parseDecision(line, `${path}, line ${index + 1}`)]))
}

function parseDecision(line: string, where: string): Decision {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new UsageError(`${where}: not JSON`)
  }
  const kind = value !== null && typeof value === 'object' && 'decision' in value ? value.decision : undefined
  const fields = typeof kind === 'string' && Object.hasOwn(FIELDS, kind) ? FIELDS[kind as Decision['decision']] : undefined
  if (!fields) throw new UsageError(`${where}: 'decision' is one of ${Object.keys(FIELDS).join(', ')}`)
  for (const field of fields) if (!(field in (value as object))) throw new UsageError(`${where}: a ${kind} needs '${field}'`)
  return value as Decision
}

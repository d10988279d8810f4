import type { Synopsis } from '../../model/types.ts'

/** Items of a list that are put into one part. */
const PART = 200

/**
 * The synopsis as JSON, an item of each list a line, in parts: that of a thousand articles has a hundred megabytes, and
 * as one string it would take several times that.
 */
export function* jsonParts(synopsis: Synopsis): Iterable<string> {
  let before = '{'
  for (const [key, value] of Object.entries(synopsis)) {
    yield `${before}\n${JSON.stringify(key)}: `
    before = ','
    if (!Array.isArray(value)) {
      yield JSON.stringify(value)
      continue
    }
    yield '['
    for (let i = 0; i < value.length; i += PART)
      yield `${i === 0 ? '' : ','}\n${value
        .slice(i, i + PART)
        .map((item) => JSON.stringify(item))
        .join(',\n')}`
    yield value.length === 0 ? ']' : '\n]'
  }
  yield '\n}\n'
}

/** What two readers say of the same verdicts. */
export type Agreement = {
  /** Verdicts that both judged. */
  readonly both: number
  /** Share that each calls right, 0 to 1. */
  readonly right: readonly [number, number]
  /** Share that both call right. */
  readonly bothRight: number
  /** Share on which they say the same. */
  readonly observed: number
  /**
   * Cohen's kappa: agreement beyond what their shares of "right" give by chance; null where chance alone gives full
   * agreement (both said the same of all), for then it is not defined.
   * Source: J. Cohen, A coefficient of agreement for nominal scales (1960).
   */
  readonly kappa: number | null
}

/** One reader's answers by the id of the verdict. */
export type Answers = ReadonlyMap<string, boolean>

/**
 * Reads a reader's file: a line `{"id", "right"}` for each verdict, `right` true or false. Throws, naming the line, where
 * one is no such record or answers a verdict twice.
 */
export function readAnswers(text: string, name: string): Answers {
  const answers = new Map<string, boolean>()
  for (const [n, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const { id, right } = parse(line, `${name}:${n + 1}`)
    if (typeof id !== 'string' || typeof right !== 'boolean')
      throw new Error(`${name}:${n + 1}: wanted {"id": "…", "right": true or false}, got ${line.trim()}`)
    if (answers.has(id)) throw new Error(`${name}:${n + 1}: ${id} is answered twice`)
    answers.set(id, right)
  }
  return answers
}

function parse(line: string, where: string): { readonly id?: unknown; readonly right?: unknown } {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? value : {}
  } catch (cause) {
    throw new Error(`${where}: this is no JSON: ${line.trim()}`, { cause })
  }
}

/** How two readers' answers stand to each other, over the verdicts both judged; null where there are none. */
export function agreement(a: Answers, b: Answers): Agreement | null {
  const pairs = [...a].flatMap(([id, one]) => {
    const other = b.get(id)
    return other === undefined ? [] : [[one, other] as const]
  })
  if (pairs.length === 0) return null
  const share = (test: (pair: readonly [boolean, boolean]) => boolean) => pairs.filter(test).length / pairs.length
  const right = [share(([one]) => one), share(([, other]) => other)] as const
  const observed = share(([one, other]) => one === other)
  const chance = right[0] * right[1] + (1 - right[0]) * (1 - right[1])
  return {
    both: pairs.length,
    right,
    bothRight: share(([one, other]) => one && other),
    observed,
    kappa: chance === 1 ? null : (observed - chance) / (1 - chance),
  }
}

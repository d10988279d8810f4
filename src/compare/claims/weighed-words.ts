import type { Statement } from './statements.ts'

/** Words of names weigh less: a story is full of them. */
const OF_NAMES = 0.5

/** The words of a statement by their numbers, ascending, with the square of each one's weight. */
type Weighed = {
  readonly words: Int32Array
  readonly squares: Float64Array
  /** 1 for a word that is not in a name. */
  readonly telling: Uint8Array
  /** Sum of the squares, those of words in names lessened. */
  readonly norm: number
}

/**
 * Cosine of the words of two statements, by their indices, from 0 to 1. A word weighs the more the fewer statements have
 * it, and in a name half; one that only one of the two has in a name counts whole in both.
 */
export function statementLikeness(statements: readonly Statement[]): (i: number, j: number) => number {
  const weighed = weigh(statements)
  return (i, j) => {
    const [a, b] = [weighed[i], weighed[j]]
    if (!a || !b) return 0
    let [shared, ofA, ofB] = [0, a.norm, b.norm]
    for (let x = 0, y = 0; x < a.words.length && y < b.words.length; ) {
      const [one, other] = [a.words[x] as number, b.words[y] as number]
      if (one === other) {
        const square = a.squares[x] as number
        const isName = a.telling[x] === 0 && b.telling[y] === 0
        shared += isName ? square * OF_NAMES ** 2 : square
        if (a.telling[x] === 0 && !isName) ofA += square * (1 - OF_NAMES ** 2)
        if (b.telling[y] === 0 && !isName) ofB += square * (1 - OF_NAMES ** 2)
      }
      if (one <= other) x++
      if (other <= one) y++
    }
    return shared === 0 ? 0 : shared / (Math.sqrt(ofA) * Math.sqrt(ofB))
  }
}

function weigh(statements: readonly Statement[]): readonly Weighed[] {
  const numbers = new Map<string, number>()
  const counts: number[] = []
  for (const { stems } of statements)
    for (const stem of stems) {
      const number = numbers.get(stem) ?? numbers.size
      numbers.set(stem, number)
      counts[number] = (counts[number] ?? 0) + 1
    }
  return statements.map(({ stems, telling }): Weighed => {
    const own = [...stems].map((stem) => ({ number: numbers.get(stem) ?? 0, telling: telling.has(stem) }))
    own.sort((a, b) => a.number - b.number)
    const squares = own.map(({ number }) => Math.log(1 + statements.length / (counts[number] ?? 1)) ** 2)
    return {
      words: Int32Array.from(own, ({ number }) => number),
      squares: Float64Array.from(squares),
      telling: Uint8Array.from(own, (word) => Number(word.telling)),
      norm: own.reduce((sum, word, n) => sum + (squares[n] ?? 0) * (word.telling ? 1 : OF_NAMES ** 2), 0),
    }
  })
}

/** "Dozens", "tens of thousands": no count that another could contradict. */
export function isVague(words: string): boolean {
  return /^(?:(?:about|around|nearly|almost|roughly|perhaps|half) )*an? (?:half-)?(?:dozen|couple|handful|score)\b|^half a dozen\b|^(?:(?:many|several|some|a few|at least|more than|about|hundreds of|tens of) )*(?:dozens?|scores|tens|hundreds|thousands|millions|billions|several|many)\b/i.test(
    words,
  )
}

/** Words of a sentence that may speak of days to come, lower case: its dates say nothing of when it was written. */
export const FUTURE_WORDS: readonly string[] = `
will won't would shall ll may might could should plan plans planned planning schedule scheduled expect expects expected
upcoming coming forthcoming deadline expire expires set slated hope hopes intend intends forecast tomorrow
opens runs ends begins starts unless if due
`
  .trim()
  .split(/\s+/)

/** Words that point ahead where they stand right before the day ("by Saturday"), and may where they stand elsewhere. */
export const AHEAD_OF_DAY: readonly string[] = 'by until till before through next ahead this from'.split(' ')

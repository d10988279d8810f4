/** Words of a sentence that may speak of days to come, lower case: its dates say nothing of when it was written. */
export const FUTURE_WORDS: readonly string[] = `
will won't would shall ll may might could should plan plans planned planning schedule scheduled expect expects expected due next until till
by upcoming coming forthcoming deadline expire expires set slated hope hopes intend intends forecast tomorrow later before ahead
through open opens run runs end ends begin begins start starts unless if
`
  .trim()
  .split(/\s+/)

// File names and article text in a message would command the reader's terminal; the characters that do become blanks.
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is they that are looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g

/** Longer messages are cut: an id or a path may be of any length. */
const LONGEST = 1000

/** A line on stderr. */
export function say(message: string): void {
  const line = message.replace(CONTROL, ' ')
  process.stderr.write(`synoptic: ${line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line}\n`)
}

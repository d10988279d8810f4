/** Passages whose digits count nothing, told by their form alone; each pattern is linear (no nested repetition). */
const PATTERNS: readonly RegExp[] = [
  // addresses of the web and of mail, handles
  /\b(?:https?:\/\/|www\.)\S{1,2000}/gi,
  /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){0,4}/g,
  /\b[\w-]{1,60}\.(?:com|org|net|gov|edu|co\.uk|ly|tv|info)\/\S{0,2000}/gi,
  // telephone numbers: a plus, a leading nought, or the American form
  /\+\d{1,3}[ \-.]?\(?\d{1,4}\)?(?:[ \-./]?\d{2,4}){2,5}\b/g,
  /\b0\d{2,4}[ -]\d{3,4}(?:[ -]?\d{3,4})?\b/g,
  /\b0\d{9,10}\b/g,
  /(?:\(\d{3}\) ?|\b\d{3}[-.])\d{3}[-.]\d{4}\b/g,
  /\b\d{3}-0\d{3}\b/g,
  /\b(?:call|dial|phone|telephone|tel|fax|hotline)\b[.:]? ?(?:on |at |us on |us at )?\d{3}[- ]\d{4}\b/gi,
  // dates and times of day, where no times reader marks them
  /\b\d{4}-\d{2}(?:-\d{2})?(?:T[\d:.]{2,12}Z?)?\b/g,
  /\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/g,
  /\b\d{1,2}(?:[:.]\d{2}){0,2} ?(?:a\.m\.|p\.m\.|am\b|pm\b)/gi,
  /\b\d{1,2}:\d{2}(?::\d{2})?\b(?! ?[-–] ?\d)/g,
  /\b(?:1[5-9]|20)\d\d[-–/](?:1[5-9]|20)?\d\d\b(?![\d,])/g,
  /\b(?:24\/7|9\/11|7\/7|26\/11|50[-/]50|20[-/]20)\b/g,
  // numbers of the pictures of a gallery, footnotes, versions
  /\b\d{1,3}\/\d{1,3}(?= [A-Z0-9])(?<=(?:^|[\n.] ?)\d{1,3}\/\d{1,3})/gm,
  /\[\d{1,3}\]/g,
  /\b\d+(?:\.\d+){2,}\b/g,
  // list numbers at the head of a line
  /^[ \t]{0,8}\(?\d{1,2}[.)](?=\s+\S)/gm,
  // #5
  /#\d+/g,
]

/** The barred passages as [start, end) pairs, in order, merged. */
export function findBarred(text: string): readonly (readonly [number, number])[] {
  const found: [number, number][] = []
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) found.push([match.index, match.index + match[0].length])
  }
  return found.sort((a, b) => a[0] - b[0] || a[1] - b[1])
}

/** Words for papers that a story has one of, by what they are: "the suit" and "the complaint" are one paper. */
export const documentKinds: ReadonlyMap<string, string> = new Map(
  Object.entries({
    lawsuit: 'lawsuit suit complaint',
    indictment: 'indictment',
    ruling: 'ruling verdict judgment judgement',
    study: 'study paper',
    report: 'report',
    statement: 'statement communique communiqué',
  }).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
)

/** Words and signs as corpora cut them, put together again as they were printed, as far as that can be told. */
export function tokenText(sentences: readonly (readonly string[])[]): string {
  return sentences
    .map((words) => words.filter((word) => word !== '_').join(' '))
    .filter((line) => line !== '' && !/^https?\b/.test(line))
    .join(' ')
    .replace(/ ([.,;:!?%)\]”])/g, '$1')
    .replace(/([([$£€“]) /g, '$1')
    .replace(/(\d) ?: ?(\d\d)/g, '$1:$2')
    .replace(/(\d), (\d{3})\b/g, '$1,$2')
    .replace(/(\d)\. (\d)/g, '$1.$2')
    .replace(/(\w) - (\w)/g, '$1-$2')
    .replace(/\b([ap])\. ?m\./g, '$1.m.')
    .replace(/\b([A-Z])\. ([A-Z])\./g, '$1.$2.')
    .replace(/(\w) ?(['’]) ?(s|t|re|ve|ll|d)\b/g, '$1$2$3')
    .replace(/`` ?| ?''/g, '"')
}

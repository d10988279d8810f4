import { annotate } from '../src/language/annotate.ts'
import { createEnglish } from '../src/language/language.ts'
import type { Annotated, Article } from '../src/model/types.ts'
import { extract } from '../src/read/extract.ts'
import { readModelFiles } from '../src/read/model-files.ts'
import type { BenchArticle } from './bench-articles.ts'

/** A line of the bench's articles as the product reads it. */
export function readOne(line: BenchArticle): readonly Article[] {
  return extract(new TextEncoder().encode(JSON.stringify(line)), { path: `${line.id}.jsonl` }).articles
}

export function annotateAll(lines: readonly BenchArticle[]): Annotated[] {
  const english = createEnglish(readModelFiles())
  return lines.flatMap(readOne).map((article) => annotate(article, english))
}

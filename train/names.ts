/**
 * Trains models/en/names.bin, the tagger of names.
 * usage: node train/names.ts ../shared/data [OUT]
 * Sources (all may be shipped; see NOTICE): UNER English EWT (CC BY-SA 4.0), WikiGold (CC BY 4.0), WNUT 2017 (CC BY 4.0),
 * re3d (open, by part), GUM (CC BY, CC BY-SA).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createGazetteer } from '../src/language/names/gazetteer.ts'
import { readCorpora } from './names-corpora.ts'
import { cutRare, makeExamples, trainTagger } from './names-trainer.ts'

/** Found on UNER-EWT dev, with worldwide_ner's tune half beside it; more buckets or epochs change little. */
const BITS = 22
const EPOCHS = 10
/** Share of features left out at each sight: without it UNER-EWT dev loses 2.7 points. */
const DROPOUT = 0.25
/** Features of fewer words than this are left out. */
const LEAST = 2
const PRUNE = 0.05

const data = process.argv[2] ?? '../shared/data'
const out = process.argv[3] ?? 'models/en/names.bin'
const gazetteer = createGazetteer(readFileSync('models/en/names-lists.txt', 'utf8'))
const documents = readCorpora(data)
const examples = documents.flatMap((document) => makeExamples(document, gazetteer))
console.log(`${documents.length} documents, ${examples.length} sentences`)
const tagger = trainTagger(cutRare(examples, BITS, LEAST), {
  bits: BITS,
  epochs: EPOCHS,
  seed: 1,
  dropout: DROPOUT,
  log: true,
})
writeFileSync(out, tagger.write({ prune: PRUNE }))

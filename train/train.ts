import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { trainSyntax } from './syntax.ts'
import { readTreebank } from './treebank.ts'

/**
 * Trains the models that ship with the package, from the data they may be trained on; the same data give the same
 * bytes. `node train/train.ts --data ../shared/data --out models [--only syntax|names]`
 */
type Trainer = {
  readonly name: string
  readonly run: (options: TrainerOptions) => Map<string, Uint8Array> | Promise<Map<string, Uint8Array>>
}

type TrainerOptions = { readonly data: string; readonly log: (line: string) => void }

const trainers: readonly Trainer[] = [
  { name: 'syntax', run: trainEnglishSyntax },
  { name: 'names', run: trainEnglishNames },
]

/** The settings of the shipped models; how they were found is told in models/README.md. */
function trainEnglishSyntax({ data, log }: TrainerOptions): Map<string, Uint8Array> {
  const treebanks = ['ud_ewt', 'ud_gum'].flatMap((name) => readTreebank(join(data, name, 'train.conllu')))
  log(`syntax: ${treebanks.length} sentences`)
  return trainSyntax(treebanks, {
    boundaryEpochs: 5,
    taggerEpochs: 7,
    taggerBits: 20,
    taggerLeastSteps: 3,
    parserEpochs: 7,
    parserBits: 22,
    parserLeastSteps: 3,
    rareTag: 8,
    log,
  })
}

/** Runs train/names.ts, which is a program of its own, in a process of its own. */
function trainEnglishNames({ data }: TrainerOptions): Map<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'synoptic-'))
  try {
    const path = join(folder, 'names.bin')
    const program = fileURLToPath(new URL('names.ts', import.meta.url))
    const { status } = spawnSync(process.execPath, [program, data, path], { stdio: ['ignore', 'inherit', 'inherit'] })
    if (status !== 0) throw new Error(`train/names.ts ended with status ${status}`)
    return new Map([['en/names.bin', new Uint8Array(readFileSync(path))]])
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    out: { type: 'string', default: 'models' },
    only: { type: 'string' },
  },
})
if (values.only !== undefined && !trainers.some(({ name }) => name === values.only)) {
  throw new Error(`--only ${values.only}: there are ${trainers.map(({ name }) => name).join(', ')}`)
}
for (const { name, run } of trainers) {
  if (values.only !== undefined && values.only !== name) continue
  const files = await run({ data: values.data, log: (line) => process.stderr.write(`${line}\n`) })
  for (const [file, bytes] of files) {
    const path = join(values.out, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, bytes)
    process.stderr.write(`${path}: ${bytes.length} bytes\n`)
  }
}

import { Command, CommanderError, Option } from 'commander'
import { FORMATS, TABLES } from '../show/formats.ts'
import { UsageError } from './errors.ts'
import { say } from './say.ts'
import { keepHeapSmall } from './small-heap.ts'
import { version } from './version.ts'

const INPUTS = 'a file, a folder, or - for standard input; its format is told by its content'
const EXIT = `
Exit status: 0 all read; 1 some input failed (each named on stderr, the rest done); 2 bad usage.`

/** The command line. Commands are loaded when called: `--help` and `extract` do not wait for the language room. */
function program(): Command {
  const synoptic = new Command('synoptic')
    .description(
      'Reads many outlets’ reports of the same events and lays them side by side:\nwhat all agree on, where they differ and why, and who has it from whom.',
    )
    .version(version())
    .showHelpAfterError('(synoptic --help lists the commands)')
    .addHelpText(
      'after',
      `
Examples:
  $ synoptic demo                       the sample reports that come with it
  $ synoptic read articles/             a folder of saved articles
  $ synoptic read a.txt b.html          single files
  $ synoptic read articles/ --format json -o synopsis.json
  $ synoptic extract *.html | synoptic annotate - > annotated.jsonl
${EXIT}`,
    )

  const command = (name: string, description: string, examples: string) =>
    synoptic
      .command(name)
      .description(description)
      .addHelpText('after', `\nExamples:\n${examples}\n${EXIT}`)
      .exitOverride()

  const inputs = (made: Command) =>
    made
      .argument('<input...>', INPUTS)
      .option('--plain', 'take plain-text files as they are, without clean-up')
      .option('--clean', 'clean up the `text` of JSON Lines too')
      .option('-o, --output <file>', 'write there instead of to standard output')

  inputs(
    command(
      'read',
      'Articles in, one synopsis out: the main job.',
      `  $ synoptic read articles/
  $ synoptic read articles/ --format json | jq '.claims[] | select(.verdict == "differ")'
  $ synoptic read articles/ --format html -o report.html
  $ synoptic read articles/ --format md -o dossier.md
  $ synoptic read articles/ --format csv --table figures -o figures.csv
  $ synoptic read articles/ --format jsonld | jq '."@graph"[] | select(."@type" == "Claim")'
  $ synoptic read articles/ --format annotations -o passages.json
  $ synoptic read feed.xml report.html --decisions corrections.jsonl`,
    ),
  )
    .addOption(new Option('-f, --format <format>', 'of the result').choices([...FORMATS]).default('text'))
    .addOption(new Option('--table <table>', 'of the format csv (default: claims)').choices([...TABLES]))
    .option('--decisions <file>', 'JSON Lines of corrections a person has made')
    .option('--all', 'show every story, not only the largest')
    .action(async (inputs, options) => (await import('./read-command.ts')).readCommand(inputs, options))
  inputs(
    command(
      'extract',
      'Clean text and metadata of each article, as JSON Lines.',
      `  $ synoptic extract page.html
  $ synoptic extract saved/ > articles.jsonl`,
    ),
  ).action(async (inputs, options) => {
    keepHeapSmall()
    await (await import('./extract-command.ts')).extractCommand(inputs, options)
  })
  inputs(
    command(
      'annotate',
      'Names, times, figures, attributions and events of each article, as JSON Lines.',
      `  $ synoptic annotate article.txt | jq .figures
  $ synoptic extract saved/ | synoptic annotate -`,
    ),
  ).action(async (inputs, options) => (await import('./annotate-command.ts')).annotateCommand(inputs, options))
  inputs(
    command(
      'group',
      'Which articles tell the same story, in order of publication, as JSON Lines.',
      `  $ synoptic group articles.jsonl
  $ synoptic group articles.jsonl --decisions corrections.jsonl`,
    ),
  )
    .option('--decisions <file>', 'JSON Lines of corrections a person has made')
    .action(async (inputs, options) => (await import('./group-command.ts')).groupCommand(inputs, options))
  inputs(
    command(
      'timeline',
      'The days that matter most over all the articles, each with the sentence that tells of it best.',
      `  $ synoptic timeline articles/
  $ synoptic timeline articles.jsonl --from 2031-01-01 --to 2031-06-30 --days 20
  $ synoptic timeline articles/ --format json | jq .date`,
    ),
  )
    .option('--from <day>', 'the first day, as 2031-05-04')
    .option('--to <day>', 'the last day')
    .option('--days <number>', 'so many days at most', '30')
    .addOption(
      new Option('-f, --format <format>', 'text, or JSON Lines of {date, span, articleIds}')
        .choices(['text', 'json'])
        .default('text'),
    )
    .action(async (inputs, options) => (await import('./timeline-command.ts')).timelineCommand(inputs, options))
  command(
    'demo',
    'Reads the sample reports that come with the package.',
    `  $ synoptic demo
  $ synoptic demo --format json`,
  )
    .addOption(new Option('-f, --format <format>', 'of the result').choices([...FORMATS]).default('text'))
    .addOption(new Option('--table <table>', 'of the format csv (default: claims)').choices([...TABLES]))
    .option('-o, --output <file>', 'write there instead of to standard output')
    .option('--all', 'show every story, not only the largest')
    .action(async (options) => (await import('./demo-command.ts')).demoCommand(options))
  return synoptic.exitOverride()
}

/** Runs a command line; the exit status comes back. */
async function main(argv: readonly string[]): Promise<number> {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // The reader of a pipe (head, less) has seen enough.
      process.exit(error.code === 'EPIPE' ? 0 : tell(error))
    })
  process.on('uncaughtException', (error) => process.exit(tell(error)))
  try {
    process.exitCode = 0
    await program().parseAsync([...argv], { from: 'user' })
    return Number(process.exitCode ?? 0)
  } catch (error) {
    return tell(error)
  }
}

/** Says what went wrong, without a stack trace; the exit status comes back. */
function tell(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  const message = error instanceof Error ? error.message : String(error)
  say(message)
  if (error instanceof UsageError) return 2
  process.stderr.write('This should not happen; please report it with the input that caused it.\n')
  if (process.env.SYNOPTIC_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`)
  return 1
}

process.exitCode = await main(process.argv.slice(2))

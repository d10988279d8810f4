import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { FORMATS, TABLES } from '../show/formats.ts'
import { UsageError } from './errors.ts'
import { say } from './say.ts'
import { keepHeapSmall } from './small-heap.ts'
import { version } from './version.ts'

const INPUTS = 'a file, a folder, an address (https://…), or - for standard input; its format is told by its content'
/** The day of a busy outlet. */
const PAGES_OF_A_LIST = 100
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
  $ synoptic read https://paper.example/a https://other.example/b    pages, fetched now
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

  const web = (made: Command) =>
    made
      .option('--cache <folder>', 'keep what is fetched there; a later run asks only for what has changed')
      .option('--allow-private', 'fetch from private, loopback and link-local addresses too')
  const inputs = (made: Command) =>
    web(made)
      .option('--follow', 'fetch the pages that feeds, sitemaps and OPML list, of files too')
      .option('--no-follow', 'fetch none of them: take the text that a feed gives')
      .option('--limit <n>', 'pages fetched at most for each list', positive, PAGES_OF_A_LIST)
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
  $ synoptic read feed.xml report.html --decisions corrections.jsonl
  $ synoptic read https://paper.example/feed.xml        the pages of a feed
  $ synoptic read feeds.opml --follow --limit 20 --cache fetched/`,
    ),
  )
    .addOption(new Option('-f, --format <format>', 'of the result').choices([...FORMATS]).default('text'))
    .addOption(new Option('--table <table>', 'of the format csv (default: claims)').choices([...TABLES]))
    .option('--decisions <file>', 'JSON Lines of corrections a person has made')
    .option(
      '--wikidata <file>',
      'JSON Lines of names with their Wikidata ids: gives entities their ids, joins spellings',
    )
    .option('--all', 'show every story, not only the largest')
    .action(async (inputs, options) => {
      if (!(await import('./larger-heap.ts')).didInLargerHeap(inputs))
        await (await import('./read-command.ts')).readCommand(inputs, options)
    })
  inputs(
    command(
      'extract',
      'Clean text and metadata of each article, as JSON Lines.',
      `  $ synoptic extract page.html
  $ synoptic extract saved/ > articles.jsonl
  $ synoptic extract crawl.warc.gz nexis.txt report.pdf page.mhtml > articles.jsonl
  $ synoptic extract https://paper.example/sitemap.xml --limit 500 --cache fetched/ > articles.jsonl`,
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
  web(
    command(
      'links',
      'The addresses that feeds, sitemaps and OPML lists name, as JSON Lines; their pages are not fetched.',
      `  $ synoptic links feeds.opml
  $ synoptic links https://paper.example/sitemap.xml | jq -r .url`,
    ).argument('<input...>', INPUTS),
  )
    .option('-o, --output <file>', 'write there instead of to standard output')
    .action(async (inputs, options) => (await import('./links-command.ts')).linksCommand(inputs, options))
  command(
    'demo',
    'Reads the sample reports that come with the package.',
    `  $ synoptic demo
  $ synoptic demo --format json
  $ synoptic demo --serve`,
  )
    .addOption(new Option('-f, --format <format>', 'of the result').choices([...FORMATS]).default('text'))
    .addOption(new Option('--table <table>', 'of the format csv (default: claims)').choices([...TABLES]))
    .option('-o, --output <file>', 'write there instead of to standard output')
    .option('--all', 'show every story, not only the largest')
    .option('--serve', 'show them on the desk instead, until it is stopped')
    .option('--port <number>', 'of the desk', '4747')
    .action(async ({ serve, port, ...options }) =>
      serve
        ? (await import('./serve-command.ts')).serveCommand({ samples: true, port, show: true })
        : (await import('./demo-command.ts')).demoCommand(options),
    )
  const stored = (made: Command) =>
    made.requiredOption('--store <file>', 'the store: a file, or postgres://… of a PostgreSQL database')
  command(
    'serve',
    'The desk: a store of articles and stories, with pages to work in and an API, until it is stopped.',
    `  $ synoptic serve --samples
  $ synoptic serve --store desk.db --import saved/ feed.xml
  $ synoptic serve --store postgres://desk@db.example/news --host 0.0.0.0`,
  )
    .option('--store <file>', 'the store: a file (made where there is none), or postgres://… of a PostgreSQL database')
    .option('--samples', 'a store with the sample reports, gone when it stops')
    .option('--import <input...>', 'files and folders to take in')
    .option('--host <address>', 'address to listen at; others than this machine’s own need a password', '127.0.0.1')
    .option('--name <name...>', 'further names by which the desk is called, as behind a proxy')
    .option('--allow-private', 'watch sources and tell webhooks in private networks and on this machine too')
    .option('--port <number>', 'port to listen at', '4747')
    .option('--keep <rule...>', KEEP)
    .action(async (options) => (await import('./serve-command.ts')).serveCommand(options))
  stored(
    command(
      'password',
      'Sets the password of a desk that others can reach; it is read from standard input.',
      `  $ synoptic password --store desk.db < password.txt`,
    ),
  ).action(async (options) => (await import('./store-commands.ts')).passwordCommand(options))
  stored(
    command(
      'mcp',
      'A desk’s store for assistants (Model Context Protocol, over standard input and output); it only reads.',
      `  $ synoptic mcp --store desk.db`,
    ),
  ).action(async (options) => (await import('./mcp-command.ts')).mcpCommand(options))
  stored(
    command(
      'backup',
      'The whole store of a desk in one file, also while it works.',
      `  $ synoptic backup desk.backup --store desk.db`,
    ).argument('<file>', 'to write'),
  ).action(async (file, options) => (await import('./store-commands.ts')).backupCommand(file, options))
  stored(
    command(
      'restore',
      'An empty store filled from a backup; also from one kind of database to the other.',
      `  $ synoptic restore desk.backup --store new.db
  $ synoptic restore desk.backup --store postgres://desk@localhost/news`,
    ).argument('<file>', 'a backup'),
  ).action(async (file, options) => (await import('./store-commands.ts')).restoreCommand(file, options))
  stored(
    command(
      'purge',
      'Deletes articles of a store with all that derives from them, for good; no desk may have it open.',
      `  $ synoptic purge --store desk.db --keep 365d --dry-run
  $ synoptic purge --store desk.db --origin leak.pdf
  $ synoptic purge --store desk.db --before 2024-01-01`,
    ),
  )
    .option('--id <article>', 'this article')
    .option('--origin <source>', 'what came from this source: the id of a watched one, or the name of a file')
    .option('--before <day>', 'what came in before this day')
    .option('--keep <rule...>', KEEP)
    .option('--dry-run', 'delete nothing; list what would go, as JSON Lines')
    .action(async (options) => (await import('./purge-command.ts')).purgeCommand(options))
  stored(
    command(
      'check',
      'Reads every page of a store and tells whether one is damaged; also while a desk works.',
      `  $ synoptic check --store desk.db`,
    ),
  ).action(async (options) => (await import('./store-commands.ts')).checkCommand(options))
  return synoptic.exitOverride()
}

const KEEP =
  'how long articles are kept after they came in: 365d, 12w, 6m, 2y, or SOURCE=30d for what came from there alone'

function positive(text: string): number {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('give a whole number from 1 on')
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

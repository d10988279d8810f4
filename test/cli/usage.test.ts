import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { run, workFolder } from './run.ts'

const folder = workFolder()
after(folder.remove)

for (const command of ['read', 'extract', 'annotate', 'group', 'timeline', 'demo'])
  test(`${command} --help shows examples and the exit statuses`, async () => {
    const { code, stdout, stderr } = await run(folder.path, [command, '--help'])
    assert.equal(code, 0)
    assert.match(stdout, new RegExp(`Examples:\n  \\$ synoptic ${command}`))
    assert.match(stdout, /Exit status: 0/)
    assert.equal(stderr, '')
  })

test('--help and --version', async () => {
  assert.match((await run(folder.path, ['--help'])).stdout, /Examples:[\s\S]*synoptic demo/)
  assert.match((await run(folder.path, ['--version'])).stdout, /^\d+\.\d+\.\d+\n$/)
})

const wrong: readonly (readonly [readonly string[], RegExp])[] = [
  [[], /Usage: synoptic/],
  [['reed', 'x'], /unknown command 'reed'[\s\S]*Did you mean read\?/],
  [['read', '--fast', 'x'], /unknown option '--fast'/],
  [['read', '--format', 'pdf', 'x'], /'pdf' is invalid[\s\S]*text, html, md, json, csv, jsonld, annotations/],
  [['read', '--table', 'figures', 'x'], /--table names a table of --format csv/],
  [['read', '--format', 'csv', '--table', 'sums', 'x'], /'sums' is invalid[\s\S]*claims, figures, timeline/],
  [['read'], /missing required argument/],
  [['annotate'], /missing required argument/],
]

for (const [args, message] of wrong)
  test(`synoptic ${args.join(' ')}: bad usage, exit 2`, async () => {
    const { code, stdout, stderr } = await run(folder.path, args)
    assert.equal(code, 2)
    assert.equal(stdout, '')
    assert.match(stderr, message)
    assert.doesNotMatch(stderr, /\n {4}at /)
  })

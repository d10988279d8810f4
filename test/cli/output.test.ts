import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { createProgress } from '../../src/cli/progress.ts'
import { jsonLines, run, shell, workFolder } from './run.ts'

const folder = workFolder()
after(folder.remove)

const at = (name: string) => join(folder.path, name)
const control = {
  id: 'x\u001b[2J',
  outlet: 'Post\u001b]0;owned\u0007',
  title: 'Mill \u001b[31mburns\u009b2J',
  text: 'The mill of Orsk \u001b[31mburned down on Tuesday, mayor Lena Brisk said.',
}
folder.put('a.jsonl', `${JSON.stringify(control)}\n`)
mkdirSync(at('folder'))

for (const [target, message] of [
  ['lost/out.json', /cannot write lost\/out\.json: there is no such folder/],
  ['folder', /cannot write folder: it is a folder/],
  ['a.jsonl/out', /cannot write a\.jsonl\/out: a part of the path is not a folder/],
] as const)
  test(`-o ${target} cannot be written: exit 2, before anything is read`, async () => {
    const { code, stdout, stderr } = await run(folder.path, ['read', 'a.jsonl', '-o', target])
    assert.deepEqual([code, stdout], [2, ''])
    assert.match(stderr, message)
  })

test('-o may name the input: it is replaced when all is read', async () => {
  folder.put('same.jsonl', '{"id": "1", "text": "The mill burned."}\n{"id": "2", "text": "It rained."}\n')
  assert.equal((await run(folder.path, ['extract', 'same.jsonl', '-o', 'same.jsonl'])).code, 0)
  assert.equal(jsonLines(readFileSync(at('same.jsonl'), 'utf8')).length, 2)
})

test('-o keeps the last result where there is no new one, and leaves nothing behind', async () => {
  folder.put('kept.json', 'kept')
  assert.equal((await run(folder.path, ['read', 'lost.txt', '-o', 'kept.json'])).code, 1)
  assert.equal(readFileSync(at('kept.json'), 'utf8'), 'kept')
  assert.deepEqual(
    readdirSync(folder.path).filter((name) => name.endsWith('.part')),
    [],
  )
})

test('a full disk is told', { skip: !existsSync('/dev/full') }, async () => {
  const { code, stderr } = await run(folder.path, ['extract', 'a.jsonl', '-o', '/dev/full'])
  assert.equal(code, 2)
  assert.match(stderr, /cannot write .*: the disk is full/)
})

test('escape sequences of an article reach neither report nor messages; a pipe gets no colour', async () => {
  const { code, stdout } = await run(folder.path, ['read', 'a.jsonl'])
  assert.equal(code, 0)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is they that are looked for
  const command = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/
  assert.doesNotMatch(stdout, command)
  assert.match(stdout, /Mill .*burns/)
  const failed = await run(folder.path, ['read', 'lost\u001b[31m.txt'])
  assert.doesNotMatch(failed.stderr, command)
})

const tty = (await shell(folder.path, 'command -v script')).code === 0
test('a terminal gets colour and progress, unless NO_COLOR is set', { skip: !tty && 'needs script(1)' }, async () => {
  const onTerminal = (line: string) =>
    shell(folder.path, `export -f synoptic; SHELL=$BASH script -qec '${line}' /dev/null`)
  const [colour, plain] = [
    await onTerminal('synoptic read a.jsonl'),
    await onTerminal('NO_COLOR=1 synoptic read a.jsonl'),
  ]
  assert.ok(colour.stdout.includes('\u001b[1m'))
  assert.ok(!plain.stdout.includes('\u001b[1m'))
})

test('progress goes to terminals only, and is rubbed out', () => {
  const written: string[] = []
  const stream = (isTTY: boolean) =>
    ({ isTTY, columns: 20, write: (text: string) => written.push(text) > 0 }) as unknown as NodeJS.WriteStream
  createProgress(stream(false)).step('reading: 1 article')
  assert.equal(written.length, 0)
  const progress = createProgress(stream(true))
  progress.step('reading: 1 article of a great many')
  progress.done()
  assert.ok(written.every((text) => text.length <= 20 + '\r\u001b[2K'.length))
  assert.equal(written.at(-1), '\r\u001b[2K')
})

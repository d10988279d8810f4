import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

export type Done = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

/** Runs the real command in the folder, with nothing but the given on standard input. */
export function run(
  folder: string,
  args: readonly string[],
  { input = '', env = {} }: { readonly input?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Done> {
  return finish(spawn(process.execPath, [main, ...args], { cwd: folder, env: { ...process.env, ...env } }), input)
}

/** A command line of the shell, `synoptic` in it standing for the real command. */
export function shell(folder: string, line: string): Promise<Done> {
  const script = `synoptic() { "${process.execPath}" "${main}" "$@"; }; ${line}`
  return finish(spawn('bash', ['-c', script], { cwd: folder }), '')
}

function finish(child: ChildProcessWithoutNullStreams, input: string): Promise<Done> {
  return new Promise((resolve, reject) => {
    const [out, err] = [[] as Buffer[], [] as Buffer[]]
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    )
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

/** A folder of its own for a test file, and what removes it. */
export function workFolder() {
  const path = mkdtempSync(join(tmpdir(), 'synoptic-cli-'))
  return {
    path,
    put: (name: string, content: string | Uint8Array) => writeFileSync(join(path, name), content),
    remove: () => rmSync(path, { recursive: true }),
  }
}

export function jsonLines(text: string): readonly unknown[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown)
}

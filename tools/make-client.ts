/**
 * Bundles the script and style of the report's page into `src/show/html/client-script.ts`, each with the hash by which
 * the page's Content-Security-Policy allows it, and those of the desk's pages into `src/desk/page/client-assets.ts`.
 * `npm run client` after a change in `src/web/client` or `src/web/style`.
 */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const HEAD = '// Made by tools/make-client.ts from src/web/client and src/web/style; `npm run client` makes it anew.\n'
const line = (name: string, value: string) => `export const ${name} = ${JSON.stringify(value)}\n`

/** The modules that are made, each with the text as it should stand. */
export const CLIENT_MODULES = [
  { file: fileURLToPath(new URL('../src/show/html/client-script.ts', import.meta.url)), make: reportModule },
  { file: fileURLToPath(new URL('../src/desk/page/client-assets.ts', import.meta.url)), make: deskModule },
] as const

async function reportModule(): Promise<string> {
  const { script, style } = await bundle('main.ts')
  if (/<\/(?:script|style)|<!--/i.test(script + style))
    throw new Error('the script or the style would end its own element')
  return [
    HEAD,
    line('CLIENT_SCRIPT', script),
    line('PAGE_STYLE', style),
    `export const CLIENT_SCRIPT_HASH = ${JSON.stringify(policyHash(script))}\n`,
    `export const PAGE_STYLE_HASH = ${JSON.stringify(policyHash(style))}\n`,
  ].join('')
}

async function deskModule(): Promise<string> {
  const { script, style } = await bundle('desk/main.ts')
  return [
    HEAD,
    line('DESK_SCRIPT', script),
    line('DESK_STYLE', style),
    line('DESK_SCRIPT_HASH', addressHash(script)),
    line('DESK_STYLE_HASH', addressHash(style)),
  ].join('')
}

async function bundle(entry: string): Promise<{ readonly script: string; readonly style: string }> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      cssTarget: ['chrome111', 'firefox114', 'safari16.4'],
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(`../src/web/client/${entry}`, import.meta.url)),
        output: { format: 'iife' },
      },
    },
  })
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []))
  const script = outputs.flatMap((one) => (one.type === 'chunk' ? [one.code.trim()] : [])).join('\n')
  const style = outputs
    .flatMap((one) => (one.type === 'asset' && one.fileName.endsWith('.css') ? [String(one.source).trim()] : []))
    .join('\n')
  if (!script || !style) throw new Error('vite made no script or no style')
  return { script, style }
}

/** As a Content-Security-Policy names it. */
function policyHash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

/** As an address may hold it. */
function addressHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16)
}

if (import.meta.main) for (const { file, make } of CLIENT_MODULES) writeFileSync(file, await make())

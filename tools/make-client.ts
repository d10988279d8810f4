/**
 * Bundles the page's script and style into `src/show/html/client-script.ts`, each with the hash by which the page's
 * Content-Security-Policy allows it. `npm run client` after a change in `src/web/client` or `src/web/style`.
 */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const TARGET = fileURLToPath(new URL('../src/show/html/client-script.ts', import.meta.url))

/** The module as it should stand. */
export async function clientModule(): Promise<string> {
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
        input: fileURLToPath(new URL('../src/web/client/main.ts', import.meta.url)),
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
  if (/<\/(?:script|style)|<!--/i.test(script + style))
    throw new Error('the script or the style would end its own element')
  const line = (name: string, value: string) => `export const ${name} = ${JSON.stringify(value)}\n`
  return [
    '// Made by tools/make-client.ts from src/web/client and src/web/style; `npm run client` makes it anew.\n',
    line('CLIENT_SCRIPT', script),
    line('PAGE_STYLE', style),
    `export const CLIENT_SCRIPT_HASH = ${JSON.stringify(hashOf(script))}\n`,
    `export const PAGE_STYLE_HASH = ${JSON.stringify(hashOf(style))}\n`,
  ].join('')
}

/** As a Content-Security-Policy names it. */
function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

if (import.meta.main) writeFileSync(TARGET, await clientModule())

import { fileURLToPath } from 'node:url'
import { type ReadOptions, readCommand } from './read-command.ts'

/** `synoptic demo`: `read` on the samples that come with the package. */
export async function demoCommand(options: ReadOptions): Promise<void> {
  await readCommand([fileURLToPath(new URL('../../samples/', import.meta.url))], options)
}

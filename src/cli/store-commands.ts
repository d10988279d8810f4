import { stat } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { hashPassword, SHORTEST_PASSWORD } from '../desk/api/password.ts'
import { backup } from '../desk/store/backup.ts'
import { restore } from '../desk/store/restore.ts'
import { saveSetting } from '../desk/store/settings.ts'
import { StoreError } from '../desk/store/store-error.ts'
import { UsageError } from './errors.ts'
import { opened, PASSWORD } from './serve-command.ts'

export type StoreOptions = { readonly store: string }

/** `synoptic backup FILE`: the whole store in one file, also while a desk works in it. */
export async function backupCommand(file: string, { store: address }: StoreOptions): Promise<void> {
  if ((await stat(file).catch(() => null))?.isDirectory())
    throw new UsageError(`${file} is a folder; name a file in it`)
  const store = await opened(address, { readonly: true })
  const { articles } = await asUsage(backup(store, file)).finally(() => store.close())
  process.stderr.write(`${file}: ${articles} articles, with all that is known of them.\n`)
}

/** `synoptic restore FILE`: an empty store filled from a backup. */
export async function restoreCommand(file: string, { store: address }: StoreOptions): Promise<void> {
  const store = await opened(address)
  const { articles } = await asUsage(restore(store, file)).finally(() => store.close())
  process.stderr.write(`${address.replace(/:[^:@/]*@/, '@')}: ${articles} articles.\n`)
}

/** `synoptic password`: what others must know who reach the desk from another machine; read from standard input. */
export async function passwordCommand({ store: address }: StoreOptions): Promise<void> {
  if (process.stdin.isTTY) process.stderr.write('The new password, then Enter and Ctrl+D:\n')
  const password = (await text(process.stdin)).replace(/\r?\n$/, '')
  if (password.length < SHORTEST_PASSWORD)
    throw new UsageError(`a password has ${SHORTEST_PASSWORD} signs or more; several words are good`)
  const hash = await hashPassword(password)
  const store = await opened(address)
  await saveSetting(store, PASSWORD, hash).finally(() => store.close())
  process.stderr.write('The password is set; it holds from the next start of the desk.\n')
}

/** `synoptic check`: whether a store is whole. */
export async function checkCommand({ store: address }: StoreOptions): Promise<void> {
  const store = await opened(address, { readonly: true })
  await asUsage(store.check()).finally(() => store.close())
  process.stderr.write('No damage was found.\n')
}

export async function asUsage<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (error instanceof StoreError) throw new UsageError(error.message)
    throw error
  }
}

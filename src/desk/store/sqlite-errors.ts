import { StoreError } from './store-error.ts'

const RESTORE = 'restore a backup into a new file (synoptic restore)'

/** What is wrong with a file that cannot be opened, and what to do, by SQLite's codes. */
const OPENING: Readonly<Record<string, string>> = {
  SQLITE_NOTADB: `it is no store: another kind of file, or a damaged one; ${RESTORE}`,
  SQLITE_CORRUPT: `the file is damaged; ${RESTORE}`,
  SQLITE_CANTOPEN: 'it cannot be opened; check that the folder is there and that you may write in it',
  SQLITE_READONLY: 'it cannot be written; check the rights of the file and its folder',
  SQLITE_FULL: 'the disk is full; make room and start again, nothing that was acknowledged is lost',
  SQLITE_IOERR: 'the disk does not answer; check it and start again',
}

/** The same of a store at work. */
const WORKING: Readonly<Record<string, string>> = {
  SQLITE_FULL: 'the disk is full: nothing of this was stored; make room and send it again',
  SQLITE_IOERR: 'the disk does not answer: nothing of this was stored; check it and send it again',
  SQLITE_CORRUPT: `the store is damaged; stop the desk and ${RESTORE}`,
  SQLITE_NOTADB: `the store is damaged; stop the desk and ${RESTORE}`,
}

/** Why a file could not be opened, in words. */
export function openError(path: string, error: unknown): StoreError {
  const { message } = error as { message: string }
  return new StoreError(`${path}: ${worded(OPENING, error) ?? message}`, { cause: error })
}

/** An error of a store at work: in words where a person must do something, else as it is. */
export function workError(error: Error): Error {
  const words = worded(WORKING, error)
  return words === undefined ? error : new StoreError(words, { cause: error })
}

/** Extended codes ("SQLITE_IOERR_WRITE") are told as what they extend. */
function worded(words: Readonly<Record<string, string>>, error: unknown): string | undefined {
  const { code = '' } = error as { code?: string }
  return words[/^SQLITE_[A-Z]+/.exec(code)?.[0] ?? '']
}

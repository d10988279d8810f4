import type { Piece } from './gzip-members.ts'
import type { ArchiveRecord, Damaged, Dialect, RecordHead } from './record.ts'

/** Bytes of the largest record that is read; a larger one is passed over. */
const largestRecord = 100_000_000
/** Bytes of the largest head of a record. */
const largestHead = 65_536

const [CR, LF] = [0x0d, 0x0a]

type State = {
  /** Bytes not yet used. */
  held: Uint8Array
  /** The record whose block is awaited. */
  open: { readonly head: RecordHead; readonly size: number } | null
  /** Bytes of a record too large that are still to be passed over. */
  passing: number
  /** Something was broken: the next beginning of a record is looked for. */
  lost: boolean
  /** Why the bytes held may be wrong. */
  suspect: string | null
  number: number
}

/**
 * Cuts an archive into its records as its bytes come, and holds one at a time. A record whose length leads to no other
 * record, or that is cut short or broken, is named; then the next beginning is looked for.
 */
export async function* cutRecords(
  pieces: AsyncIterable<Piece>,
  dialect: Dialect,
): AsyncIterable<ArchiveRecord | Damaged> {
  const state: State = { held: new Uint8Array(), open: null, passing: 0, lost: false, suspect: null, number: 0 }
  let waiting: Uint8Array[] = []
  let length = 0
  for await (const piece of pieces) {
    if (piece.kind === 'data') {
      if (state.held.length === 0 && length === 0) state.suspect = null
      state.suspect = piece.suspect ?? state.suspect
      waiting.push(piece.bytes)
      length += piece.bytes.length
      // a large block is joined once, not with each of its pieces
      if (state.held.length + length < wanted(state)) continue
    }
    state.held = Buffer.concat([state.held, ...waiting])
    waiting = []
    length = 0
    yield* cut(state, dialect, false)
    if (piece.kind === 'data') continue
    if (piece.told && state.open === null && state.held.length === 0) state.lost = true
    else yield* breakOff(state, `${piece.reason} (at byte ${piece.offset} of the file)`)
  }
  state.held = Buffer.concat([state.held, ...waiting])
  yield* cut(state, dialect, true)
}

/** Bytes without which there is nothing to do. */
function wanted({ open, passing }: State): number {
  if (open === null || passing > 0) return 1
  return open.size + open.head.length
}

function* breakOff(state: State, reason: string): Iterable<Damaged> {
  if (!state.lost) {
    const uri = state.open?.head.uri ?? null
    if (state.open === null) state.number += 1
    yield { kind: 'damaged', number: state.number, uri, reason }
  }
  state.held = new Uint8Array()
  state.open = null
  state.passing = 0
  state.lost = true
}

function* cut(state: State, dialect: Dialect, ended: boolean): Iterable<ArchiveRecord | Damaged> {
  for (let going = true; going; ) {
    if (state.passing > 0) going = passOver(state)
    else if (state.lost) going = findNext(state, dialect)
    else if (state.open === null) going = yield* openRecord(state, dialect, ended)
    else going = yield* closeRecord(state, state.open, dialect, ended)
  }
  if (!ended || state.open === null) return
  // a length that is too large takes in the records that follow
  const { size } = state.open
  const at = dialect.find(state.held, size)
  const after = at < 0 ? null : state.held.subarray(at)
  yield* breakOff(
    state,
    after === null
      ? 'it is cut short: the file ends within it'
      : 'its length is wrong: it leads beyond the end of the file',
  )
  if (after === null) return
  state.held = after
  state.lost = false
  yield* cut(state, dialect, ended)
}

function passOver(state: State): boolean {
  const passed = Math.min(state.passing, state.held.length)
  state.held = state.held.subarray(passed)
  state.passing -= passed
  return state.passing === 0
}

/** Bytes kept where no beginning was found: one may lie across the edge. */
const edge = 4096

function findNext(state: State, dialect: Dialect): boolean {
  const at = dialect.find(state.held, 0)
  state.held = state.held.subarray(at >= 0 ? at : Math.max(0, state.held.length - edge))
  if (at >= 0) state.lost = false
  return at >= 0
}

function* openRecord(state: State, dialect: Dialect, ended: boolean): Generator<Damaged, boolean> {
  let blank = 0
  while (state.held[blank] === CR || state.held[blank] === LF) blank += 1
  state.held = state.held.subarray(blank)
  if (state.held.length === 0) return false
  const read = dialect.begins(state.held) === false ? 'no record begins where one should' : dialect.readHead(state.held)
  if (read === null && !ended && state.held.length < largestHead) return false
  state.number += 1
  if (read === null || typeof read === 'string') {
    const reason = read ?? (ended ? 'it is cut short: the file ends within it' : 'its head does not end')
    yield { kind: 'damaged', number: state.number, uri: null, reason }
    // look for the next beginning after this one
    state.held = state.held.subarray(1)
    state.lost = true
    return true
  }
  if (read.head.length <= largestRecord) {
    state.open = read
    return true
  }
  const size = `${Math.round(read.head.length / 1e6)} MB`
  const reason = `it has ${size}; records of more than ${largestRecord / 1e6} MB are passed over`
  yield { kind: 'damaged', number: state.number, uri: read.head.uri, reason }
  state.passing = read.size + read.head.length
  return true
}

/** Bytes after a block that show whether a record follows. */
const lookAhead = 64

function* closeRecord(
  state: State,
  open: NonNullable<State['open']>,
  dialect: Dialect,
  ended: boolean,
): Generator<ArchiveRecord | Damaged, boolean> {
  const { head, size } = open
  const end = size + head.length
  if (state.held.length < end) return false
  let next = end
  while (state.held[next] === CR || state.held[next] === LF) next += 1
  const follows = next < state.held.length ? dialect.begins(state.held.subarray(next)) : null
  if (follows === null && !ended && state.held.length < end + lookAhead) {
    // each gzip member holds a record as a rule: do not wait for the next where this one is closed
    if (next - end < 4) return false
  }
  state.open = null
  if (follows === false) {
    const at = dialect.find(state.held, size)
    yield {
      kind: 'damaged',
      number: state.number,
      uri: head.uri,
      reason: `its length (${head.length}) is wrong: no record follows`,
    }
    state.held = state.held.subarray(at >= 0 ? at : end)
    state.lost = at < 0
    return true
  }
  const { number, suspect } = state
  yield { kind: 'record', number, head, block: state.held.subarray(size, end), suspect }
  state.held = state.held.subarray(next)
  return true
}

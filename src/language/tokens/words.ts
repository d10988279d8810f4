import { hashString } from '../learn/hash.ts'

/** The words of one sentence as the tagger and the parser see them; arrays have one entry a word. */
export type Words = {
  readonly count: number
  /** As written, with straight quotes, plain dashes and digits as 0: "10,000" is "00,000". */
  readonly forms: readonly string[]
  readonly lower: readonly string[]
  /** Hashes of `forms` and `lower`. */
  readonly formHash: Int32Array
  readonly lowerHash: Int32Array
  /** Hash of the last three letters of `lower`. */
  readonly ending: Int32Array
  /** Hash of the kind of letters: "Xx", "00", "X.X." */
  readonly shape: Int32Array
  /** Bit 1: a space before; bit 2: a space after. */
  readonly space: Uint8Array
}

const straight: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  "''": '"',
  '``': '"',
  '’’': '"',
  '‘‘': '"',
  '…': '...',
  '—': '--',
  '–': '--',
  '−': '-',
  '--': '--',
}

const plain = /^[a-z]+$/
const notPlain = /[^a-zA-Z]/
const address = /^(?:https?:\/\/|www\.)|.@.+\../

/** Describes the words of a sentence. `spaced(i)` tells whether white space follows word i. */
export function describeWords(words: readonly string[], spaced: (i: number) => boolean): Words {
  const count = words.length
  const forms: string[] = []
  const lower: string[] = []
  const formHash = new Int32Array(count)
  const lowerHash = new Int32Array(count)
  const ending = new Int32Array(count)
  const shape = new Int32Array(count)
  const space = new Uint8Array(count)
  for (let i = 0; i < count; i++) {
    space[i] = (i === 0 || spaced(i - 1) ? 1 : 0) | (i === count - 1 || spaced(i) ? 2 : 0)
    const form = plainForm(words[i] ?? '', space[i] ?? 0)
    const small = plain.test(form) ? form : form.toLowerCase()
    forms.push(form)
    lower.push(small)
    lowerHash[i] = hashString(small)
    ending[i] = hashString(small, Math.max(0, small.length - 3))
    formHash[i] = small === form ? (lowerHash[i] as number) : hashString(form)
    shape[i] = shapeOf(form)
  }
  return { count, forms, lower, formHash, lowerHash, ending, shape, space }
}

/** One spelling for signs that come in several, and for numbers and addresses. */
function plainForm(word: string, space: number): string {
  if (!notPlain.test(word)) return word
  if (Object.hasOwn(straight, word)) {
    const sign = straight[word] as string
    // a dash between spaces is not the hyphen of "1990–95"
    return word === '–' && space === 0 ? '-' : sign
  }
  if (address.test(word)) return 'http://'
  return word.replace(/\d/g, '0').replace(/[’‘`´]/g, "'")
}

/** Kinds of letters with runs shortened to two: "McVeld" Xx XX → "XxXx", "2019" → "00". */
function shapeOf(form: string): number {
  let hash = 17
  let last = 0
  let run = 0
  for (let i = 0; i < form.length && i < 24; i++) {
    const code = form.charCodeAt(i)
    let kind = code
    if ((code >= 97 && code <= 122) || (code > 222 && code < 0x2000 && form.charAt(i) === form.charAt(i).toLowerCase()))
      kind = 120
    else if ((code >= 65 && code <= 90) || (code >= 192 && code < 0x2000)) kind = 88
    else if (code === 48) kind = 48
    run = kind === last ? run + 1 : 1
    last = kind
    if (run <= 2) hash = Math.imul(hash ^ kind, 0x01000193)
  }
  return hash
}

import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { decode } from '../../src/read/decode.ts'
import type { Benchmark } from '../benchmark.ts'
import { inPart } from '../part.ts'

type Case = { readonly id: string; readonly bytes: Uint8Array; readonly gold: string }

/** Bytes and the encoding they are in: named right, or read as the same text. */
export const benchmark: Benchmark = {
  name: 'encodings',
  run: ({ data, part }) => {
    const cases = [...readGuessing(join(data, 'chardet')), ...readDeclared(join(data, 'html5lib'))].filter(({ id }) =>
      inPart(id, part),
    )
    const rows = cases.map(({ id, bytes, gold }) => {
      const { encoding, text } = decode(bytes)
      return {
        id,
        encoding,
        named:
          canonical(encoding) === canonical(gold) ||
          (/^utf-(?:16|32)$/i.test(gold) && encoding.startsWith(gold.toLowerCase())),
        sameText: text === readAs(bytes, gold),
        declared: id.startsWith('html5lib'),
      }
    })
    const share = (of: typeof rows, test: (row: (typeof rows)[number]) => boolean) =>
      of.length === 0 ? 0 : (100 * of.filter(test).length) / of.length
    return {
      metrics: {
        'right name': share(rows, (row) => row.named),
        'right name or same text': share(rows, (row) => row.named || row.sameText),
        declared: share(
          rows.filter((row) => row.declared),
          (row) => row.named || row.sameText,
        ),
        guessed: share(
          rows.filter((row) => !row.declared),
          (row) => row.named || row.sameText,
        ),
      },
      items: rows.length,
      predictions: {
        file: 'predictions.jsonl',
        text: rows.map(({ id, encoding }) => `${JSON.stringify({ id, encoding })}\n`).join(''),
      },
    }
  },
}

/** chardet/<encoding>[-<language>]/*. */
function readGuessing(folder: string): readonly Case[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.parentPath !== folder)
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => {
      const kind = basename(join(path, '..'))
      const languages =
        /-(?:croatian|czech|hungarian|slovene|bulgarian|russian|greek|turkish|hebrew|polish|romanian|slovak|danish|thai|arabic|ukrainian)$/
      return { id: `chardet/${kind}/${basename(path)}`, bytes: readFileSync(path), gold: kind.replace(languages, '') }
    })
}

/** html5lib's .dat files: "#data", the bytes, "#encoding", the name. */
function readDeclared(folder: string): readonly Case[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.dat'))
    .sort()
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), 'latin1')
      return text
        .split(/^#data\n/m)
        .slice(1)
        .flatMap((block, i) => {
          const [content, rest] = block.split(/\n#encoding\n/)
          const gold = rest?.split('\n')[0]
          if (content === undefined || gold === undefined) return []
          return [{ id: `html5lib/${name}#${i}`, bytes: Buffer.from(content, 'latin1'), gold }]
        })
    })
}

/** Names of the data for what goes by another: Python's, and those that say that there is a mark. */
const sameAs: Readonly<Record<string, string>> = {
  MacCyrillic: 'x-mac-cyrillic',
  MacRoman: 'macintosh',
  CP932: 'shift_jis',
  CP949: 'euc-kr',
  'utf-8-sig': 'utf-8',
}

/** The name under which the platform knows an encoding; whether a UTF-16 or UTF-32 file with a mark begins small or great, the mark tells. */
function canonical(name: string): string {
  try {
    return new TextDecoder(sameAs[name] ?? name).encoding
  } catch {
    return name.toLowerCase()
  }
}

function readAs(bytes: Uint8Array, name: string): string | null {
  try {
    return new TextDecoder(name === 'CP932' ? 'shift_jis' : name === 'CP949' ? 'euc-kr' : name).decode(bytes)
  } catch {
    return null
  }
}

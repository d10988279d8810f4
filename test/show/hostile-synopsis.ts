import type { Synopsis } from '../../src/model/types.ts'
import { published, synopsisOf } from '../web/synopses.ts'
import { withWording } from '../web/with-wording.ts'

/** What Markdown, HTML, a spreadsheet and JSON-LD would each take for something else than text. */
export const TRAPS = [
  '=HYPERLINK("http://elsewhere.example","click")',
  '</script><script>alert(1)</script>',
  '![x](http://elsewhere.example/x.png) [link](javascript:alert(2)) <http://elsewhere.example>',
  '# heading\n\n1. list\n- item\n> quote\n\n---\n\n```code```',
  '"quoted", with; commas\r\nand lines\t| a | table |',
  '*emphasis* _more_ ~~struck~~ `code` &amp; \\* $x^2$ {{7*7}}',
  'astral 𝒜𐍈😀 and a lone \ud800 half',
]

/** Reports of one ferry, their names and texts full of traps; one number stands behind signs of two code units. */
export function hostileSynopsis(): Synopsis {
  const text = (toll: number) =>
    `😀𝒜 A ferry sank off Port Tellan on Monday and at least ${toll} people were killed, the harbour office said.\n\n${TRAPS.join('\n\n')}\n\n"${TRAPS[1]} is what I saw," said Oda Brenn, the harbour master.`
  const synopsis = synopsisOf([
    {
      id: 'a"><script>alert(5)</script>\ud800',
      text: text(12),
      title: `=1+1 Ferry sinks ${TRAPS[1]} ${TRAPS[2]}`,
      outlet: { name: '@SUM(1+1) Tellan Mail' },
      authors: ['+Ann *Author*', '-2+3'],
      published: published('2024-05-06'),
      source: { sha256: '', url: 'javascript:alert(6)' },
    },
    {
      id: "b' | c",
      text: text(19),
      title: '# Nineteen dead in ferry sinking off Port Tellan',
      outlet: { name: '1. Coast Wire' },
      published: published('2024-05-07'),
      source: { sha256: '', url: 'https://coastwire.example/ferry?a=1&b=<2>' },
    },
  ])
  const { wording = [], ...rest } = withWording(synopsis)
  const trapped = wording.map((side, n) => ({
    ...side,
    terms: side.terms.map((term, m) => ({ ...term, text: TRAPS[(n + m) % TRAPS.length] ?? '' })),
  }))
  return { ...rest, wording: trapped }
}

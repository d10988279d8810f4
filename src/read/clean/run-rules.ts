import type { Facts, Line, Mark, Page, Piece, Rule } from './page.ts'

/** Runs rules in order over lines: what is left as body, the pieces taken out, and the facts they stated. Linear. */
export function runRules(
  lines: readonly Line[],
  rules: readonly Rule[],
  title: string | null = null,
): { readonly page: Page; readonly facts: readonly Facts[] } {
  const gaps = lines.filter((line) => line.gap).length
  let page: Page = { body: lines, total: lines.length, pieces: [], title, spaced: gaps > lines.length * 0.6 }
  const facts: Facts[] = []
  for (const rule of rules) {
    const marks = rule.find(page)
    if (marks.length === 0) continue
    facts.push(...marks.flatMap((mark) => mark.facts ?? []))
    page = apply(page, marks, rule.name)
  }
  return { page, facts }
}

function apply(page: Page, marks: readonly Mark[], rule: string): Page {
  const byLine = new Map<number, Mark>()
  for (const mark of marks) if (!byLine.has(mark.line.i)) byLine.set(mark.line.i, mark)
  const pieces: Piece[] = [...page.pieces]
  const body: Line[] = []
  let title = page.title
  for (const line of page.body) {
    const mark = byLine.get(line.i)
    if (mark === undefined || mark.role === null) {
      body.push(line)
      continue
    }
    const piece = mark.text ?? line.text
    if (mark.role === 'title') title ??= piece
    if (mark.label !== undefined) pieces.push({ line: line.i, role: 'removed', text: mark.label, rule })
    pieces.push({ line: line.i, role: mark.role, text: piece, rule })
    if (mark.rest !== undefined && mark.rest !== '') body.push({ ...line, text: mark.rest })
  }
  return { ...page, body, pieces, title }
}

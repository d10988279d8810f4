import { deflateSync } from 'node:zlib'

/** A line of text to be set: size and place in points from the lower left corner. */
export type PdfText = { readonly text: string; readonly x: number; readonly y: number; readonly size: number }

/** A small PDF file in Helvetica, a page for each list of lines (ISO 32000). */
export function makePdf(pages: readonly (readonly PdfText[])[], { packed = false } = {}): Buffer {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  const kids = pages.map((lines) => {
    const stream = lines
      .map(({ text, x, y, size }) => `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`)
      .join('\n')
    const data = packed ? deflateSync(stream).toString('latin1') : stream
    const filter = packed ? ' /Filter /FlateDecode' : ''
    objects.push(`<< /Length ${data.length}${filter} >>\nstream\n${data}\nendstream`)
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${objects.length} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    )
    return `${objects.length} 0 R`
  })
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const at = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}

/** Lines of a column from `y` downward. */
export function column(texts: readonly string[], { x = 60, y = 700, size = 11, step = 14 } = {}): readonly PdfText[] {
  return texts.map((text, i) => ({ text, x, y: y - i * step, size }))
}

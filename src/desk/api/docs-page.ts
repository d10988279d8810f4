type Operation = { readonly summary?: string; readonly description?: string; readonly parameters?: readonly unknown[] }
type Parameter = {
  readonly name?: string
  readonly in?: string
  readonly required?: boolean
  readonly description?: string
}
type Document = {
  readonly info: { readonly title: string; readonly version: string }
  readonly paths?: Readonly<Record<string, object>> | undefined
}

/** The description of the API as a page: no script, no style from elsewhere. */
export function docsPage({ info, paths = {} }: Document, source: string): string {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => section(method, path, operation as Operation)),
  )
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(info.title)} ${escaped(info.version)}: the API</title></head><body><main>
<h1>The API of ${escaped(info.title)} ${escaped(info.version)}</h1>
<p>The same for programs: <a href="${escaped(source)}">OpenAPI 3.1</a>.</p>
${operations.join('\n')}
</main></body></html>`
}

function section(method: string, path: string, { summary = '', description = '', parameters = [] }: Operation): string {
  const rows = (parameters as readonly Parameter[]).map(
    ({ name = '', required, description: text = '', in: place = '' }) =>
      `<tr><th scope="row"><code>${escaped(name)}</code></th><td>${escaped(place)}${required ? ', needed' : ''}</td><td>${escaped(text)}</td></tr>`,
  )
  return `<section><h2><code>${escaped(method.toUpperCase())} ${escaped(path)}</code></h2><p>${escaped(summary)}</p>
${description === '' ? '' : `<p>${escaped(description)}</p>`}
${rows.length === 0 ? '' : `<table>${rows.join('')}</table>`}</section>`
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '')
}

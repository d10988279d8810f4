/** Files that pages bring along and that hold no article, by the ends of their names. */
const ending =
  /\.(?:css|m?js|map|png|jpe?g|gif|svg|ico|webp|avif|bmp|tiff?|woff2?|ttf|otf|eot|mp[34]|m4[av]|mov|webm|og[gav]|wav|swf|wasm|ds_store)$/i
/** Folders into which browsers put what a saved page brings along: "Page_files" beside "Page.html". */
const folder = /^(.+)(?:_files|_fichiers|-Dateien|_archivos|-filer|_bestanden|\.files)$/i

/** What a file or folder found beside others belongs to, if it only serves a page; null for one worth reading. */
export function companionOf(name: string, beside: ReadonlySet<string>): 'page' | 'page folder' | null {
  if (ending.test(name)) return 'page'
  const page = folder.exec(name)?.[1]
  if (page === undefined) return null
  return ['.html', '.htm', '.xhtml'].some((end) => beside.has(`${page}${end}`)) ? 'page folder' : null
}

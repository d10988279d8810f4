/** The story that this page is of; null where it is of none or of many. */
export function storyShown(): string | null {
  const [, id] = /^\/story\/([^/]+)$/.exec(location.pathname) ?? []
  return id === undefined ? null : decodeURIComponent(id)
}

/** What a tool gives, as JSON. */
export function answer(data: unknown) {
  return { content: [{ type: 'text' as const, text: JSON.stringify(data) }] }
}

/** Why a tool gives nothing. */
export function failure(text: string) {
  return { content: [{ type: 'text' as const, text }], isError: true }
}

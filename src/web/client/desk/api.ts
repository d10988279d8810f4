/** What an API call gave, or in words why it gave nothing. */
export type Answer<T> = { readonly value: T } | { readonly error: string }

/** Calls the desk's API: gets where there is no body, posts one where there is, unless `method` says otherwise. */
export async function call<T>(
  path: string,
  body?: Blob | object,
  method = body === undefined ? 'GET' : 'POST',
): Promise<Answer<T>> {
  const isBytes = body instanceof Blob
  try {
    const answer = await fetch(path, {
      method,
      ...(body === undefined
        ? {}
        : {
            headers: { 'content-type': isBytes ? 'application/octet-stream' : 'application/json' },
            body: isBytes ? body : JSON.stringify(body),
          }),
    })
    const value = (await answer.json().catch(() => ({}))) as T & { readonly error?: string }
    return answer.ok ? { value } : { error: value.error ?? `the desk answered with ${answer.status}` }
  } catch {
    return { error: 'the desk does not answer; is it still running?' }
  }
}

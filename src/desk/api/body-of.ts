import type { Context } from 'hono'

/** The bytes of a request, read no further than `most`; null where there are more. */
export async function bodyOf(context: Context, most: number): Promise<Uint8Array | null> {
  if (Number(context.req.header('content-length') ?? 0) > most) return null
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of context.req.raw.body ?? []) {
    length += (chunk as Uint8Array).length
    if (length > most) return null
    chunks.push(chunk as Uint8Array)
  }
  return Buffer.concat(chunks)
}

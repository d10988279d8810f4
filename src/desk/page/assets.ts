import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { DESK_SCRIPT, DESK_SCRIPT_HASH, DESK_STYLE, DESK_STYLE_HASH } from './client-assets.ts'

type Asset = { readonly path: string; readonly type: string; readonly text: string; readonly hash: string }

/** The desk's script and style, at addresses that change with what they hold. */
export const ASSETS = {
  script: asset('js', 'text/javascript; charset=utf-8', DESK_SCRIPT, DESK_SCRIPT_HASH),
  style: asset('css', 'text/css; charset=utf-8', DESK_STYLE, DESK_STYLE_HASH),
} as const

function asset(ending: string, type: string, text: string, hash: string): Asset {
  return { path: `/assets/desk-${hash}.${ending}`, type, text, hash }
}

const SMALLEST = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }

/** Serves them, compressed once for each encoding, to be kept for good. */
export function assetRoutes(app: OpenAPIHono): void {
  for (const { path, type, text, hash } of Object.values(ASSETS)) {
    const packed = new Map<string, Buffer<ArrayBuffer>>()
    const bodyIn = (encoding: string): Buffer<ArrayBuffer> => {
      const body =
        packed.get(encoding) ??
        (encoding === 'br'
          ? brotliCompressSync(text, SMALLEST)
          : encoding === 'gzip'
            ? gzipSync(text, { level: 9 })
            : Buffer.from(text))
      packed.set(encoding, body)
      return body
    }
    app.get(path, (context) => {
      const accepted = context.req.header('accept-encoding') ?? ''
      const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : ''
      const etag = `"${hash}${encoding}"`
      context.header('cache-control', 'public, max-age=31536000, immutable')
      context.header('etag', etag)
      context.header('vary', 'accept-encoding')
      if (context.req.header('if-none-match') === etag) return context.body(null, 304)
      context.header('content-type', type)
      if (encoding !== '') context.header('content-encoding', encoding)
      return context.body(bodyIn(encoding))
    })
  }
}

import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { createMcp } from '../desk/mcp/create-mcp.ts'
import { withReports } from '../desk/store/comparisons.ts'
import { decisionsToRespect } from '../desk/store/decisions/decisions.ts'
import { unpack } from '../desk/store/pack.ts'
import { findStory } from '../desk/store/stories.ts'
import { createCrew } from '../desk/work/crew.ts'
import { opened } from './serve-command.ts'
import type { StoreOptions } from './store-commands.ts'
import { version } from './version.ts'

/** `synoptic mcp`: the store of a desk for assistants, over standard input and output; it only reads. */
export async function mcpCommand({ store: address }: StoreOptions): Promise<void> {
  const store = await opened(address, { readonly: true })
  const crew = createCrew({ readers: 1 })
  const server = createMcp(store, {
    version: version(),
    compare: async (storyId) => {
      const story = await findStory(store, storyId)
      if (story === null) return null
      const { own, related } = await withReports(store, storyId, story.revision)
      const made = await crew.run({ kind: 'compare', storyId, own, related, ...(await decisionsToRespect(store)) })
      return unpack(made.packed)
    },
  })
  const closed = new Promise<void>((resolve) => {
    server.server.onclose = resolve
    process.stdin.once('end', resolve)
  })
  await server.connect(new StdioServerTransport())
  await closed
  await crew.close()
  await store.close()
}

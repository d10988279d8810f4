import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { serve } from '../../src/desk/serve.ts'
import { openStore } from '../../src/desk/store/open-store.ts'
import { createDesk, type DeskOptions } from '../../src/desk/work/desk.ts'

type Setup = Pick<DeskOptions, 'network'> & { readonly log?: (message: string) => void }

/** A desk over a new store in a folder of its own, served until the tests of the file are over. */
export async function serveDesk({ log = () => {}, ...more }: Setup = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'synoptic-served-'))
  const desk = createDesk(await openStore(join(folder, 'desk.db')), { maker: 'test', readers: 1, ...more })
  const served = await serve(desk, { port: 0, password: null, version: 'test', log })
  after(async () => {
    await served.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return { folder, desk, served }
}

import { spawn } from 'node:child_process'

/** Opens a file with what the desktop uses for it; does nothing where there is no display or no such program. */
export function openInBrowser(path: string): void {
  const command = opener()
  if (!command) return
  const [program, ...given] = command
  const child = spawn(program, [...given, path], { detached: true, stdio: 'ignore' })
  child.on('error', () => {}) // the path has been printed: who wants the page can open it by hand
  child.unref()
}

function opener(): readonly [string, ...string[]] | null {
  if (process.platform === 'darwin') return ['open']
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '']
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open'] : null
}

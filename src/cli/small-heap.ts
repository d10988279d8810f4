import { setFlagsFromString } from 'node:v8'

/**
 * Lets the heap grow slowly, for commands that stream: an archive of 10,000 pages is then read in 200 MB, not 360, for
 * some 5 % more processor time (`npm run bench:archive`). To be called before the rooms are loaded.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=50')
  setFlagsFromString('--semi-space-growth-factor=1')
}

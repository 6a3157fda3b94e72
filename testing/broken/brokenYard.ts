import type { BrokenYard } from './breakYard.ts'

/** What breaks simulators as a folder says; nothing without one. The mutants are many, and are loaded only with a folder. */
export async function brokenYard(folder: string | undefined): Promise<BrokenYard | undefined> {
  if (folder === undefined) return undefined
  const { breakYard } = await import('./breakYard.ts')
  return breakYard(folder)
}

import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isRecord } from '../../specs/openapi/index.ts'

/** What a module of a user exports, by name. Rejects with the file when it cannot be loaded. */
export async function importModule(file: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    const loaded: unknown = await import(pathToFileURL(resolve(file)).href)
    return isRecord(loaded) ? loaded : {}
  } catch (error) {
    throw new Error(`${file} cannot be loaded: ${error instanceof Error ? error.message : String(error)}.`, {
      cause: error,
    })
  }
}

/** Whether a value can be called. */
export function isCallable(value: unknown): value is (...given: readonly unknown[]) => unknown {
  return typeof value === 'function'
}

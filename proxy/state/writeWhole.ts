import { readFileSync, renameSync, writeFileSync } from 'node:fs'

/** Writes a file in one step, so that a reader never sees half of it. A file with that content is left alone. */
export function writeWhole(file: string, content: string | Uint8Array, mode = 0o644): void {
  if (holds(file, content)) return
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, content, { mode })
  renameSync(draft, file)
}

/** Whether a file is there with exactly that content. */
export function holds(file: string, content: string | Uint8Array): boolean {
  try {
    return readFileSync(file).equals(Buffer.from(content))
  } catch {
    return false
  }
}

import { type ChildProcess, execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { UpSummary } from '../bin/up.ts'

/** The line that `railyard up --json` prints once it is up. */
export async function announced({ stdout }: ChildProcess): Promise<UpSummary> {
  if (stdout === null) throw new Error('Failed to start railyard: it has no output.')
  const [line]: unknown[] = await once(createInterface(stdout), 'line')
  return JSON.parse(String(line))
}

/** In bytes. */
export function residentMemory({ pid }: ChildProcess): number {
  return 1024 * Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }))
}

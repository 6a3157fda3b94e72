import { spawn } from 'node:child_process'
import { existsSync, statSync, watch } from 'node:fs'
import { dirname } from 'node:path'
import { shippedFeatures } from '../scenarios/run/shippedFiles.ts'
import { pause } from './pause.ts'

/** Editors write a file in several strokes. */
const quiet = 100

/** Runs this command again without `--watch`, now and after each change of a feature file, until it is interrupted. */
export async function watchFeatures(paths: readonly string[]): Promise<never> {
  const changes = changesOf(paths.length === 0 ? [shippedFeatures] : paths)
  for (;;) {
    await runOnce()
    process.stdout.write('\nWaiting for a feature file to change. Ctrl-C ends.\n')
    await changes.next()
    process.stdout.write('\n')
  }
}

/** A process of its own: modules are loaded anew. */
function runOnce(): Promise<void> {
  const [script = '', ...given] = process.argv.slice(1)
  const again = given.filter((text) => text !== '--watch')
  const child = spawn(process.execPath, [...process.execArgv, script, ...again], { stdio: 'inherit' })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', () => resolve())
  })
}

/** Changes of feature files in the folders of paths. Several while nobody waits count as one. */
function changesOf(paths: readonly string[]): { next(): Promise<void> } {
  let hasChanged = false
  let wake: (() => void) | undefined
  for (const folder of new Set(paths.map(folderOf)))
    watch(folder, { recursive: true }, (_event, file) => {
      if (file?.endsWith('.feature') !== true) return
      hasChanged = true
      wake?.()
    })
  return {
    async next() {
      if (!hasChanged) await new Promise<void>((resolve) => (wake = resolve))
      await pause(quiet)
      hasChanged = false
    },
  }
}

/** The folder that a path is in: of a file, of a line in it, or of a glob. */
function folderOf(path: string): string {
  const [file = ''] = path.split(/:\d|[*?{[]/, 1)
  if (!existsSync(file)) return file === '' || dirname(file) === file ? '.' : folderOf(dirname(file))
  return statSync(file).isDirectory() ? file : dirname(file)
}

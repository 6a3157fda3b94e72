import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, globSync } from 'node:fs'
import { join } from 'node:path'
import { isRecord } from '../../../specs/openapi/index.ts'
import type { Step } from './workflow.ts'

/**
 * Runs the steps of a job in this folder, as a runner does: after a failure only those that say so. Ends with 1 when one has failed.
 * Arguments: the folder of artifacts, and the steps as JSON.
 */
const [artifacts = '', text = '[]'] = process.argv.slice(2)
const steps: readonly Step[] = JSON.parse(text)
let hasFailed = false
for (const step of steps) {
  if (!isDue(step)) continue
  if (step.run === undefined) act(step)
  else if (spawnSync('bash', ['-e', '-c', step.run], { stdio: ['ignore', 'inherit', 'inherit'] }).status !== 0) {
    process.stdout.write(`failed: ${step.run}\n`)
    hasFailed = true
  }
}
process.exitCode = hasFailed ? 1 : 0

function isDue({ if: condition }: Step): boolean {
  if (condition === undefined) return !hasFailed
  if (/^\$\{\{ (always\(\)|!cancelled\(\)) \}\}$/.test(condition)) return true
  if (condition === '$' + '{{ failure() }}') return hasFailed
  throw new Error(`Failed to run the workflow: the condition ${condition} is not known here.`)
}

/** What actions of others do, as far as files show it. */
function act({ uses = '', with: given = {} }: Step): void {
  const { name = '', path = '', pattern = '' } = isRecord(given) ? given : {}
  const action = uses.split('@')[0]
  if (action === 'actions/checkout' || action === 'actions/setup-node') return
  if (action === 'actions/upload-artifact') {
    if (existsSync(String(path))) cpSync(String(path), join(artifacts, String(name)), { recursive: true })
    return
  }
  if (action !== 'actions/download-artifact') throw new Error(`Failed to run the workflow: ${uses} is not known here.`)
  for (const folder of globSync(String(pattern), { cwd: artifacts }))
    cpSync(join(artifacts, folder), String(path), { recursive: true })
}

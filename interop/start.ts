import { stopwatch } from '../contracts/index.ts'
import { type Name, names } from './documents.ts'
import type { Finding, Tool } from './finding.ts'
import { lint } from './lint.ts'
import { installPython, type Python } from './python.ts'
import { pythonClient } from './pythonClient.ts'
import { report } from './report.ts'
import { testBySchemathesis } from './schemathesis.ts'
import { typescriptClient } from './typescriptClient.ts'

const elapsed = stopwatch()
const findings: Finding[] = []
const ran = new Set<Tool>()

await inTurn('lint', ['redocly', 'spectral'], lint)
await inTurn('TypeScript client', ['typescript'], typescriptClient)
const python = await installPython()
if ('reason' in python) {
  process.stdout.write(`Python client and Schemathesis: SKIPPED, because ${python.reason}\n`)
} else {
  try {
    await inTurn('Python client', ['python'], (name) => pythonClient(name, python))
    await inTurn('Schemathesis', ['schemathesis'], (name) => draw(name, python))
  } finally {
    await python.remove()
  }
}

const verdict = report(findings, ran)
process.stdout.write(`\n${verdict.text}${(elapsed() / 1_000).toFixed(1)} s\n`)
if (verdict.fails) process.exitCode = 1

/** Takes two documents at a time through a step. */
async function inTurn(
  step: string,
  tools: readonly Tool[],
  take: (name: Name) => Promise<readonly Finding[]>,
): Promise<void> {
  const queue = names.values()
  const lane = async (): Promise<void> => {
    for (const name of queue) {
      const found = await take(name)
      findings.push(...found)
      process.stdout.write(`${step}: ${name}, ${found.length} findings\n`)
    }
  }
  await Promise.all([lane(), lane()])
  for (const tool of tools) ran.add(tool)
}

async function draw(name: Name, tools: Python): Promise<readonly Finding[]> {
  const { cases, operations, succeeded, findings: found } = await testBySchemathesis(name, tools)
  process.stdout.write(`Schemathesis: ${name}, ${cases} cases, a success of ${succeeded} of ${operations} operations\n`)
  return found
}

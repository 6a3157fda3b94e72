import { stopwatch } from '../contracts/index.ts'
import { compare } from './compare.ts'
import { deriveAll } from './deriveAll.ts'
import { documents } from './documents.ts'
import { expected } from './expected.ts'
import { report, type Verdict } from './report.ts'

const elapsed = stopwatch()
const all = await deriveAll()
process.stdout.write(
  `${all.documents} documents of @readme/oas-examples: ${all.cases} cases for ${all.operations} operations derived\n\n`,
)

const verdicts: Verdict[] = []
const queue = documents.values()
const lane = async (): Promise<void> => {
  for (const document of queue) {
    const verdict = report(await compare(document))
    process.stdout.write(verdict.text)
    verdicts.push(verdict)
  }
}
await Promise.all([lane(), lane()])

const seen = new Set(verdicts.flatMap(({ causes }) => causes))
const gone = expected.filter(({ name, isChance }) => !isChance && !seen.has(name))
for (const cause of expected)
  process.stdout.write(`${cause.name}${gone.includes(cause) ? ', SEEN NO MORE' : ''} (${cause.whose}): ${cause.why}\n`)
const unexplained = verdicts.reduce((sum, verdict) => sum + verdict.unexplained, 0)
process.stdout.write(`\n${unexplained} cases differ without an explanation; ${(elapsed() / 1_000).toFixed(1)} s\n`)
if (unexplained > 0 || gone.length > 0) process.exitCode = 1

import { createInterface } from 'node:readline'
import { collectResults, scenarioRunner, shippedFeatures } from '../scenarios/index.ts'

/**
 * Runs scenarios by their names for each line of its input, `["<mutant>", "<scenario>", …]`, with that mutant of the gateway or
 * without one (`""`). Prints a line for each: the outcome of each scenario as JSON. It is a process of its own because Cucumber keeps
 * its vocabulary in the process.
 */
const run = scenarioRunner()
for await (const line of createInterface({ input: process.stdin })) {
  const [mutant, ...names]: string[] = JSON.parse(line)
  const collector = collectResults()
  await run({
    ...{ parallel: 1, seed: '42', clock: 'manual', keepsWorlds: false, order: 'defined', stderr: process.stderr },
    ...(mutant !== '' && { gatewayMutant: mutant }),
    paths: ['gateway', 'trouble'].map((folder) => `${shippedFeatures}/${folder}`),
    names: names.map((name) => `^${RegExp.escape(name)}$`),
    onMessage: (message) => void collector.hear(message),
  })
  const outcomes = collector.results().map(({ name, outcome }) => [name, outcome])
  process.stdout.write(`${JSON.stringify(Object.fromEntries(outcomes))}\n`)
}

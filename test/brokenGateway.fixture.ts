import { collectResults, runScenarios, shippedFeatures } from '../scenarios/index.ts'

/**
 * Runs scenarios by their names, with a mutant of the gateway or without one, and prints the outcome of each as JSON. It is a process
 * of its own because Cucumber loads its steps once in a process.
 */
const [mutant = '', ...names] = process.argv.slice(2)
const collector = collectResults()
await runScenarios({
  ...{ parallel: 1, seed: '42', clock: 'manual', keepsWorlds: false, order: 'defined', stderr: process.stderr },
  ...(mutant !== '' && { gatewayMutant: mutant }),
  paths: ['gateway', 'trouble'].map((folder) => `${shippedFeatures}/${folder}`),
  names: names.map((name) => `^${RegExp.escape(name)}$`),
  onMessage: (message) => void collector.hear(message),
})
const outcomes = collector.results().map(({ name, outcome }) => [name, outcome])
process.stdout.write(JSON.stringify(Object.fromEntries(outcomes)))

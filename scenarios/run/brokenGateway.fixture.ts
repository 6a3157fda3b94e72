import { collectResults } from '../results/collectResults.ts'
import { runScenarios } from './runScenarios.ts'

/** Runs scenarios on a gateway with a mutant, and prints the names of those that fail as JSON: cucumber runs once in a process. */
const [mutant = '', ...paths] = process.argv.slice(2)
const collector = collectResults()
await runScenarios({
  ...{ paths, parallel: 1, seed: '42', clock: 'manual', keepsWorlds: false, order: 'defined' },
  ...{ tags: 'not @known-G4 and not @known-G5', stderr: process.stderr },
  ...(mutant !== '' && { gatewayMutant: mutant }),
  onMessage: (message) => void collector.hear(message),
})
const failed = collector.results().filter(({ outcome }) => outcome === 'failed')
process.stdout.write(JSON.stringify({ ran: collector.results().length, failed: failed.map(({ name }) => name) }))

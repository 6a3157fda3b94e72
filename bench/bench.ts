import { parseArgs } from 'node:util'
import { machine } from './machine.ts'
import { batches } from './measures/batches.ts'
import { messaging } from './measures/messaging.ts'
import { payouts } from './measures/payouts.ts'
import { settlement } from './measures/settlement.ts'
import { startUp } from './measures/startUp.ts'
import { storage } from './measures/storage.ts'
import { throughput } from './measures/throughput.ts'
import { wallets } from './measures/wallets.ts'
import { printTable } from './printTable.ts'
import { full, quick } from './sizes.ts'

const usage = `npm run bench [-- --quick] [-- --json] [-- --only throughput,messaging,payouts,startUp,settlement,storage,batches,wallets]

Measures what Railyard costs beside its peers and holds it against its budgets. --quick shrinks everything for a smoke run,
whose figures mean little; --json prints one JSON document instead of the table.
`

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    json: { type: 'boolean' },
    only: { type: 'string' },
    help: { type: 'boolean' },
  },
})

if (values.help) process.stdout.write(usage)
else await bench(values.quick ? quick : full, values.only?.split(',') ?? Object.keys(full))

async function bench(sizes: typeof full, only: readonly string[]): Promise<void> {
  const title = machine()
  const measures = {
    throughput: () => throughput(sizes.throughput),
    messaging: () => messaging(sizes.messaging),
    payouts: () => payouts(sizes.payouts),
    startUp: () => startUp(sizes.startUp),
    settlement: () => settlement(sizes.settlement),
    storage: () => storage(sizes.storage),
    batches: () => batches(sizes.batches),
    wallets: () => wallets(sizes.wallets),
  }
  const figures = []
  for (const [name, measure] of Object.entries(measures)) {
    if (!only.includes(name)) continue
    process.stderr.write(`${name} …\n`)
    figures.push(...(await measure()))
  }
  if (values.json) process.stdout.write(`${JSON.stringify({ machine: title, figures }, null, 2)}\n`)
  else printTable(`Railyard beside its peers\n${title}`, figures)
}

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { must } from './must.ts'
import { newNode } from './nodeRelease.ts'
import { secondsOf } from './secondsOf.ts'

/** Suites that notice a mutant, with the mutant. They are installed already. */
const suites = [
  {
    ...{ folder: 'testing', test: 'vitest run vitest/topUps.test.ts', program: 'node_modules/.bin/' },
    only: 'dtone/postTransactionAsync/balance-doubled/capture',
  },
  {
    ...{ folder: 'testing', test: 'jest jest/payouts.test.ts', program: 'node_modules/.bin/' },
    only: 'africastalking/paymentNotification/callbackLost',
  },
  { folder: 'python', test: 'pytest --quiet', program: '.venv/bin/', only: 'dtone/postTransactionAsync/malformed' },
] as const

/** Runs suites of vitest, jest and pytest with the installed package, unbroken and against one mutant each, which they notice. */
export async function tryMutants(home: string): Promise<void> {
  for (const { folder: name, program, test, only } of suites) {
    const folder = join(home, name)
    if (!existsSync(join(folder, program))) continue
    const words = ['mutants', '--test', `${program}${test}`, '--only', only]
    let output = ''
    const seconds = await secondsOf(async () => {
      output = await must(newNode, folder, join('node_modules', '.bin', 'railyard'), words)
    })
    if (!output.includes('Your tests miss none of 1 mutant.')) throw new Error(`Failed to notice ${only}: ${output}`)
    process.stdout.write(`railyard mutants: ${test} notices ${only} in ${seconds.toFixed(1)} s\n`)
  }
}

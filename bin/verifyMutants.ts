import type { Contract } from '../contracts/index.ts'
import { deriveMutants, hunt, type Mutant, mutantReport, type Verdict } from '../contracts/mutants/index.ts'
import { patternOf } from '../contracts/run/select.ts'
import { africasTalkingMutants, dtoneMutants } from '../simulators/index.ts'
import { ownContract } from './verifyDocuments.ts'
import { createMutantYard, type Provider } from './verifyMutantsProvider.ts'

export interface VerifyMutantsOptions {
  readonly seed: string
  /** Ids of operations; all where there are none. */
  readonly operations?: readonly string[]
  /** Names of mutants, where `*` stands for anything; all where there are none. */
  readonly names?: readonly string[]
  /** @default 4 */
  readonly concurrency?: number
  /** Takes the report and, now and then, a line of progress. @default the process' own stdout */
  readonly write?: (text: string) => void
}

/** Breaks the providers in every way, one at a time, and tells whether the suite noticed: 0 it did, 1 it did not, 2 it could not run. */
export async function verifyMutants(options: VerifyMutantsOptions): Promise<0 | 1 | 2> {
  const write = options.write ?? ((text: string) => process.stdout.write(text))
  try {
    const providers: readonly Provider[] = ['dtone', 'africastalking']
    const prey = providers.map((provider) => ({ provider, mutants: wanted(mutantsOf(provider), options) }))
    const total = prey.reduce((sum, { mutants }) => sum + mutants.length, 0)
    if (total === 0) throw new Error('no mutant has that name, and no operation that id')
    const onVerdict = progress(total, write)
    const verdicts: Verdict[] = []
    for (const { provider, mutants } of prey) {
      if (mutants.length === 0) continue
      const { seed, concurrency = 4 } = options
      const contract = ownContract(provider)
      const yard = createMutantYard(provider, contract, seed)
      try {
        verdicts.push(...(await hunt({ contract, mutants, seed, concurrency, open: yard.open, onVerdict })))
      } finally {
        yard.close()
      }
    }
    const { text, isGood } = mutantReport(verdicts)
    write(text)
    return isGood ? 0 : 1
  } catch (error) {
    process.stderr.write(`railyard: could not run: ${error instanceof Error ? error.message : String(error)}\n`)
    return 2
  }
}

/** Those that the document gives, and those that are declared beside the provider. */
function mutantsOf(provider: Provider): Mutant[] {
  const contract: Contract = ownContract(provider)
  const declared = provider === 'dtone' ? dtoneMutants : africasTalkingMutants
  const rules = declared.map(({ operationId, kind, label, ...more }): Mutant => {
    const name = [provider, operationId, kind, label].filter((part) => part !== '').join('/')
    const hint = 'hint' in more && typeof more.hint === 'string' && more.hint !== '' ? { hint: more.hint } : {}
    return { name, document: provider, operationId, kind, ...hint, change: { at: 'rule' } }
  })
  return [...deriveMutants(contract), ...rules]
}

function wanted(mutants: readonly Mutant[], { operations = [], names = [] }: VerifyMutantsOptions): Mutant[] {
  const patterns = names.map(patternOf)
  return mutants
    .filter(({ operationId }) => operations.length === 0 || operations.includes(operationId))
    .filter(({ name }) => patterns.length === 0 || patterns.some((pattern) => pattern.test(name)))
}

/** Written over on a terminal; a line for each tenth elsewhere. */
function progress(total: number, write: (text: string) => void): (verdict: Verdict) => void {
  const isTerminal = process.stderr.isTTY === true
  const count = { done: 0, survived: 0 }
  return ({ outcome }) => {
    count.done += 1
    if (outcome === 'survived') count.survived += 1
    const line = `${count.done} of ${total} mutants, ${count.survived} survived`
    if (isTerminal) process.stderr.write(`\r${line}\u001b[K${count.done === total ? '\r\u001b[K' : ''}`)
    else if (Math.floor((10 * count.done) / total) > Math.floor((10 * (count.done - 1)) / total)) write(`${line}\n`)
  }
}

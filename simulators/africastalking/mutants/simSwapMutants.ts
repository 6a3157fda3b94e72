import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { AfricasTalkingDefinition } from '../service.ts'
import { type Remake, remade } from './moneyMutants.ts'
import { late, onTimer } from './timerMutant.ts'

type Mutant = RuleMutant<AfricasTalkingDefinition>
type CheckSimSwap = AfricasTalkingDefinition['operations']['checkSimSwap']

/** SIM swap checks that cost nothing or twice, that ask the wrong operator, and whose reports are late, lost or wrong. @see docs/africastalking.md#sim-swap */
export const simSwapMutants: readonly Mutant[] = [
  charged('balance-skipped', (before) => before),
  charged('balance-doubled', (before, after) => 2 * after - before),
  checking({ kind: 'network-ignored', label: '', hint: 'found.checkSimSwap/otherNetwork' }, (check, onBroken) => {
    return (request, context) => {
      const texts = [request.body.phoneNumbers].flat()
      if (texts.some(isAirtel)) onBroken()
      const phoneNumbers = texts.map((text) => (isAirtel(text) ? '+254711000001' : text))
      return check({ ...request, body: { ...request.body, phoneNumbers } }, context)
    }
  }),
  onTimer('checkSimSwap', 'reportSimSwap', 'suffix-delay', 'second', late('reportSimSwap', 1_000)),
  onTimer('checkSimSwap', 'reportSimSwap', 'suffix-outcome', 'never', () => undefined),
  onTimer('checkSimSwap', 'reportSimSwap', 'suffix-outcome', 'turned', (fire, key, { state }) => {
    const check = state.simSwaps.get(key)
    if (check === undefined) return
    const status = check.outcome.status === 'Swapped' ? 'NotSwapped' : 'Swapped'
    state.simSwaps.put({ ...check, outcome: { ...check.outcome, status } })
    fire()
  }),
  onTimer('checkSimSwap', 'reportSimSwap', 'date-ignored', '', (fire, key, { state }) => {
    const check = state.simSwaps.get(key)
    if (check === undefined) return
    const { afterSeconds, status } = check.outcome
    state.simSwaps.put({ ...check, outcome: { afterSeconds, status } })
    fire()
  }),
]

function isAirtel(text: string): boolean {
  return text.startsWith('+25473')
}

function checking(
  named: Omit<Mutant, 'alter' | 'operationId'>,
  change: (check: CheckSimSwap, onBroken: () => void) => CheckSimSwap,
): Mutant {
  return {
    ...{ operationId: 'checkSimSwap', ...named },
    alter: (definition, onBroken) => {
      const { operations } = definition
      return { ...definition, operations: { ...operations, checkSimSwap: change(operations.checkSimSwap, onBroken) } }
    },
  }
}

function charged(kind: string, remake: Remake): Mutant {
  return checking({ kind, label: 'charge', hint: 'paid.fetchUser/kenya' }, (check, onBroken) => {
    return (request, context) => remade(context, remake, onBroken, () => check(request, context))
  })
}

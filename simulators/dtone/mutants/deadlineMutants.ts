import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import { duration } from '../../kernel/index.ts'
import { moveBalance } from '../rules/balances/balances.ts'
import type { DtoneDefinition } from '../service.ts'
import { lateTimer } from './lateTimer.ts'
import { operationMutant } from './operationMutant.ts'
import { withOther } from './settingMutants.ts'

const create = 'postTransactionAsync'
const window = duration('PT1H')

/** Deadlines missed by a second or compared the wrong way, and what is held released twice. @see docs/dtone.md#life-cycle */
export const deadlineMutants: readonly RuleMutant<DtoneDefinition>[] = [
  withOther(create, 'deadline-shifted', 'second-early', 'confirmInTime', { confirmationWindow: window - 1_000 }),
  withOther(create, 'deadline-shifted', 'second-late', 'confirmTooLate', { confirmationWindow: window + 1_000 }),
  // The same as a comparison with <= in the place of <.
  withOther(create, 'deadline-shifted', 'compared', 'confirmTooLate', { confirmationWindow: window + 1 }),
  lateTimer('expire', 1_000, { kind: 'deadline-shifted', label: 'expiry', hint: 'expired' }),
  operationMutant(
    { operationId: 'postTransactionCancel', kind: 'released-twice', label: 'refused-cancel', hint: 'cancelTwice' },
    ({ postTransactionCancel: cancel }, onBroken) => ({
      postTransactionCancel: (request, context) => {
        const before = context.state.transactions.get(request.path.transaction_id)
        const reply = cancel(request, context)
        if (before?.status !== 'CANCELLED') return reply
        onBroken()
        moveBalance('void', before.cost, context)
        return reply
      },
    }),
  ),
]

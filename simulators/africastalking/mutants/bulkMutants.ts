import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { AfricasTalkingDefinition } from '../service.ts'
import { onOperation } from './operationMutant.ts'

type Mutant = RuleMutant<AfricasTalkingDefinition>
type Body = Parameters<AfricasTalkingDefinition['operations']['sendBulkMessage']>[0]['body']

const hash = '0'.repeat(64)

/** Lists and hashed numbers that are read in another way. @see docs/africastalking.md#bulk-messages */
export const bulkMutants: readonly Mutant[] = [
  sending('queue', 'skipped', 'sentAgain.queued', (body) => ({ ...body, enqueue: 0 })),
  sending('queue', 'always', 'sentAgain.atOnce', (body) => ({ ...body, enqueue: 1 })),
  sending('list', 'first-alone', 'charged.two', ({ phoneNumbers = [], ...body }) => ({
    ...body,
    phoneNumbers: phoneNumbers.slice(0, 1),
  })),
  sending('hash-unchecked', '', 'sentAgain.noHash', ({ maskedNumber, ...body }) => ({
    ...body,
    ...(maskedNumber !== undefined && { maskedNumber: hash }),
  })),
  sending('operator-ignored', '', 'sentAgain.otherOperator', (body) => ({ ...body, telco: 'Safaricom' })),
  sending('sender-ignored', '', 'sentAgain.unregistered', ({ senderId, ...body }) => body),
  onOperation(
    'sendBulkMessage',
    { kind: 'free', label: '', hint: 'charged' },
    (send, onBroken) => (request, context) => {
      const before = [...context.state.accounts.values()]
      const reply = send(request, context)
      const after = [...context.state.accounts.values()]
      for (const { currency } of after) context.state.accounts.delete(currency)
      for (const account of before) context.state.accounts.put(account)
      if (after[0]?.balance !== before[0]?.balance) onBroken()
      return reply
    },
  ),
]

/** Sends something else than was asked for. */
function sending(kind: string, label: string, hint: string, change: (body: Body) => Body): Mutant {
  return onOperation('sendBulkMessage', { kind, label, hint }, (send, onBroken) => (request, context) => {
    const body = change(request.body)
    if (JSON.stringify(body) !== JSON.stringify(request.body)) onBroken()
    return send({ ...request, body }, context)
  })
}

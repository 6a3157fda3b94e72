import type { Visit } from '../capability/context.ts'
import type { GatewayDefinition } from '../capability/definition.ts'
import { readChannel } from '../rails/africastalking/payment.ts'
import { callbackPaths } from '../rails/callbackPaths.ts'
import type { Submission } from '../rails/rail.ts'
import { parseJson } from '../runtime/json.ts'
import { callerOf } from './callerOf.ts'
import type { ScenarioMutant } from './scenarioMutant.ts'
import { withRail } from './withRail.ts'

type BankTransfer = GatewayDefinition['operations']['Payment_ClientBankTransfer']
type BankRequest = Parameters<BankTransfer>[0]

/** Bank payouts and transfers between clients gone wrong. @see docs/gateway.md#banks */
export const bankMutants: readonly ScenarioMutant[] = [
  {
    name: 'bank-doubt-refused',
    about: "calls a bank payout failed when Africa's Talking has not answered",
    alter: (definition) =>
      withRail(definition, 'africastalking', (rail) => ({
        ...rail,
        async submit(payouts, unit, note) {
          const answers = await rail.submit(payouts, unit, note)
          return answers.map((answer, index): Submission => {
            const isToBank = payouts[index]?.channel === 'BankTransfer'
            return isToBank && answer.kind === 'unanswered' ? { kind: 'refused', reason: answer.reason } : answer
          })
        },
      })),
  },
  {
    name: 'b2b-notification-ignored',
    about: 'ignores notifications of bank payouts',
    alter(definition) {
      const { callbackReceivers } = definition
      const receive = callbackReceivers[callbackPaths.payments]
      if (receive === undefined) throw new Error('nothing receives payment notifications')
      const changed: typeof receive = async (services, body) => {
        const json = parseJson(body)
        return json !== undefined && readChannel(json) === 'BankTransfer' ? 200 : receive(services, body)
      }
      return { ...definition, callbackReceivers: { ...callbackReceivers, [callbackPaths.payments]: changed } }
    },
  },
  {
    name: 'transfer-entries-merged',
    about: 'pays the entries of a transfer as one sum',
    alter: transferring((transfer) => (request, context) => {
      const amount = request.body.entries.reduce((sum, entry) => sum + entry.amount, 0)
      return transfer(withEntries(request, [{ amount }]), context)
    }),
  },
  {
    name: 'transfer-to-itself',
    about: 'lets a client pay itself',
    alter: transferring((transfer) => async (request, context) => {
      const { destinationClientId } = request.body
      if (destinationClientId !== callerOf(context).clientId) return transfer(request, context)
      const body = { ...request.body, destinationClientId: await anotherClient(context) }
      return transfer({ ...request, body }, context)
    }),
  },
  {
    name: 'narration-lost',
    about: 'forgets the narrations of a transfer',
    alter: transferring(
      (transfer) => (request, context) =>
        transfer(
          withEntries(
            request,
            request.body.entries.map(({ amount }) => ({ amount })),
          ),
          context,
        ),
    ),
  },
]

function transferring(change: (transfer: BankTransfer) => BankTransfer): ScenarioMutant['alter'] {
  return (definition) => {
    const Payment_ClientBankTransfer = change(definition.operations.Payment_ClientBankTransfer)
    return { ...definition, operations: { ...definition.operations, Payment_ClientBankTransfer } }
  }
}

function withEntries(request: BankRequest, entries: BankRequest['body']['entries']): BankRequest {
  return { ...request, body: { ...request.body, entries } }
}

async function anotherClient(visit: Visit): Promise<string> {
  const { clientId } = callerOf(visit)
  const others = visit.database.selectFrom('clients').select('id').where('id', '!=', clientId)
  return (await others.where('status', '=', 'Active').executeTakeFirst())?.id ?? clientId
}

import { accounts } from '../accounts/ledger.ts'
import type { CallbackReceiver, Services } from '../capability/context.ts'
import type { GatewayDefinition } from '../capability/definition.ts'
import { write } from '../database/writing.ts'
import type { TransactionRow } from '../payments/tables.ts'
import { readNotification } from '../rails/africastalking/payment.ts'
import { callbackPaths } from '../rails/callbackPaths.ts'
import { parseJson } from '../runtime/json.ts'
import { majorUnits } from '../runtime/money.ts'
import { misplace } from './misplace.ts'
import type { ScenarioMutant } from './scenarioMutant.ts'

/** Callbacks believed too much or too little. @see docs/gateway.md#contradictions */
export const callbackMutants: readonly ScenarioMutant[] = [
  {
    name: 'amount-ignored',
    about: 'settles a payout although its notification states another amount',
    alter: receiving('payments', (receive) => async (services, body) => {
      const payout = await payoutOf(services, body)
      return receive(services, payout === undefined ? body : withAmount(body, payout))
    }),
  },
  {
    name: 'last-callback-trusted',
    about: 'takes over the status of the last notification, whatever was final before',
    alter: receiving('payments', (receive) => async (services, body) => {
      const payout = await payoutOf(services, body)
      if (payout?.status !== 'Completed' && payout?.status !== 'Failed') return receive(services, body)
      const status = reportedBy(body) === 'Failed' ? 'Failed' : 'Completed'
      await services.database.updateTable('transactions').set({ status }).where('id', '=', payout.id).execute()
      return 200
    }),
  },
  {
    name: 'doubled-callback-settled-twice',
    about: 'moves the money again when a notification comes a second time',
    alter: receiving('payments', (receive) => async (services, body) => {
      const payout = await payoutOf(services, body)
      if (payout?.status === 'Completed') await settleAgain(services, payout)
      return receive(services, body)
    }),
  },
  {
    name: 'early-callback-forgotten',
    about: 'drops a notification that comes before the answer to its request',
    alter: receiving(
      'payments',
      (receive) => async (services, body) =>
        (await payoutOf(services, body))?.submission === 'Sending' ? 200 : receive(services, body),
    ),
  },
  {
    name: 'unreadable-callback-acknowledged',
    about: 'answers 200 to a notification that it could not read, so that it never comes again',
    alter: receiving('payments', (receive) => async (services, body) => {
      await receive(services, body)
      return 200
    }),
  },
  {
    name: 'reversal-ignored',
    about: 'ignores a callback about a reversal',
    alter: receiving(
      'dtone',
      (receive) => async (services, body) => (body.includes('"REVERSED"') ? 200 : receive(services, body)),
    ),
  },
  {
    name: 'token-not-checked',
    about: 'takes callbacks from whoever guesses their address',
    alter: (definition) => ({ ...definition, acceptsToken: () => true }),
  },
  {
    name: 'last-delivery-report-trusted',
    about: 'replaces a final delivery report by one that comes late',
    alter: receiving('deliveryReports', (receive) => async (services, body) => {
      const [form, answer] = [new URLSearchParams(body), await receive(services, body)]
      await services.database
        .updateTable('delivery_reports')
        .set({ status: form.get('status') ?? '' })
        .where('provider_message_id', '=', form.get('id') ?? '')
        .execute()
      return answer
    }),
  },
  {
    name: 'delivery-report-of-another-number',
    about: 'stores a delivery report that names another number than the message went to',
    alter: receiving('deliveryReports', (receive) => (services, body) => {
      const form = new URLSearchParams(body)
      form.delete('phoneNumber')
      return receive(services, form.toString())
    }),
  },
]

function receiving(
  path: keyof typeof callbackPaths,
  change: (receive: CallbackReceiver) => CallbackReceiver,
): (definition: GatewayDefinition) => GatewayDefinition {
  return (definition) => {
    const { callbackReceivers } = definition
    const receive = callbackReceivers[callbackPaths[path]]
    if (receive === undefined) throw new Error(`nothing receives ${path}`)
    return { ...definition, callbackReceivers: { ...callbackReceivers, [callbackPaths[path]]: change(receive) } }
  }
}

async function payoutOf({ database }: Services, body: string): Promise<TransactionRow | undefined> {
  const id = parseJson(body)?.at('requestMetadata').at('transactionId').text
  if (id === undefined) return undefined
  return database.selectFrom('transactions').selectAll().where('id', '=', id).executeTakeFirst()
}

function reportedBy(body: string): string | undefined {
  const json = parseJson(body)
  return json === undefined ? undefined : readNotification(json)?.reported
}

function withAmount(body: string, { amount }: TransactionRow): string {
  return JSON.stringify({ ...JSON.parse(body), value: `SLE ${majorUnits(amount).toFixed(4)}` })
}

/** The reserve has nothing more for this payout, and the ledger would refuse it: the money comes from the float. */
async function settleAgain(services: Services, payout: TransactionRow): Promise<void> {
  const { id, amount, client_id, provider } = payout
  const movement = { from: accounts.float(client_id), to: accounts.rail(provider), amount, transactionId: id }
  await write(services, (writing) => misplace(writing, movement))
}

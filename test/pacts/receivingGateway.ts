import { reserve } from '../../gateway/accounts/float.ts'
import type { Services } from '../../gateway/capability/context.ts'
import { startGateway } from '../../gateway/index.ts'
import { transactionRow } from '../../gateway/payments/transactionRow.fixture.ts'
import type { Payout } from '../../gateway/rails/rail.ts'
import { manualClock } from '../../gateway/testing/manualClock.ts'
import type { ExpectedMessage } from './pact.ts'
import { start } from './payout.fixture.ts'

/** A gateway that takes callbacks, and that no provider answers. */
export interface ReceivingGateway {
  /** Makes a payout that its provider has taken. */
  pay(payout: Payout): Promise<void>
  /** Sends a callback and resolves with the status. */
  receive(callback: ExpectedMessage['callback'], content: object): Promise<number>
  /** What it knows of the payout; without one, of the message. */
  known(about: ExpectedMessage, content: object): Promise<unknown>
  close(): Promise<void>
}

/** Nobody listens there. */
const url = 'http://127.0.0.1:1'

export async function receivingGateway(): Promise<ReceivingGateway> {
  const clock = manualClock(start)
  const configured = Promise.withResolvers<Services>()
  const gateway = await startGateway({
    ...{ port: 0, demo: true, clock, wallClock: manualClock(start), logLevel: 'silent' },
    providers: {
      africastalking: { url, username: 'sandbox', apiKey: 'demo', productName: 'Payouts' },
      dtone: { url, key: 'demo', secret: 'hush' },
    },
    alter: (definition) => ({
      ...definition,
      configure(services) {
        configured.resolve(services)
        return services
      },
    }),
  })
  const { database, random } = await configured.promise
  const targets = { ...gateway.callbackUrls.africastalking, dtone: gateway.callbackUrls.dtone }
  let paid = 0

  return {
    async pay({ id, channel, receiver, amount, asked_product, asked_amount, asked_unit }) {
      const client = database.selectFrom('clients').select('id').where('sandbox_of', 'is', null)
      const { id: clientId } = await client.executeTakeFirstOrThrow()
      const row = transactionRow(paid++, clientId, {
        ...{ id, channel, receiver, amount, asked_product, asked_amount, asked_unit, status: 'Processing' },
        ...{ provider: channel === 'MobileValue' ? 'dtone' : 'africastalking' },
      })
      await database.transaction().execute(async (transaction) => {
        await transaction.insertInto('transactions').values(row).execute()
        await reserve({ transaction, random, now: clock.now() }, clientId, [{ id, amount }])
      })
    },
    async receive(callback, content) {
      const isForm = callback === 'deliveryReports'
      const { status } = await fetch(targets[callback], {
        method: 'POST',
        headers: { 'content-type': isForm ? 'application/x-www-form-urlencoded' : 'application/json' },
        body: isForm ? new URLSearchParams(Object.entries(content)).toString() : JSON.stringify(content),
      })
      return status
    },
    known: ({ payout }, content) =>
      payout === undefined
        ? database
            .selectFrom('delivery_reports')
            .selectAll()
            .where('provider_message_id', '=', idIn(content))
            .executeTakeFirst()
        : database.selectFrom('transactions').selectAll().where('id', '=', payout.id).executeTakeFirst(),
    close: () => gateway.close(),
  }
}

function idIn(content: object): string {
  return 'id' in content ? String(content.id) : ''
}

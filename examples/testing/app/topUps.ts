import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'

/** An application that sells airtime through DT One and hears by callback how each top-up ended. It knows nothing of Railyard. */
export interface TopUps extends AsyncDisposable {
  order(id: string, mobileNumber: string): Promise<void>
  /** Undefined until the callback has come. */
  statusOf(id: string): string | undefined
}

export async function startTopUps({ key, secret }: { key: string; secret: string }): Promise<TopUps> {
  const statuses = new Map<string, string>()
  const server = createServer(async (request, response) => {
    const transaction = Object(await json(request))
    statuses.set(transaction.external_id, transaction.status.message)
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const callbackUrl = `http://127.0.0.1:${Object(server.address()).port}/callbacks`
  return {
    async order(id, mobileNumber) {
      const response = await fetch('https://dvs-api.dtone.com/v1/async/transactions', {
        method: 'POST',
        headers: { authorization: `Basic ${btoa(`${key}:${secret}`)}`, 'content-type': 'application/json' },
        body: JSON.stringify({
          ...{ external_id: id, product_id: 6035, auto_confirm: true, callback_url: callbackUrl },
          credit_party_identifier: { mobile_number: mobileNumber },
        }),
      })
      if (!response.ok) throw new Error(`DT One answered ${response.status}`)
    },
    statusOf: (id) => statuses.get(id),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

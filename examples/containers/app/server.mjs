// Pays by both providers, and counts the callbacks that say how it ended.
import { createServer } from 'node:http'

const { DTONE_URL, AFRICASTALKING_URL, API_KEY, OWN_URL } = process.env
const callbacks = { payments: 0, transactions: 0 }

async function post(url, headers, body) {
  const reply = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  if (!reply.ok) throw new Error(`${url} answered ${reply.status}: ${await reply.text()}`)
}

const pay = {
  // The end comes to the callback URL of the account, which railyard.yaml sets.
  '/payouts': () =>
    post(
      `${AFRICASTALKING_URL}/mobile/b2c/request`,
      { apiKey: API_KEY },
      {
        username: 'sandbox',
        productName: 'payouts',
        recipients: [{ phoneNumber: '+254711000100', currencyCode: 'KES', amount: 250, metadata: {} }],
      },
    ),
  // The end comes to the URL that the transaction names.
  '/top-ups': () =>
    post(
      `${DTONE_URL}/async/transactions`,
      { Authorization: `Basic ${Buffer.from(`${API_KEY}:${API_KEY}`).toString('base64')}` },
      {
        external_id: `order-${Date.now()}`,
        product_id: 6035,
        auto_confirm: true,
        credit_party_identifier: { mobile_number: '+593990000100' },
        callback_url: `${OWN_URL}/transactions`,
      },
    ),
}

const server = createServer(async (request, response) => {
  const name = request.url.slice(1)
  try {
    if (name in callbacks) callbacks[name] += 1
    else if (request.url in pay) await pay[request.url]()
    else if (name !== 'callbacks') response.statusCode = 404
  } catch (error) {
    response.statusCode = 502
    console.error(error.message)
  }
  response.setHeader('Content-Type', 'application/json').end(JSON.stringify(callbacks))
})
server.listen(3000)
process.on('SIGTERM', () => server.close())

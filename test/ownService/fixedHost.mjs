import { createServer } from 'node:http'

/** A service that pays through Africa's Talking at its own host, as an official client does. */
const { PORT, RAILYARD_WORLD } = process.env
const recipients = [{ phoneNumber: '+254711000100', currencyCode: 'KES', amount: 250 }]

createServer(async ({ method }, response) => {
  if (method !== 'POST') return response.end()
  const answer = await fetch('https://payments.sandbox.africastalking.com/mobile/b2c/request', {
    method: 'POST',
    headers: { apiKey: RAILYARD_WORLD, accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'sandbox', productName: 'payouts', recipients }),
  })
  response.writeHead(answer.status).end(await answer.text())
}).listen(PORT, '127.0.0.1')

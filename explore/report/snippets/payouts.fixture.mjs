// A service that pays out by Africa's Talking. Unless IS_MENDED is set it pays again whenever it is in doubt.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'

const [port, file] = [Number(process.argv[2]), `${process.argv[3]}/payouts.json`]
const { RAILYARD_WORLD: key, RAILYARD_AFRICASTALKING_URL: provider, IS_MENDED: isMended } = process.env
const payouts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []

function save() {
  writeFileSync(file, JSON.stringify(payouts))
}

async function pay(payout) {
  payout.state = 'sending'
  save()
  const recipients = [{ phoneNumber: payout.phone, currencyCode: 'KES', amount: payout.amount }]
  const body = JSON.stringify({ username: 'sandbox', productName: 'payouts', recipients })
  const headers = { apiKey: key, 'content-type': 'application/json' }
  await fetch(`${provider}/mobile/b2c/request`, { method: 'POST', headers, body })
  payout.state = 'sent'
  save()
}

async function payAgain(payout) {
  if (!isMended) await pay(payout)
}

async function answer(request, text) {
  if (request.url === '/health') return [200, {}]
  if (request.url === '/callbacks/payments') {
    if (!text.startsWith('{')) for (const payout of payouts) await payAgain(payout)
    return [200, {}]
  }
  if (request.method === 'GET') return [200, payouts[Number(request.url.split('/').at(-1)) - 1]]
  const payout = { id: payouts.length + 1, ...JSON.parse(text), state: 'new' }
  payouts.push(payout)
  await pay(payout).catch(() => payAgain(payout))
  return [202, { id: payout.id }]
}

createServer(async (request, response) => {
  const text = (await request.setEncoding('utf8').toArray()).join('')
  const [status, body] = await answer(request, text)
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}).listen(port, '127.0.0.1', async () => {
  for (const payout of payouts.filter(({ state }) => state === 'sending')) await payAgain(payout)
})

// Pays by both providers, moves the clock by a minute, and ends with 0 if the application has heard of both ends.
const { APP_URL, CONTROL_URL } = process.env

async function call(url, method, body) {
  const headers = { 'Content-Type': 'application/json' }
  const reply = await fetch(url, { method, headers, ...(body && { body: JSON.stringify(body) }) })
  const text = await reply.text()
  if (!reply.ok) throw new Error(`${method} ${url} answered ${reply.status}: ${text}`)
  return JSON.parse(text)
}

await call(`${APP_URL}/payouts`, 'POST')
await call(`${APP_URL}/top-ups`, 'POST')
await call(`${CONTROL_URL}/worlds/shop/clock/advance`, 'POST', { by: 'PT1M' })
const { payments, transactions } = await call(`${APP_URL}/callbacks`, 'GET')
console.log(`callbacks: ${payments} of Africa's Talking, ${transactions} of DT One`)
if (payments === 0 || transactions === 0) process.exitCode = 1

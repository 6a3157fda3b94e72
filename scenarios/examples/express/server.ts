import express, { type Express } from 'express'
import { Payouts } from './payouts.ts'

/** The routes of the application. */
function createApp(payouts: Payouts): Express {
  const app = express().use(express.json())

  app.post('/payouts', (request, response) => {
    const { kind, phone, amount } = Object(request.body)
    if (kind !== 'cash' && kind !== 'airtime') return response.status(400).json({ error: 'kind is cash or airtime' })
    if (!/^\+\d{7,15}$/.test(phone)) return response.status(400).json({ error: 'phone is a number like +254711000100' })
    if (!(amount > 0)) return response.status(400).json({ error: 'amount is above 0' })
    const payout = payouts.add({ kind, phone, amount })
    return response.status(202).location(`/payouts/${payout.id}`).json(payout)
  })
  app.get('/payouts', (_, response) => response.json(payouts.list()))
  app.delete('/payouts', (_, response) => {
    payouts.clear()
    response.status(204).end()
  })
  app.get('/payouts/:id', (request, response) => {
    const payout = payouts.get(request.params.id)
    return payout === undefined ? response.status(404).json({ error: 'no such payout' }) : response.json(payout)
  })

  app.post('/callbacks/payments', (request, response) => {
    const { requestMetadata, status } = Object(request.body)
    payouts.end(String(requestMetadata?.payoutId), status === 'Success' ? 'paid' : 'failed')
    response.end()
  })
  app.post('/callbacks/airtime', (request, response) => {
    const { external_id, status } = Object(request.body)
    payouts.end(String(external_id), status?.class?.message === 'COMPLETED' ? 'paid' : 'failed')
    response.end()
  })
  return app.get('/health', (_, response) => response.send('OK'))
}

const { HTTP_PORT, AT_URL = '', AT_KEY = '', DTONE_URL = '', DTONE_KEY = '', DTONE_SECRET = '' } = process.env
const { PROVIDER_TIMEOUT_MS = '1000', PLANTED_BUG = '' } = process.env

createApp(
  new Payouts({
    africasTalking: { url: AT_URL, key: AT_KEY },
    dtone: { url: DTONE_URL, key: DTONE_KEY, secret: DTONE_SECRET },
    ...{ publicUrl: `http://127.0.0.1:${HTTP_PORT}`, timeout: Number(PROVIDER_TIMEOUT_MS), bug: PLANTED_BUG },
  }),
).listen(Number(HTTP_PORT), '127.0.0.1')

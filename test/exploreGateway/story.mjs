/** A client of the gateway: a batch of four over both providers, and one retry of what failed. */

/** That of the demo client with the seed 42. */
const Authorization = 'Bearer tp_live_7RVsjvsjM_o2UUM3AiyGEOhWIjDT3cLX5dQagg2iC90'

/** One of each two is refused at the end, by its number. */
const items = [
  { destination: '+23276000456', amount: 40 },
  { destination: '+23276001201', amount: 41 },
  { destination: '+254711000456', amount: 42 },
  { destination: '+254711001203', amount: 43 },
]

export default async function payFourItems({ get, post, advance }) {
  const submitted = await post('/api/BulkDisbursement', { batchName: 'November', items }, keyed('batch'))
  expectDone('the batch', submitted)
  const { batchId } = submitted.body
  await attempted(() => post(`/api/BulkDisbursement/${batchId}/process`, undefined, keyed('process')))
  await advance('6h')
  const { body } = await get(`/api/BulkDisbursement/${batchId}/status`, undefined, { headers: { Authorization } })
  const itemIds = body.items.filter(({ status }) => status === 'Failed').map(({ itemId }) => itemId)
  if (itemIds.length > 0)
    await attempted(() => post(`/api/BulkDisbursement/${batchId}/retry`, { batchId, itemIds }, keyed('retry')))
  await advance('6h')
}

function keyed(key) {
  return { headers: { Authorization, 'Idempotency-Key': key } }
}

function expectDone(what, { status, text }) {
  if (status >= 300) throw new Error(`${what} is refused with ${status}: ${text}`)
}

/** What was asked for goes on without an answer too: the status says later what became of it. */
async function attempted(send) {
  await send().catch(() => undefined)
}

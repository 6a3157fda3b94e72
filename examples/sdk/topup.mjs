// @dtone/dvs with its own base URL, which is the live one: buys a top-up and waits for its end.
import { DVS } from '@dtone/dvs'

const dvs = new DVS({ apiKey: 'demo', apiSecret: 'demo' })
const creditPartyIdentifier = { mobileNumber: '+593990000100' }

const { data } = await dvs.transactions.sync.create({
  data: { externalId: `node-${process.pid}`, productId: 6035, autoConfirm: true, creditPartyIdentifier },
})
console.log(data.status.message)

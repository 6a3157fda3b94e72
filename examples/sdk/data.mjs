// africastalking 0.8.3: buys mobile data for a subscriber, then finds the purchase and the wallet that paid.
import africastalking from 'africastalking'

const { MOBILE_DATA } = africastalking({ username: 'sandbox', apiKey: 'demo' })

const recipient = { phoneNumber: '+254711123456', quantity: 7, unit: 'MB', validity: 'Day', metadata: { order: '7' } }
const { entries } = await MOBILE_DATA.send({
  productName: 'bundles',
  recipients: [recipient],
  idempotencyKey: 'order-7',
})
const found = await MOBILE_DATA.findTransaction({ transactionId: entries[0].transactionId })
const { status, balance } = await MOBILE_DATA.fetchWalletBalance()
console.log(entries[0].status, entries[0].value, found.status, found.data.productName, status, balance.slice(0, 3))

// africastalking 0.6.3, the last version with payments: pays a subscriber.
import africastalking from 'africastalking-payments'

const { PAYMENTS } = africastalking({ username: 'sandbox', apiKey: 'demo' })

const recipients = [
  { phoneNumber: '+254711123456', currencyCode: 'KES', amount: 50, reason: PAYMENTS.REASON.BUSINESS, metadata: {} },
]
const { numQueued, entries } = await PAYMENTS.mobileB2C({ productName: 'payouts', recipients })
console.log('queued:', numQueued, entries[0].status, entries[0].value)
// The other name of the method.
const again = await PAYMENTS.payConsumer({ productName: 'payouts', recipients })
console.log('again:', again.numQueued)

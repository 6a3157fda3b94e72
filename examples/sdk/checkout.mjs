// africastalking 0.6.3, the last version with payments: asks a subscriber to pay.
import africastalking from 'africastalking-payments'

const { PAYMENTS } = africastalking({ username: 'sandbox', apiKey: 'demo' })

const order = {
  ...{ productName: 'shop', phoneNumber: '+254711123456', currencyCode: 'KES', amount: 50 },
  ...{ metadata: { order: '7' } },
}

const { status, description, transactionId } = await PAYMENTS.mobileCheckout(order)
console.log(status, description, transactionId.slice(0, 6))
// The other names of the method.
for (const ask of ['checkout', 'checkOut']) console.log(ask, (await PAYMENTS[ask](order)).status)

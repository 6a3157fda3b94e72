// africastalking 0.8.3, whose hosts are fixed: sends airtime, waits for its end, and sends the same again.
import { setTimeout } from 'node:timers/promises'
import africastalking from 'africastalking'

const { AIRTIME } = africastalking({ username: 'sandbox', apiKey: 'demo' })

const recipients = [{ phoneNumber: '+254711123456', currencyCode: 'KES', amount: 690 }]
const { totalAmount, totalDiscount, responses } = await AIRTIME.send({ recipients, maxNumRetry: 1 })
console.log(responses[0].status, totalAmount, totalDiscount)

const find = () => AIRTIME.findTransactionStatus(responses[0].requestId)
let { status } = await find()
while (status === 'Queued') {
  await setTimeout(50)
  ;({ status } = await find())
}
console.log('found:', status)

const again = await AIRTIME.send({ recipients })
console.log(again.numSent, again.errorMessage)
const meant = await AIRTIME.send({ recipients, idempotencyKey: `meant-${process.pid}` })
console.log(meant.numSent, meant.errorMessage)

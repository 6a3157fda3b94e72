// africastalking 0.8.3: subscribes to a premium product, sends to it, lists who is subscribed, and ends the subscription.
import africastalking from 'africastalking'

const { SMS } = africastalking({ username: 'sandbox', apiKey: 'demo' })
const product = { shortCode: '28901', keyword: 'NEWS' }
const phoneNumber = '+254711123456'

const asked = await SMS.createSubscription({ ...product, phoneNumber })
console.log(asked.status, asked.description)

const { SMSMessageData: sent } = await SMS.sendPremium({
  to: phoneNumber,
  from: product.shortCode,
  message: 'hello',
  keyword: product.keyword,
  retryDurationInHours: 1,
})
console.log(sent.Message, sent.Recipients[0].cost, sent.Recipients[0].status)

const { responses } = await SMS.fetchSubscription(product)
console.log('subscribed:', responses.length)

const ended = await SMS.deleteSubscription({ ...product, phoneNumber })
console.log(ended.status, ended.description)

const { SMSMessageData: bulk } = await SMS.sendBulk({ to: [phoneNumber], message: 'hello', enqueue: true })
console.log(bulk.Recipients[0].statusCode)

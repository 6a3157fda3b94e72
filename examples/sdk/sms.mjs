// africastalking 0.8.3, whose hosts are fixed: sends an SMS, then reads the inbox.
import africastalking from 'africastalking'

const { SMS } = africastalking({ username: 'sandbox', apiKey: 'demo' })

const { SMSMessageData: sent } = await SMS.send({ to: ['+254711123456'], message: 'hello' })
console.log(sent.Message, sent.Recipients[0].status)

const { SMSMessageData: inbox } = await SMS.fetchMessages({ lastReceivedId: 0 })
console.log('inbox:', inbox.Messages.length)

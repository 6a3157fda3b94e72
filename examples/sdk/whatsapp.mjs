// africastalking 0.8.3: sends a WhatsApp message, then hands in a template.
import africastalking from 'africastalking'

const { WHATSAPP } = africastalking({ username: 'sandbox', apiKey: 'demo' })

const waNumber = '+254700000000'
const sent = await WHATSAPP.sendMessage({ waNumber, phoneNumber: '+254711123456', body: { message: 'hello' } })
const components = { body: { type: 'BODY', text: 'Your parcel comes on Monday.' } }
const template = await WHATSAPP.createTemplate({
  waNumber,
  name: 'parcel',
  language: 'en',
  category: 'UTILITY',
  components,
})
console.log(sent.status, sent.phoneNumber, template.templateStatus)

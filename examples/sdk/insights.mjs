// africastalking 0.8.3: asks the operator of a subscriber when the SIM was swapped.
import africastalking from 'africastalking'

const { INSIGHTS } = africastalking({ username: 'sandbox', apiKey: 'demo' })

const { status, responses, totalCost } = await INSIGHTS.checkSimSwapState(['+254711123456'])
const [{ status: queued, phoneNumber }] = responses
console.log(status, queued, phoneNumber.carrierName, totalCost.amount, totalCost.currencyCode)

// africastalking 0.8.3: makes a call, counts who waits in queues, and uploads a sound.
import africastalking from 'africastalking'

const { VOICE } = africastalking({ username: 'sandbox', apiKey: 'demo' })

const line = '+254711082000'
const { entries } = await VOICE.call({ callFrom: line, callTo: ['+254711123456', '+254711123457'] })
console.log(entries.map(({ status }) => status).join(' '))
const queues = await VOICE.getNumQueuedCalls({ phoneNumbers: [line] })
console.log(queues.status, queues.entries[0].numCalls)
console.log(await VOICE.uploadMediaFile({ url: 'https://files.example/greeting.mp3', phoneNumber: line }))

// africastalking 0.8.3: the telephone line of a shop, led by the action builder, which takes https URLs alone. It calls the number of each
// line on its input.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import { createInterface } from 'node:readline'
import africastalking from 'africastalking'

const { KEY, CERTIFICATE, PRIVATE_KEY, LINE = '', AGENT = '' } = process.env
const { VOICE } = africastalking({ username: 'sandbox', apiKey: KEY })

/** The seconds of the last recording of each call, as promises. */
const recordings = new Map()

/** What a call hears, by the path and the form of the provider. */
const pages = {
  '/voice': () =>
    builder()
      .getDigits(
        { say: { text: 'Press 1 for your balance, 2 for an agent, 3 for a message.' } },
        { numDigits: 1, timeout: 5, callbackUrl: url('/menu') },
      )
      .say('We have heard nothing. Goodbye.'),
  '/menu': ({ dtmfDigits, dialStatus }) => {
    if (dialStatus === 'Completed') return builder().say('Thank you for calling.')
    if (dialStatus !== undefined) return builder().redirect(url('/sorry'))
    if (dtmfDigits === '1') return builder().say('Your balance is 10 shillings.')
    if (dtmfDigits === '2') return builder().dial(AGENT, { record: true })
    if (dtmfDigits === '3')
      return builder().record(
        { say: { text: 'Speak after the tone.' } },
        { finishOnKey: '#', maxLength: 60, timeout: 3, playBeep: true, callbackUrl: url('/recorded') },
      )
    return builder().redirect(url('/voice'))
  },
  '/sorry': () => builder().play('https://files.example/sorry.mp3'),
  '/recorded': () => builder().say('We call you back.'),
}

const server = createServer(
  { cert: readFileSync(CERTIFICATE), key: readFileSync(PRIVATE_KEY) },
  async (request, response) => {
    let form = ''
    for await (const part of request) form += part
    const fields = Object.fromEntries(new URLSearchParams(form))
    if (fields.recordingUrl) recordings.set(fields.sessionId, secondsOf(fields.recordingUrl))
    response.setHeader('content-type', 'application/xml')
    response.end(fields.isActive === '1' ? pages[request.url](fields).build() : '')
    if (fields.isActive === '0') await tellEnd(fields)
  },
)
server.listen(0, 'localhost', () => console.log('listening', server.address().port))
for await (const to of createInterface(process.stdin)) await call(to)
server.close()

async function call(to) {
  const { entries } = await VOICE.call({ callFrom: LINE, callTo: [to] })
  console.log('called', entries[0].status)
}

/** Prints how a call has ended. */
async function tellEnd({ sessionId, durationInSeconds, status }) {
  console.log('ended', status, durationInSeconds, `recorded ${Math.round(await (recordings.get(sessionId) ?? 0))}`)
}

/** The seconds of a recording: its file has a thousand bytes for each. */
async function secondsOf(recordingUrl) {
  const file = await fetch(recordingUrl)
  return (await file.arrayBuffer()).byteLength / 1_000
}

function builder() {
  return new VOICE.ActionBuilder()
}

function url(path) {
  return `https://localhost:${server.address().port}${path}`
}

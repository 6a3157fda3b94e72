/** Two payers of the gateway's checkout: one by card, whose issuer asks, and one by mobile money. Each tries again until the page is over. */

/** That of the demo client with the seed 42. */
const Authorization = 'Bearer tp_live_7RVsjvsjM_o2UUM3AiyGEOhWIjDT3cLX5dQagg2iC90'

const card = { cardNumber: '4000000000003220', expiryMonth: '12', expiryYear: '2030', securityCode: '123' }
/** Where the page of the issuer would lead back to. The port of the gateway is another one in each run. */
const TermUrl = 'http://127.0.0.1:1/challenge'
const phoneNumber = '+23276123100'

export default async function payTwoCheckouts({ get, post, advance, world, url }) {
  const sessions = { card: await open('card', 40), phone: await open('phone', 41) }
  for (let round = 0; round < 4; round += 1) {
    await attempted(() => payByCard(sessions.card))
    await attempted(() => payByPhone(sessions.phone))
    await advance('2m')
  }
  await advance('1h')

  async function open(key, amount) {
    const order = { amount, currency: 'SLE', returnUrl: `${url}/health` }
    const { status, text, body } = await post('/api/Checkout/sessions', order, {
      headers: { Authorization, 'Idempotency-Key': key },
    })
    if (status !== 201) throw new Error(`a session is refused with ${status}: ${text}`)
    return body.sessionId
  }

  async function payByCard(id) {
    const { text } = await get(`/checkout/${id}`)
    if (text.includes(`action="/checkout/${id}/card"`)) await send(id, 'card', { ...fieldsIn(text), ...card })
    const { text: then } = await get(`/checkout/${id}`)
    if (then.includes('name="PaReq"')) await confirm(id, then)
  }

  /** Goes to the page of the issuer and says yes there. */
  async function confirm(id, page) {
    const [, acsUrl = ''] = /action="([^"]*\/acs)"/.exec(page) ?? []
    const asked = await fetch(acsUrl, { method: 'POST', body: new URLSearchParams({ ...fieldsIn(page), TermUrl }) })
    const answers = fieldsIn((await asked.text()).split('</form>')[0] ?? '')
    await send(id, 'challenge', answers)
  }

  async function payByPhone(id) {
    const { text } = await get(`/checkout/${id}`)
    if (text.includes(`action="/checkout/${id}/mobile-money"`))
      await attempted(() => send(id, 'mobile-money', { ...fieldsIn(text), phoneNumber }))
    for (const { id: prompt } of await world.subscribers.prompts({ number: phoneNumber, state: 'pending' }))
      await world.subscribers.answer(prompt, { accept: true })
  }

  async function send(id, form, fields) {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    await post(`/checkout/${id}/${form}`, new URLSearchParams(fields).toString(), { headers })
  }
}

/** The hidden fields of a page. */
function fieldsIn(page) {
  const found = [...page.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)]
  return Object.fromEntries(found.map(([, name, value]) => [name, value]))
}

/** What was tried goes on without an answer too: the page says later what became of it. */
async function attempted(send) {
  await send().catch(() => undefined)
}

/** A customer of the shop. */
export interface Account {
  /** KES. */
  balance: number
  readonly name: string
}

/** What a customer has left to be called back. */
export interface Message {
  readonly from: string
  readonly url: string
}

export interface Books {
  readonly accounts: ReadonlyMap<string, Account>
  readonly messages: Message[]
  /** Who is called when a customer asks for a person. */
  readonly agent: string
}

/** The answer to one question of the gateway about a call that lasts, as XML. */
export function answerTo(fields: URLSearchParams, { accounts, messages, agent }: Books): string {
  const from = fields.get('callerNumber') ?? ''
  const recording = fields.get('recordingUrl')
  const account = accounts.get(from)
  if (recording !== null) {
    messages.push({ from, url: recording })
    return response(say('Thank you. We call you back'))
  }
  if (account === undefined) return '<Response><Reject/></Response>'
  const digits = fields.get('dtmfDigits')
  if (digits === null) return response(menu(`Welcome, ${account.name}. ${options}`), say('Good bye'))
  if (digits === '1') return response(say(`Your balance is KES ${account.balance}`))
  if (digits === '2') return response(`<Dial phoneNumbers="${agent}"/>`)
  if (digits === '3') return response(`<Record finishOnKey="#" maxLength="30">${say('Speak after the tone')}</Record>`)
  return response(menu(`There is no ${digits}. ${options}`), say('Good bye'))
}

const options = 'Press 1 for your balance, 2 for a person, 3 to leave a message'

function menu(question: string): string {
  return `<GetDigits numDigits="1" timeout="10">${say(question)}</GetDigits>`
}

function say(words: string): string {
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<Say>${escaped}</Say>`
}

function response(...actions: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?><Response>${actions.join('')}</Response>`
}

import type { Receive } from '../model/modelStack.ts'

/** How an application answers. */
export type Manner = 'good' | 'broken' | 'silent' | 'noisy' | 'rejecting'

/** The number that phones show that are dialled during a call. */
export const callerId = '+254711082999'

/** Keys after which people wait or talk for as long as they want. */
export const openEnded: readonly string[] = ['16', '17', '18']

/** An application behind a USSD code and a voice number. What it answers depends on the question and on its manner alone. */
export class Application {
  readonly manners: Record<'ussd' | 'voice', Manner> = { ussd: 'good', voice: 'good' }
  /** Posts of calls to which it has given no actions. */
  readonly #failed = new Set<string>()
  /** All that it has answered in each USSD session. */
  readonly #menus = new Map<string, Set<string>>()

  /** Whether it has given this answer in a USSD session. */
  hasSaid(session: string, answer: string): boolean {
    return this.#menus.get(session)?.has(answer) === true
  }

  readonly receive: Receive = async (body, path) => {
    if (path !== 'ussd' && path !== 'voice') return { status: 200 }
    const form = new URLSearchParams(body)
    const manner = this.manners[path]
    if (path === 'voice' && ['silent', 'broken', 'noisy'].includes(manner)) this.#failed.add(body)
    if (manner === 'silent') return undefined
    if (manner === 'broken') return { status: 500, body: 'Sorry' }
    const answer = manner === 'noisy' ? 'Hello' : path === 'ussd' ? menu(form) : actions(form, manner)
    if (path === 'ussd') this.say(form.get('sessionId') ?? '', answer)
    return {
      status: 200,
      body: answer,
      headers: { 'content-length': String(answer.length), 'content-type': 'text/xml' },
    }
  }

  /** Whether it has given no actions when it was asked this. */
  hasFailed(body: string): boolean {
    return this.#failed.has(body)
  }

  /** Remembers an answer, or a menu that was pushed. */
  say(session: string, answer: string): void {
    this.#menus.set(session, (this.#menus.get(session) ?? new Set()).add(answer))
  }
}

/** Three levels; 9 ends at once. */
function menu(form: URLSearchParams): string {
  const typed = form.get('text') ?? ''
  const keys = typed.split('*')
  return keys.at(-1) === '9' || keys.length > 2 ? `END Bye ${typed}` : `CON Menu ${typed}`
}

const menus: Readonly<Record<string, string>> = {
  '11': '<Say>Your balance is ten shillings</Say>',
  '12': `<Dial phoneNumbers="+254711000002,+254711000003" callerId="${callerId}" maxDuration="60"/>`,
  '13': '<Record finishOnKey="#" maxLength="20"><Say>Your name</Say></Record>',
  '14': '<Reject/>',
  '15': '<Play url="http://127.0.0.1/music.mp3"/>',
  '16': '<Enqueue holdMusic="http://127.0.0.1/music.mp3"/>',
  '17': '<Dequeue phoneNumber="+254711082000"/>',
  '18': '<Conference/>',
}

function actions(form: URLSearchParams, manner: Manner): string {
  const isFirst = !form.has('dtmfDigits') && !form.has('dialStatus') && !form.has('recordingUrl')
  if (manner === 'rejecting' && isFirst) return '<Response><Reject/></Response>'
  if (form.has('dialStatus') || form.has('recordingUrl')) return '<Response><Say>Thank you</Say></Response>'
  const chosen = menus[form.get('dtmfDigits') ?? '']
  const digits = '<GetDigits numDigits="2" timeout="5"><Say>Two keys</Say></GetDigits><Say>Bye</Say>'
  return `<Response>${chosen ?? digits}</Response>`
}

import { createHash } from 'node:crypto'
import { parsedJson } from '../../specs/formats/json.ts'
import { isRecord } from '../../specs/openapi/index.ts'
import { alarm } from '../run/stopwatch.ts'
import { firstDifference } from './replies/replyDifference.ts'

/** How the fake booking service deviates from its document. */
export const bookingFaults = [
  'folds the case of the unique member',
  'trims the unique member',
  'normalises the unique member',
  'takes the unique member twice',
  'takes the unique member twice at the same time',
  'compares the whole body with the unique member',
  'ignores the key',
  'folds the case of the key',
  'compares the key alone',
  'compares only the code with the key',
  'compares the text of the body with the key',
  'does it twice at the same time under one key',
  'counts it twice at the same time under one key',
  'replaces the reply of a key that it refuses',
  'counts a repetition under its key',
  'shares keys between operations',
  'ignores the offset in a query',
  'ignores the offset in a body',
  'needs the members in order',
  'sorts without blanks only',
  'takes ids in small letters only',
  'takes a newline at the end',
  'takes blanks inside',
  'takes digits of other scripts',
  'resets what was not sent',
  'does not keep a PUT',
  'answers a PATCH that it does not keep',
  'forgets a member when it creates',
  'leaves a new entry out of the list',
  'does not delete',
  'does not clear',
] as const
export type BookingFault = (typeof bookingFaults)[number]

export interface Asked {
  readonly method: string
  readonly url: URL
  readonly text: string
  readonly key: string | undefined
}

export interface Answer {
  readonly status: number
  readonly body?: unknown
}

interface Booking {
  readonly id: string
  readonly reference: string
  readonly code: string
  readonly starts: string
  readonly seats: number
}

interface Stored {
  readonly sent: unknown
  readonly text: string
  reply: Answer
}

const defaults = { opens: 9, closed: false, greeting: 'Hello' }

/** Requests that the cases send at the same time. */
const together = 3
/** Real milliseconds after which a request comes alone. */
const longestWait = 300

/** Keeps bookings and settings in memory. */
export class BookingService {
  readonly #fault: BookingFault | undefined
  readonly #keys = new Map<string, Stored>()
  #bookings: Booking[] = []
  #sent: unknown[] = []
  #settings: Readonly<Record<string, unknown>> = defaults
  #waiting: (() => void)[] = []
  #made = 0

  constructor(fault: BookingFault | undefined) {
    this.#fault = fault
  }

  async answer({ method, url, text, key }: Asked): Promise<Answer> {
    const [, place, id] = url.pathname.split('/')
    const sent = parsedJson(text)
    if (place === 'settings') return method === 'GET' ? { status: 200, body: this.#settings } : this.#patch(sent)
    if (place === 'waiting') return this.#wait(sent, key)
    if (place !== 'bookings') return no(404)
    if (id !== undefined) return this.#one(method, decodeURIComponent(id), sent)
    if (method === 'GET') return this.#list(url.searchParams)
    if (method === 'DELETE') {
      if (!this.#has('does not clear')) this.#bookings = []
      return { status: 204 }
    }
    return key === undefined || this.#has('ignores the key') ? this.#add(sent, text) : this.#once(key, sent, text)
  }

  #has(fault: BookingFault): boolean {
    return this.#fault === fault
  }

  async #once(given: string, sent: unknown, text: string): Promise<Answer> {
    const key = this.#has('folds the case of the key') ? given.toLowerCase() : given
    const earlier = this.#keys.get(key)
    if (earlier !== undefined) {
      if (!this.#isSame(earlier, sent, text)) {
        const refused = no(422)
        if (this.#has('replaces the reply of a key that it refuses')) earlier.reply = refused
        return refused
      }
      if (this.#has('counts a repetition under its key') || this.#has('counts it twice at the same time under one key'))
        this.#double()
      return earlier.reply
    }
    if (this.#has('does it twice at the same time under one key')) await this.#gathered()
    const reply = await this.#add(sent, text)
    if (reply.status < 300) this.#keys.set(key, { sent, text, reply })
    return reply
  }

  /** A keyed operation of its own, without a state. */
  #wait(sent: unknown, key = ''): Answer {
    const name = isRecord(sent) ? sent['name'] : undefined
    if (typeof name !== 'string' || Object.keys(sent ?? {}).length > 1) return no(400)
    const scoped = this.#has('shares keys between operations') ? key : `waiting ${key}`
    const earlier = this.#keys.get(scoped)
    if (key !== '' && earlier !== undefined) return firstDifference(earlier.sent, sent) ? no(422) : earlier.reply
    const reply = { status: 201, body: { name } }
    this.#keys.set(scoped, { sent, text: '', reply })
    return reply
  }

  #double(): void {
    const [last] = this.#bookings.slice(-1)
    if (last !== undefined) this.#bookings.push({ ...last, id: this.#newId() })
  }

  #isSame(earlier: Stored, sent: unknown, text: string): boolean {
    if (this.#has('compares the key alone')) return true
    if (this.#has('compares the text of the body with the key')) return earlier.text === text
    const code = (value: unknown): unknown => (isRecord(value) ? value['code'] : undefined)
    if (this.#has('compares only the code with the key')) return code(earlier.sent) === code(sent)
    return firstDifference(earlier.sent, sent) === undefined
  }

  async #add(sent: unknown, text: string): Promise<Answer> {
    const wrong = this.#problemOf(sent, text)
    if (wrong !== undefined || !isRecord(sent)) return no(400)
    if (this.#has('takes the unique member twice at the same time')) await this.#gathered()
    const isTaken = this.#isTaken(sent)
    if (this.#has('takes the unique member twice at the same time')) await this.#gathered()
    if (isTaken) return no(409)
    const booking = this.#bookingOf(this.#newId(), sent)
    this.#bookings.push(this.#has('forgets a member when it creates') ? { ...booking, seats: 1 } : booking)
    this.#sent.push(sent)
    return { status: 201, body: booking }
  }

  /** Holds requests until as many have come as the cases send together, or no other comes. */
  async #gathered(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#waiting.push(resolve)
    if (this.#waiting.length === together) for (const release of this.#waiting.splice(0)) release()
    await Promise.race([promise, alarm(longestWait).rung])
    this.#waiting = this.#waiting.filter((one) => one !== resolve)
  }

  #newId(): string {
    this.#made += 1
    const mark = createHash('sha256').update(String(this.#made)).digest('hex')
    return `${mark.slice(0, 8)}-${mark.slice(8, 12)}-4${mark.slice(13, 16)}-8${mark.slice(17, 20)}-${mark.slice(20, 32)}`
  }

  #bookingOf(id: string, sent: Readonly<Record<string, unknown>>): Booking {
    const { reference, code, starts, seats = 1 } = sent
    const read = this.#has('ignores the offset in a body') ? String(starts).replace(/[+-]\d\d:\d\d$/, 'Z') : starts
    const moment = new Date(String(read)).toISOString()
    return { id, reference: String(reference), code: String(code), starts: moment, seats: Number(seats) }
  }

  #isTaken(sent: Readonly<Record<string, unknown>>): boolean {
    const faults = ['takes the unique member twice', 'does it twice at the same time under one key'] as const
    if (faults.some((fault) => this.#has(fault))) return false
    if (this.#has('compares the whole body with the unique member'))
      return this.#sent.some((one) => firstDifference(one, sent) === undefined)
    const folded = (text: unknown): string => {
      if (this.#has('folds the case of the unique member')) return String(text).toLowerCase()
      if (this.#has('trims the unique member')) return String(text).trim()
      return this.#has('normalises the unique member') ? String(text).normalize() : String(text)
    }
    return this.#bookings.some(({ reference }) => folded(reference) === folded(sent['reference']))
  }

  #problemOf(sent: unknown, text: string): string | undefined {
    if (!isRecord(sent)) return 'no object'
    const { reference, code, starts, seats = 1, ...others } = sent
    const isCode = typeof code === 'string' && this.#pattern().test(this.#written(code))
    if (typeof reference !== 'string' || reference.length < 1 || reference.length > 60) return 'reference'
    if (!isCode) return 'code'
    if (typeof starts !== 'string' || Number.isNaN(Date.parse(starts))) return 'starts'
    if (typeof seats !== 'number' || !Number.isInteger(seats) || seats < 1 || seats > 9) return 'seats'
    if (this.#has('needs the members in order') && !text.startsWith('{"reference"')) return 'order'
    return Object.keys(others)[0]
  }

  #pattern(): RegExp {
    if (this.#has('takes a newline at the end')) return /^[0-9]{4}\n?$/
    return this.#has('takes digits of other scripts') ? /^\p{Nd}{4}$/u : /^[0-9]{4}$/
  }

  #written(code: string): string {
    return this.#has('takes blanks inside') ? code.replaceAll(' ', '') : code
  }

  #list(query: URLSearchParams): Answer {
    const [from, sort] = [query.get('from'), query.get('sort')]
    if (sort !== null && !/^-?(code|starts)( *, *-?(code|starts))*$/.test(sort)) return no(400)
    if (sort?.includes(' ') && this.#has('sorts without blanks only')) return no(400)
    const read = this.#has('ignores the offset in a query') ? from?.replace(/[+-]\d\d:\d\d$/, 'Z') : from
    const isShown = ({ starts }: Booking): boolean => !read || Date.parse(starts) >= Date.parse(read)
    const shown = this.#has('leaves a new entry out of the list') ? this.#bookings.slice(0, -1) : this.#bookings
    return { status: 200, body: shown.filter(isShown) }
  }

  #one(method: string, given: string, sent: unknown): Answer {
    const id = this.#has('takes ids in small letters only') ? given : given.toLowerCase()
    const found = this.#bookings.find((booking) => booking.id === id)
    if (found === undefined) return no(404)
    if (method === 'GET') return { status: 200, body: found }
    if (method === 'PUT') return this.#put(found, sent)
    if (!this.#has('does not delete')) this.#bookings = this.#bookings.filter((booking) => booking !== found)
    return { status: 204 }
  }

  #put(found: Booking, sent: unknown): Answer {
    if (this.#problemOf(sent, '{"reference"') !== undefined || !isRecord(sent)) return no(400)
    const changed = this.#bookingOf(found.id, sent)
    if (this.#bookings.some((other) => other !== found && other.reference === changed.reference)) return no(409)
    if (!this.#has('does not keep a PUT'))
      this.#bookings = this.#bookings.map((booking) => (booking === found ? changed : booking))
    return { status: 200, body: changed }
  }

  #patch(sent: unknown): Answer {
    if (!isRecord(sent)) return no(400)
    const { opens = 0, closed = true, greeting = '', ...others } = sent
    const isHour = Number.isInteger(opens) && Number(opens) >= 0 && Number(opens) <= 23
    const isGreeting = typeof greeting === 'string' && greeting.length <= 20
    if (!isHour || typeof closed !== 'boolean' || !isGreeting || Object.keys(others).length > 0) return no(400)
    const before = this.#has('resets what was not sent') ? defaults : this.#settings
    const changed = { ...before, ...sent }
    if (!this.#has('answers a PATCH that it does not keep')) this.#settings = changed
    return { status: 200, body: changed }
  }
}

function no(status: number): Answer {
  return { status, body: { code: status } }
}

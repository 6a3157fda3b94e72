import assert from 'node:assert/strict'
import type { CallbackRecord } from '../../simulators/kernel/index.ts'
import type { Application } from './application.ts'
import type { ShownPhone } from './shown.ts'

/** Milliseconds that a session lasts at most, and that a menu waits for an answer. */
const [longest, patience] = [180_000, 30_000]

interface Session {
  readonly phone: string
  readonly startedAt: number
  readonly inputs: readonly string[]
  readonly hops: number
  readonly status: string | undefined
  /** Whether its last question, or the answer to it, was tampered with. */
  readonly isDisturbed: boolean
}

/** What the USSD sessions of a world must be, by what people have done and what was posted. */
export class Sessions {
  readonly #application: Application
  readonly #sessions = new Map<string, Session>()
  /** The session on each phone that has one. */
  readonly #open = new Map<string, string>()
  /** Ends without a reason, but that nobody has answered in time. */
  readonly #expired: { readonly phone: string; readonly at: number }[] = []
  /** The question that the application must be asked now. */
  #expected: { readonly phone: string; readonly session: string | undefined; readonly text: string } | undefined

  constructor(application: Application) {
    this.#application = application
  }

  get statuses(): readonly (string | undefined)[] {
    return [...this.#sessions.values()].map(({ status }) => status)
  }

  dialled(phone: string): void {
    this.#expected = { phone, session: undefined, text: '' }
  }

  typed(phone: string, text: string): void {
    const id = this.#open.get(phone) ?? ''
    const session = this.#get(id)
    const inputs = [...session.inputs, text]
    this.#sessions.set(id, { ...session, inputs })
    this.#expected = { phone, session: id, text: inputs.join('*') }
  }

  pushed(id: string, phone: string, now: number): void {
    this.#sessions.set(id, { phone, startedAt: now, inputs: [], hops: 0, status: undefined, isDisturbed: false })
    if (!this.#open.has(phone)) this.#open.set(phone, id)
  }

  /** A question: the one that was expected, and no other. */
  asked(record: CallbackRecord, form: URLSearchParams): void {
    const { about: id, createdAt } = record
    const expected = this.#expected
    assert.ok(expected !== undefined, `nobody has made the provider ask in ${id}`)
    this.#expected = undefined
    assert.deepEqual(
      [form.get('phoneNumber'), form.get('text'), form.get('sessionId')],
      [expected.phone, expected.text, id],
    )
    if (expected.session === undefined) {
      assert.ok(!this.#sessions.has(id), 'a new session has a new id')
      assert.ok(!this.#open.has(expected.phone), 'a phone has one session at most')
      const session = {
        phone: expected.phone,
        startedAt: createdAt,
        inputs: [],
        hops: 0,
        status: undefined,
        isDisturbed: false,
      }
      this.#sessions.set(id, session)
      this.#open.set(expected.phone, id)
    } else assert.equal(id, expected.session)
    const session = this.#get(id)
    assert.equal(session.status, undefined, 'nothing is asked after the end')
    this.#sessions.set(id, { ...session, hops: session.hops + 1, isDisturbed: isDisturbed(record) })
  }

  /** The end: once, and with what was typed and asked. */
  ended({ about: id, createdAt }: CallbackRecord, form: URLSearchParams, hasReason: boolean): void {
    const session = this.#get(id)
    assert.equal(session.status, undefined, 'a session ends once')
    const field = (name: string): string => form.get(name) ?? ''
    const [status, last, error] = [field('status'), field('lastAppResponse'), field('errorMessage')]
    const lasted = createdAt - session.startedAt
    assert.deepEqual(
      [field('phoneNumber'), field('durationInMillis'), field('hopsCount'), field('input')],
      [session.phone, String(lasted), String(session.hops), session.inputs.join('*')],
    )
    assert.ok(lasted <= longest, `${id} has lasted ${lasted} ms`)
    assert.ok(last === '' || this.#application.hasSaid(id, last), `nobody has said ${last}`)
    assert.equal(status, error !== '' ? 'Failed' : last.startsWith('END') ? 'Success' : 'Incomplete')
    this.#sessions.set(id, { ...session, status })
    const isBusy = this.#open.get(session.phone) !== id
    if (status === 'Incomplete' && !hasReason && !isBusy && lasted !== longest)
      this.#expired.push({ phone: session.phone, at: createdAt })
    if (this.#open.get(session.phone) === id) this.#open.delete(session.phone)
  }

  check(phones: readonly ShownPhone[], now: number): void {
    assert.equal(this.#expected, undefined, 'a question that was not asked')
    for (const { phone, at } of this.#expired.splice(0)) {
      const menus = phones.find(({ number }) => number === phone)?.screens.filter(({ takesInput }) => takesInput)
      assert.ok(
        menus?.some(({ shownAt, typed }) => typed === null && Date.parse(shownAt) + patience === at),
        `the session of ${phone} has ended without a reason`,
      )
    }
    for (const { number, handset, screens } of phones) {
      const id = this.#open.get(number)
      assert.equal(handset.state !== 'idle', id !== undefined, `the session of ${number}`)
      if (id === undefined) continue
      assert.ok(now - this.#get(id).startedAt < longest, `${id} goes on for ever`)
      if (handset.state === 'waiting')
        assert.ok(this.#get(id).isDisturbed, `${number} waits for an answer that was given`)
      const screen = screens.at(-1)
      if (handset.state !== 'asked' || screen === undefined) continue
      assert.ok(now - Date.parse(screen.shownAt) < patience, `${number} waits for ever`)
      assert.ok(this.#application.hasSaid(id, `CON ${screen.text}`), `nobody has said ${screen.text}`)
    }
  }

  checkEnded(): void {
    for (const [id, { status }] of this.#sessions) assert.notEqual(status, undefined, `${id} has not ended`)
  }

  #get(id: string): Session {
    const session = this.#sessions.get(id)
    assert.ok(session !== undefined, `nobody has begun the session ${id}`)
    return session
  }
}

/** Whether a plan has kept a callback or its answer from its way. What is not disturbed has ended once the world has settled. */
export function isDisturbed({ fate, state }: CallbackRecord): boolean {
  return fate !== undefined || (state !== 'delivered' && state !== 'failed')
}

import assert from 'node:assert/strict'
import type { CallbackRecord } from '../../simulators/kernel/index.ts'
import { type Application, callerId, openEnded } from './application.ts'
import { isDisturbed } from './sessions.ts'
import type { ShownPhone } from './shown.ts'

/** The number of the account, how many calls it has at once, and how long a phone rings. */
export const line = '+254711082000'
export const channels = 2
const ringing = 30_000

/** Price of a second in the currency of the account, in tenths of a cent. */
const price = { Inbound: 10, Outbound: 30 } as const

/** What is asked in a call, how long until the next is said, and how long a step takes at most. */
const longest = 14_400_000
const [prompt, waited, step] = ['Two keys', 5_800, 100_000] as const

type Call = ShownPhone['calls'][number]
type Fields = Readonly<Record<string, string>>

interface Talk {
  readonly id: string
  readonly phone: string
  readonly direction: 'Inbound' | 'Outbound'
  /** Whether the phone has one of its calls for it. */
  isOnPhone: boolean
  /** Whether its time is over. */
  isLongest: boolean
  readonly posts: {
    readonly name: string
    readonly at: number
    readonly fields: Fields
    readonly isUndisturbed: boolean
  }[]
}

/** How the last post tells of a cause. */
const states: Readonly<Record<string, string>> = {
  NORMAL_CLEARING: 'Completed Success',
  CALL_REJECTED: 'Rejected Aborted',
  ORIGINATOR_CANCEL: 'NotAnswered Aborted',
  NO_ANSWER: 'NotAnswered Aborted',
  NO_USER_RESPONSE: 'NotAnswered Aborted',
  USER_BUSY: 'Busy Aborted',
  SUBSCRIBER_ABSENT: 'Failed Aborted',
  NORMAL_TEMPORARY_FAILURE: 'Failed Aborted',
  RECOVERY_ON_TIMER_EXPIRE: 'Failed Aborted',
}

/** What the calls of a world must be, by what people have done, what was posted, and what phones show. */
export class Talks {
  readonly #application: Application
  readonly #talks = new Map<string, Talk>()
  /** Calls whose application has given no actions. They must be over. */
  readonly #failed: Talk[] = []
  /** Who has called, and has no session yet. */
  #caller: string | undefined

  constructor(application: Application) {
    this.#application = application
  }

  get causes(): readonly (string | undefined)[] {
    return [...this.#talks.values()].map((talk) => lastOf(talk)?.['hangupCause'])
  }

  /** The states that were told of. */
  get states(): ReadonlySet<string | undefined> {
    return new Set(
      [...this.#talks.values()].flatMap(({ posts }) => posts.map(({ fields }) => fields['callSessionState'])),
    )
  }

  called(phone: string): void {
    this.#caller = phone
  }

  made(id: string, phone: string): void {
    this.#talks.set(id, { id, phone, direction: 'Outbound', isOnPhone: false, isLongest: false, posts: [] })
  }

  /** `hasReason`: a person, or a lost phone, may have ended it. */
  posted(record: CallbackRecord, form: URLSearchParams, hasReason: boolean): void {
    const { about: id, name, createdAt: at } = record
    const fields: Fields = Object.fromEntries(form)
    const talk = this.#talks.get(id) ?? this.#begun(id, fields)
    assert.deepEqual(
      [fields['sessionId'], fields['callerNumber'], fields['destinationNumber'], fields['direction']],
      [id, talk.phone, line, talk.direction],
    )
    const isOver = talk.posts.filter(({ fields }) => fields['isActive'] === '0').map((post) => post.name)
    assert.ok(!isOver.includes(name), `${name} of ${id} comes after the last one`)
    if (isOver.length > 0) assert.deepEqual(fields, talk.posts.at(-1)?.fields, 'the events URL hears of the same end')
    const isUndisturbed = !isDisturbed(record)
    talk.posts.push({ name, at, fields, isUndisturbed })
    if (isUndisturbed && record.onReply !== undefined && this.#application.hasFailed(record.body))
      this.#failed.push(talk)
    if (fields['hangupCause'] === 'RECOVERY_ON_TIMER_EXPIRE' && !hasReason) talk.isLongest = true
    if (fields['callSessionState'] === 'Ringing' && name === 'voiceEvent') talk.isOnPhone = true
  }

  /** The money that ended calls have cost, in tenths of a cent. */
  get spent(): number {
    let sum = 0
    for (const talk of this.#talks.values()) sum += thousandths(lastOf(talk)?.['amount'] ?? '0')
    return sum
  }

  check(phones: readonly ShownPhone[], now: number, hasReason: (phone: string) => boolean): void {
    assert.equal(this.#caller, undefined, 'a call that nobody has told of')
    let live = 0
    for (const { number, handset, calls } of phones) {
      const open = calls.filter(({ state }) => state !== 'ended')
      assert.ok(open.length <= 1, `${number} has one call at most`)
      assert.equal(handset.call?.id, open[0]?.id)
      for (const { party, state, beganAt } of open) {
        if (party === line) live += 1
        if (state === 'ringing') assert.ok(now - Date.parse(beganAt) < ringing, `${number} rings for ever`)
      }
      for (const direction of ['Inbound', 'Outbound'] as const) this.#checkPhone(number, direction, calls, phones)
    }
    checkSpeech(phones)
    assert.ok(live <= channels, `${live} calls on ${channels} channels`)
    for (const talk of this.#talks.values()) {
      if (!talk.isOnPhone) checkUnreached(talk)
      else if (!hasReason(talk.phone)) checkTime(talk, now)
    }
    for (const talk of this.#failed.splice(0))
      assert.equal(lastOf(talk)?.['hangupCause'], 'NORMAL_TEMPORARY_FAILURE', 'an answer without actions')
  }

  get isOver(): boolean {
    return [...this.#talks.values()].every((talk) => lastOf(talk) !== undefined)
  }

  /** The posts of a session end with that of the end. */
  checkEnded(): void {
    for (const { id, posts } of this.#talks.values())
      assert.deepEqual(
        posts.slice(-2).map(({ name, fields }) => `${name} ${fields['isActive']}`),
        ['voiceRequest 0', 'voiceEvent 0'],
        id,
      )
  }

  #begun(id: string, fields: Fields): Talk {
    const phone = this.#caller
    assert.ok(phone !== undefined && fields['direction'] === 'Inbound', `nobody has begun the call ${id}`)
    this.#caller = undefined
    const talk: Talk = { id, phone, direction: 'Inbound', isOnPhone: true, isLongest: false, posts: [] }
    this.#talks.set(id, talk)
    return talk
  }

  /** The calls of a phone with the account, and its sessions, are the same in the same order. */
  #checkPhone(number: string, direction: Talk['direction'], all: readonly Call[], phones: readonly ShownPhone[]): void {
    const wanted = direction === 'Inbound' ? 'outgoing' : 'incoming'
    const calls = all.filter((call) => call.direction === wanted && call.party === line)
    const talks = [...this.#talks.values()].filter(
      (talk) => talk.phone === number && talk.direction === direction && talk.isOnPhone,
    )
    // Calls to one phone wait in order, so they ring in order.
    assert.equal(calls.length, talks.length, `the ${direction} calls of ${number}`)
    for (const [place, call] of calls.entries()) {
      const talk = talks[place]
      if (talk !== undefined) checkTalk(talk, call, phones)
    }
  }
}

/** The post of the end. */
function lastOf({ posts }: Talk): Fields | undefined {
  return posts.find(({ fields }) => fields['isActive'] === '0')?.fields
}

/** What a person hears, another one says at that moment. */
function checkSpeech(phones: readonly ShownPhone[]): void {
  const lines = phones.flatMap(({ number, calls }) =>
    calls.flatMap(({ transcript }) => transcript.map((line) => ({ ...line, number }))),
  )
  const spoken = lines.filter(({ kind }) => kind === 'speak')
  for (const { number, at, text } of lines.filter(({ kind }) => kind === 'hear'))
    assert.ok(
      spoken.some((line) => line.number !== number && line.at === at && line.text === text),
      `${number} hears ${text}`,
    )
}

/** A call that has reached no phone costs nothing. */
function checkUnreached(talk: Talk): void {
  const last = lastOf(talk)
  if (last === undefined) return
  assert.deepEqual([last['durationInSeconds'], last['amount']], ['0', '0.000'])
  assert.ok(['USER_BUSY', 'SUBSCRIBER_ABSENT', 'NO_USER_RESPONSE'].includes(last['hangupCause'] ?? ''))
  assert.equal(`${last['callSessionState']} ${last['status']}`, states[last['hangupCause'] ?? ''])
}

/** The last post tells of the call as the phone has had it, and the account pays for what has been talked. */
function checkTalk(talk: Talk, call: Call, phones: readonly ShownPhone[]): void {
  const last = lastOf(talk)
  assert.equal(call.state === 'ended', last !== undefined, `the last post of ${talk.id}`)
  checkKeys(talk, call)
  if (last === undefined) return
  const seconds = secondsOf(call)
  const cause = call.hangupCause ?? ''
  const legs = cause === 'CALL_REJECTED' ? 0 : legsOf(talk, phones)
  const own = cause === 'CALL_REJECTED' ? 0 : seconds * price[talk.direction]
  const end = Date.parse(call.endedAt ?? '')
  assert.equal(talk.posts.at(-1)?.at, end, 'the end is told at once')
  if (talk.isLongest) assert.equal(end - Date.parse(call.beganAt), longest, 'the longest call')
  assert.deepEqual(
    [last['hangupCause'], `${last['callSessionState']} ${last['status']}`, last['durationInSeconds']],
    [cause, states[cause], String(seconds)],
  )
  assert.equal(thousandths(last['amount'] ?? ''), own + legs, `the price of ${talk.id}`)
}

/** A call whose application has answered goes on with a step that takes its time; another one ends after the longest time. */
function checkTime(talk: Talk, now: number): void {
  const last = talk.posts.at(-1)
  if (last === undefined || last.fields['callSessionState'] === 'Ringing') return
  const isOpenEnded = talk.posts.some(({ fields }) => openEnded.includes(fields['dtmfDigits'] ?? ''))
  if (last.fields['isActive'] === '1' && !isOpenEnded)
    assert.ok(!last.isUndisturbed || now - last.at <= step, `${talk.id} has stopped`)
}

/** What was typed is what the person has pressed, and two keys after the question are an answer. */
function checkKeys({ posts }: Talk, { transcript }: Call): void {
  for (const [place, { kind, text, at }] of transcript.entries()) {
    const question = transcript[place - 1]
    if (question?.text !== prompt) continue
    if (kind === 'say') assert.equal(Date.parse(at) - Date.parse(question.at), waited, 'the time for keys')
    if (kind === 'press' && /^\d\d$/.test(text))
      assert.ok(
        posts.some((post) => post.at === Date.parse(at) && post.fields['dtmfDigits'] === text),
        `${text} is lost`,
      )
  }
  const pressed = transcript.filter(({ kind }) => kind === 'press').map(({ text }) => text)
  for (const { fields } of posts)
    assert.ok(pressed.join('').includes(fields['dtmfDigits'] ?? ''), 'keys that nobody has pressed')
}

/** The price of phones that were dialled during a call, as they have had their calls. */
function legsOf({ posts }: Talk, phones: readonly ShownPhone[]): number {
  const told = new Map<string, Fields>()
  for (const { fields } of posts)
    if (Number(fields['dialDurationInSeconds'] ?? 0) > 0)
      told.set(`${fields['dialDestinationNumber']} ${fields['dialStartTime']}`, fields)
  let sum = 0
  for (const fields of told.values()) {
    const phone = phones.find(({ number }) => number === fields['dialDestinationNumber'])
    const leg = phone?.calls.find(
      (call) =>
        call.party === callerId &&
        call.answeredAt?.replace('T', ' ').startsWith(fields['dialStartTime'] ?? '') &&
        String(secondsOf(call)) === fields['dialDurationInSeconds'],
    )
    assert.ok(leg !== undefined, `${fields['dialDestinationNumber']} has not talked for so long`)
    sum += secondsOf(leg) * price.Outbound
  }
  return sum
}

/** Seconds that have begun between answer and end. */
function secondsOf({ answeredAt, endedAt }: Call): number {
  if (answeredAt === null || endedAt === null) return 0
  return Math.ceil((Date.parse(endedAt) - Date.parse(answeredAt)) / 1_000)
}

function thousandths(amount: string): number {
  return Math.round(Number(amount) * 1_000)
}

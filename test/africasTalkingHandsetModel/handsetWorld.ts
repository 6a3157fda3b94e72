import assert from 'node:assert/strict'
import { ForkedWorlds } from '../model/forkedWorlds.ts'
import type { ModelStack } from '../model/modelStack.ts'
import type { ModelledWorld } from '../model/runCommands.ts'
import { Application } from './application.ts'
import { type Command, people } from './commands.ts'
import { Sessions } from './sessions.ts'
import { read, readPhones, type ShownPhone } from './shown.ts'
import { channels, line, Talks } from './talks.ts'

type Of<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>

const code = '*384*70421#'
/** What the account has at first, in thousandths. */
const funds = 1_000_000_000
/** Longer than any call lasts. */
const long = 15_000_000

const actions: Readonly<Record<Of<'setLoss'>['loss'], object | undefined>> = {
  nothing: undefined,
  lost: { kind: 'drop' },
  doubled: { kind: 'duplicate' },
  answerLost: { kind: 'dropAnswer' },
  slow: { kind: 'delayAnswer', duration: 'PT4S' },
  tooSlow: { kind: 'delayAnswer', duration: 'PT12S' },
  held: { kind: 'hold' },
}

/** A world with phones and an application, and what must be true of it. */
export class HandsetWorld implements ModelledWorld<Command> {
  readonly #stack: ModelStack
  readonly #application = new Application()
  readonly #sessions = new Sessions(this.#application)
  readonly #talks = new Talks(this.#application)
  readonly #seen: Set<string>
  readonly #forks: ForkedWorlds
  #now = 0
  /** How many callbacks were read. */
  #readUntil = 0
  #state = ''
  /** Who acts in the command that runs. */
  #acting: string | undefined
  #phones: readonly ShownPhone[] = []
  readonly #reachable: boolean[] = people.map(() => true)

  private constructor(stack: ModelStack, name: string, seen: Set<string>) {
    this.#stack = stack
    this.#forks = new ForkedWorlds(stack, name)
    this.#seen = seen
    stack.open(name, this.#application.receive)
  }

  static async open(stack: ModelStack, name: string, seen: Set<string>): Promise<HandsetWorld> {
    const world = new HandsetWorld(stack, name, seen)
    const url = (path: string): string => `http://127.0.0.1/${name}/${path}`
    await world.#steer('PUT', '/africastalking/account', { currency: 'KES', balance: funds / 1_000 })
    await world.#steer('PUT', `/africastalking/ussd-codes/${encodeURIComponent(code)}`, {
      ...{ callback: url('ussd'), events: url('ended') },
    })
    await world.#steer('PUT', `/africastalking/voice-numbers/${line}`, {
      ...{ callback: url('voice'), events: url('events'), channels },
    })
    return world
  }

  async run(command: Command): Promise<boolean> {
    this.#acting =
      'of' in command && command.kind !== 'setManner' && command.kind !== 'setLoss' ? people[command.of] : undefined
    const isUntouched = await this.#run(command)
    await this.#steer('POST', '/clock/advance', { by: 'PT0S' })
    return isUntouched
  }

  async #run(command: Command): Promise<boolean> {
    switch (command.kind) {
      case 'dial':
        return this.#act(command.of, 'dial', { code }, this.#isReachable(command.of), (phone) =>
          this.#sessions.dialled(phone),
        )
      case 'type':
        return this.#type(command)
      case 'hangUp':
        return this.#act(command.of, 'hang-up', undefined, this.#isBusy(command.of))
      case 'call': {
        const isFree = this.#isReachable(command.of) && this.#callOf(command.of) === undefined
        return this.#act(command.of, 'call', { to: line }, isFree, (phone) => this.#talks.called(phone))
      }
      case 'answer':
      case 'refuse':
        return this.#act(command.of, command.kind, undefined, this.#callOf(command.of) === 'ringing')
      case 'press':
        return this.#act(command.of, 'press', { keys: command.keys }, this.#callOf(command.of) === 'talking')
      case 'speak':
        return this.#act(command.of, 'speak', { text: `I am ${command.of}` }, this.#callOf(command.of) === 'talking')
      case 'visit':
        if (!this.#isReachable(command.of) || this.#callOf(command.of) !== undefined) return true
        await this.run({ kind: 'call', world: command.world, of: command.of })
        await this.check(false)
        return this.#run({ ...command, kind: 'press' })
      case 'makeCall':
        return this.#makeCall(command)
      case 'push':
        return this.#push(command)
      case 'setPhone': {
        const { isOn: isPhoneOn, isCovered: isInCoverage } = command
        await this.#steer('PATCH', `/subscribers/${people[command.of]}`, { isPhoneOn, isInCoverage })
        this.#reachable[command.of] = isPhoneOn && isInCoverage
        return false
      }
      case 'setManner':
        this.#application.manners[command.of] = command.manner
        return true
      case 'setLoss':
        return this.#setLoss(command)
      case 'setHabit':
        return this.#setHabit(command)
      case 'advance':
        await this.#steer('POST', '/clock/advance', { by: `PT${command.milliseconds / 1_000}S` })
        this.#now += command.milliseconds
        return false
      case 'fork':
        return this.#fork(command)
    }
  }

  /** Does something on a phone, which must work exactly when it can. */
  async #act(
    of: number,
    what: string,
    body: object | undefined,
    isPossible: boolean,
    then: (phone: string) => void = () => undefined,
  ): Promise<boolean> {
    const phone = people[of] ?? ''
    await this.#steer('POST', `/subscribers/${phone}/${what}`, body, isPossible ? 200 : 409)
    if (isPossible) then(phone)
    return !isPossible
  }

  #type({ of, text }: Of<'type'>): Promise<boolean> {
    const isAsked = this.#isReachable(of) && this.#phones[of]?.handset.state === 'asked'
    return this.#act(of, 'type', { text }, isAsked, (phone) => this.#sessions.typed(phone, text))
  }

  async #makeCall({ to }: Of<'makeCall'>): Promise<boolean> {
    const phones = to.map((of) => people[of] ?? '')
    const form = new URLSearchParams({ username: 'sandbox', from: line, to: phones.join(',') })
    const { entries } = await this.#ask('/call', form, 200)
    for (const { sessionId, phoneNumber } of entries) this.#talks.made(sessionId, phoneNumber)
    assert.equal(entries.length, phones.length)
    return false
  }

  async #push({ to }: Of<'push'>): Promise<boolean> {
    const phoneNumber = people[to] ?? ''
    const form = new URLSearchParams({ username: 'sandbox', phoneNumber, menu: 'CON Pushed' })
    const { sessionId } = await this.#ask('/ussd/push/request', form, 201)
    this.#application.say(sessionId, 'CON Pushed')
    this.#sessions.pushed(sessionId, phoneNumber, this.#now)
    return false
  }

  async #setLoss({ of, loss }: Of<'setLoss'>): Promise<boolean> {
    await this.#steer('DELETE', '/callback-plans', undefined, 204)
    const action = actions[loss]
    if (action !== undefined) await this.#steer('POST', '/callback-plans', { select: { operationId: of }, action }, 201)
    this.#seen.add(`${of} ${loss}`)
    return true
  }

  async #setHabit({ of, habit, seconds }: Of<'setHabit'>): Promise<boolean> {
    const path = `/subscribers/${people[of]}/scripts`
    await this.#steer('DELETE', path, undefined, 204)
    if (habit === 'nothing') return false
    const script = { cue: { kind: 'ring' }, action: { kind: habit }, after: `PT${seconds}S` }
    await this.#steer('POST', path, script, 201)
    return false
  }

  async #fork({ isFollowed }: Of<'fork'>): Promise<boolean> {
    await this.#forks.fork(isFollowed)
    this.#seen.add(isFollowed ? 'fork followed' : 'fork left')
    return true
  }

  async check(isUntouched: boolean): Promise<void> {
    const records = this.#stack.callbacksOf(this.#forks.current)
    const state = `${this.#stack.stateOf(this.#forks.current)} ${records.length} ${this.#now}`
    if (isUntouched) assert.equal(state, this.#state)
    if (state === this.#state) return
    this.#state = state
    for (const record of records.slice(this.#readUntil)) {
      const form = new URLSearchParams(record.body)
      if (record.name === 'ussdRequest') this.#sessions.asked(record, form)
      else if (record.name === 'ussdEvent') this.#sessions.ended(record, form, this.#hasReason(form.get('phoneNumber')))
      else this.#talks.posted(record, form, this.#hasReason(form.get('callerNumber')))
    }
    this.#readUntil = records.length
    const phones = await readPhones(this.#stack, this.#forks.current)
    for (const [place, { number, calls }] of this.#phones.entries())
      for (const [index, call] of calls.entries())
        if (call.state === 'ended')
          assert.deepEqual(phones[place]?.calls[index], call, `a call of ${number} that has ended`)
    for (const [place, { screens }] of this.#phones.entries())
      if (!this.#isReachable(place))
        assert.equal(phones[place]?.screens.length, screens.length, 'nothing reaches the phone')
    this.#phones = phones
    this.#sessions.check(phones, this.#now)
    this.#talks.check(phones, this.#now, (phone) => this.#hasReason(phone))
    const { balance } = await read(this.#stack, this.#forks.current, '/africastalking/account')
    assert.equal(Math.round(balance * 1_000), funds - this.#talks.spent, 'calls are paid once')
  }

  /** Lets everything end: no session goes on for ever, and each has ended once. */
  async finish(): Promise<void> {
    // Calls wait for a channel, each as long as the longest call.
    for (let pass = 0; pass === 0 || (!this.#talks.isOver && pass < 100); pass++) {
      await this.run({ kind: 'advance', world: 0, milliseconds: long })
      await this.check(false)
    }
    this.#sessions.checkEnded()
    this.#talks.checkEnded()
    for (const { handset } of this.#phones) assert.deepEqual([handset.state, handset.call], ['idle', null])
    for (const status of this.#sessions.statuses) this.#seen.add(`session ${status}`)
    for (const cause of this.#talks.causes) this.#seen.add(`call ${cause}`)
    for (const state of this.#talks.states) this.#seen.add(`state ${state}`)
    for (const { calls } of this.#phones)
      for (const { kind, text } of calls.flatMap(({ transcript }) => transcript)) this.#seen.add(`line ${kind} ${text}`)
    await this.#forks.end()
  }

  /** Whether a person, or a lost phone, may have ended something. */
  #hasReason(phone: string | null): boolean {
    return phone === this.#acting || people.some((number, of) => number === phone && !this.#isReachable(of))
  }

  #isReachable(of: number): boolean {
    return this.#reachable[of] !== false
  }

  #isBusy(of: number): boolean {
    return this.#callOf(of) !== undefined || this.#phones[of]?.handset.state !== 'idle'
  }

  #callOf(of: number): string | undefined {
    return this.#phones[of]?.handset.call?.state
  }

  async #ask(target: string, form: URLSearchParams, status: number): Promise<ReturnType<typeof JSON.parse>> {
    const reply = await this.#stack.ask(this.#forks.current, 'POST', target, form.toString())
    assert.equal(reply.status, status, reply.body)
    return JSON.parse(reply.body)
  }

  async #steer(method: string, path: string, body: object | undefined, status = 200): Promise<void> {
    const reply = await this.#stack.steer(this.#forks.current, method, path, body)
    assert.equal(reply.status, status, `${method} ${path}: ${reply.body}`)
  }
}

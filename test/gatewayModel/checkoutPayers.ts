import assert from 'node:assert/strict'
import type { AttemptRow, SessionRow } from '../../gateway/checkout/tables.ts'
import type { ControlClient, TestWorld } from '../../testing/index.ts'
import { answerOfIssuer } from './answerOfIssuer.ts'
import { cardNumbers } from './cardClients.ts'
import type { CheckoutCommand, Says } from './cardCommand.ts'
import type { GatewayProcess, Heard } from './gatewayProcess.ts'
import { KeptReplies } from './keptReplies.ts'

type Of<Kind extends CheckoutCommand['kind']> = Extract<CheckoutCommand, { readonly kind: Kind }>
type By = Of<'payCheckout'>['by']

interface Seen {
  readonly session: SessionRow
  readonly attempts: readonly AttemptRow[]
}

/** Those who pay on the pages of the gateway, and the clients that open sessions for them. */
export class CheckoutPayers {
  readonly #keys: readonly string[]
  readonly #control: ControlClient
  readonly #world: TestWorld
  readonly #seen: Set<string>
  readonly #replies = new KeptReplies()
  /** How many sessions clients want at most, in all. */
  #sessions = 0
  readonly #tries = new Map<string, number>()

  /** @param keys the API keys of the clients. @param seen collects what has happened. */
  constructor(keys: readonly string[], control: ControlClient, world: TestWorld, seen: Set<string>) {
    this.#keys = keys
    this.#control = control
    this.#world = world
    this.#seen = seen
  }

  /** How many sessions clients want at most. */
  get sessions(): number {
    return this.#sessions
  }

  /** How often payers want to be charged for each session at most. */
  get tries(): ReadonlyMap<string, number> {
    return this.#tries
  }

  async run(command: CheckoutCommand, process: GatewayProcess): Promise<void> {
    switch (command.kind) {
      case 'checkout':
        return this.#open(command, process)
      case 'payCheckout':
        return this.#pay(command, process)
      case 'answerCheckout':
        return this.#answer(command, process)
      case 'cancelCheckout': {
        const seen = await seenAt(process, command.session)
        if (seen !== undefined) await this.#form(seen, 'cancel', {}, command.isDoubled, process)
      }
    }
  }

  async #open(command: Of<'checkout'>, process: GatewayProcess): Promise<void> {
    const { client, amount, by, age, says, key, isDoubled } = command
    const body = { amount: amount / 100, currency: 'SLE', returnUrl: 'https://shop.example/orders/1' }
    const request = { client, path: '/api/Checkout/sessions', body, key }
    if (this.#replies.isNew(request)) this.#sessions += isDoubled && key === undefined ? 2 : 1
    const ask = () =>
      process.ask(request.path, {
        method: 'POST',
        headers: {
          ...{ authorization: `Bearer ${this.#keys[client]}`, 'content-type': 'application/json' },
          ...(key !== undefined && { 'idempotency-key': key }),
        },
        body: JSON.stringify(body),
      })
    for (const heard of await Promise.all(isDoubled ? [ask(), ask()] : [ask()])) {
      this.#seen.add(`checkout ${heard?.status ?? 'died'}`)
      assert.ok([undefined, 201, 409, 422].includes(heard?.status), heard?.text)
      this.#replies.hear(request, heard, !isDoubled)
    }
    if (age > 0) await this.#world.advance(`PT${age}S`)
    const pay = { kind: 'payCheckout', session: 0, isOld: false, isDoubled: false } as const
    if (by !== 'nothing' && process.isAlive) await this.#pay({ ...pay, by }, process)
    if (says !== undefined && process.isAlive) await this.#goOn(says, by, process)
  }

  /** What the payer of the latest session does next. */
  async #goOn(
    says: NonNullable<Of<'checkout'>['says']>,
    by: Of<'checkout'>['by'],
    process: GatewayProcess,
  ): Promise<void> {
    const latest = { session: 0, isDoubled: false } as const
    if (says === 'leaves') return this.run({ kind: 'cancelCheckout', ...latest }, process)
    await this.#answer({ kind: 'answerCheckout', ...latest, says: says === 'back' ? 'no' : says }, process)
    if (says !== 'back' || by === 'nothing') return
    await this.#world.advance('PT10S')
    if (process.isAlive) await this.#pay({ kind: 'payCheckout', ...latest, by, isOld: true }, process)
  }

  async #pay({ session: place, by, isOld, isDoubled }: Of<'payCheckout'>, process: GatewayProcess): Promise<void> {
    const seen = await seenAt(process, place)
    if (seen === undefined) return
    const { session, attempts } = seen
    const tries = isOld ? 0 : attempts.length
    // A form that was sent before asks for nothing more.
    if (tries === attempts.length) this.#tries.set(session.id, (this.#tries.get(session.id) ?? 0) + 1)
    const { form, fields } = fieldsOf(by, session)
    await this.#form(seen, form, { tries: String(tries), ...fields }, isDoubled, process)
  }

  /** Answers the page of the issuer, or the phone, whichever asks for the latest attempt. */
  async #answer({ session: place, says, isDoubled }: Of<'answerCheckout'>, process: GatewayProcess): Promise<void> {
    const seen = await seenAt(process, place)
    const attempt = seen?.attempts.at(-1)
    if (seen === undefined || attempt === undefined) return
    if (attempt.method === 'MobileMoney') return this.#answerPhone(attempt.payer ?? '', says)
    const found = process.database.selectFrom('card_authorisations').selectAll()
    const row = await found.where('id', '=', attempt.authorization_id ?? '').executeTakeFirst()
    const paRes = row && (await answerOfIssuer(this.#control, this.#world.name, row, says))
    if (row === undefined || paRes === undefined) return
    await this.#form(seen, 'challenge', { PaRes: paRes, MD: row.md ?? '' }, isDoubled, process)
  }

  async #answerPhone(number: string, says: Says): Promise<void> {
    const [prompt] = await this.#world.subscribers.prompts({ number, state: 'pending' })
    if (prompt === undefined) return
    this.#seen.add(`phone ${says}`)
    await this.#world.subscribers.answer(prompt.id, { accept: says === 'yes' })
  }

  async #form(
    { session: { id } }: Seen,
    form: string,
    fields: Record<string, string>,
    isDoubled: boolean,
    process: GatewayProcess,
  ): Promise<void> {
    const send = (): Promise<Heard | undefined> =>
      process.ask(`/checkout/${id}/${form}`, { method: 'POST', redirect: 'manual', body: new URLSearchParams(fields) })
    for (const heard of await Promise.all(isDoubled ? [send(), send()] : [send()])) {
      this.#seen.add(`${form} ${heard?.status ?? 'died'}`)
      assert.ok([undefined, 303, 422].includes(heard?.status), `${form} was answered ${heard?.status} ${heard?.text}`)
    }
  }
}

function fieldsOf(by: By, { id }: SessionRow): { readonly form: string; readonly fields: Record<string, string> } {
  if (by !== 'phone')
    return {
      form: 'card',
      fields: { cardNumber: cardNumbers[by], expiryMonth: '12', expiryYear: '2030', securityCode: '123' },
    }
  // Each session has a phone of its own.
  const digits = String(Number.parseInt(id.slice(-5), 16) % 100_000).padStart(5, '0')
  return { form: 'mobile-money', fields: { phoneNumber: `+232765${digits}` } }
}

/** A session by its place from the latest, with its attempts. */
async function seenAt({ database }: GatewayProcess, place: number): Promise<Seen | undefined> {
  const sessions = database.selectFrom('checkout_sessions').selectAll().orderBy('created_at').orderBy('id')
  const session = (await sessions.execute()).at(-1 - place)
  if (session === undefined) return undefined
  const own = database.selectFrom('checkout_attempts').selectAll().where('session_id', '=', session.id)
  return { session, attempts: await own.orderBy('number').execute() }
}

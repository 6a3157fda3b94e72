import assert from 'node:assert/strict'
import { amountIn } from '../africasTalkingModel/assertConserved.ts'
import type { ShownQueue } from '../africasTalkingModel/shown.ts'
import type { ModelStack } from '../model/modelStack.ts'
import type { Category, Currency } from './payment.ts'

/** A payment in the replies to queries. */
export interface ShownPayment {
  readonly transactionId: string
  readonly category: Category
  readonly status: 'Queued' | 'PendingConfirmation' | 'PendingValidation' | 'Success' | 'Failed'
  readonly source: string
  readonly destination: string
  /** `KES 10.0000` */
  readonly value: string
  readonly transactionFee: string
  readonly description: string
}

/** A line in the list of what has entered and left the wallets. */
export interface ShownEntry {
  readonly transactionId: string
  readonly category: 'Debit' | 'Credit'
  readonly value: string
  readonly balance: string
}

export type ShownWallets = Readonly<Record<Currency, { readonly wallet: number; readonly stash: number }>>

/** What is visible of the payments of a world. */
export interface Shown {
  /** Payments of the products, in the order of acceptance. */
  readonly payments: Readonly<Record<'Payouts' | 'Shop', readonly ShownPayment[]>>
  readonly entries: readonly ShownEntry[]
  readonly wallets: ShownWallets
  /** Mobile money of the subscribers whom something has reached, in ten-thousandths of KES. */
  readonly purses: ReadonlyMap<string, number>
  readonly queues: readonly ShownQueue[]
  /** What `/query/wallet/balance` says of the wallet in KES, in ten-thousandths. */
  readonly balance: number
}

/** Reads what is visible of a world. Stashes and the wallet in NGN are in its state alone. */
export async function readShown(stack: ModelStack, world: string): Promise<Shown> {
  const page = 'pageNumber=1&count=1000'
  const list = async (product: string): Promise<readonly ShownPayment[]> =>
    (await query<List<ShownPayment>>(stack, world, `transaction/fetch?username=sandbox&productName=${product}&${page}`))
      .responses
  return {
    payments: { Payouts: await list('Payouts'), Shop: await list('Shop') },
    entries: (await query<List<ShownEntry>>(stack, world, `wallet/fetch?username=sandbox&${page}`)).responses,
    wallets: walletsIn(stack.stateOf(world)),
    purses: new Map(
      JSON.parse((await stack.steer(world, 'GET', '/subscribers')).body).map(
        ({ number, mobileMoney }: { readonly number: string; readonly mobileMoney: number }) => [
          number,
          Math.round(mobileMoney * 10_000),
        ],
      ),
    ),
    queues: JSON.parse((await stack.steer(world, 'GET', '/africastalking/queues')).body),
    balance: amountIn(
      (await query<{ readonly balance: string }>(stack, world, 'wallet/balance?username=sandbox')).balance,
    ),
  }
}

/** Asks a query by GET, or by POST as older clients do. */
export async function query<Reply>(stack: ModelStack, world: string, target: string, isPost = false): Promise<Reply> {
  const [path = '', text = ''] = `/query/${target}`.split('?')
  const reply = isPost
    ? await stack.ask(world, 'POST', path, Object.fromEntries(new URLSearchParams(text)))
    : await stack.ask(world, 'GET', `${path}?${text}`)
  assert.equal(reply.status, 200, `${target}: ${reply.body}`)
  return JSON.parse(reply.body)
}

interface List<Entry> {
  readonly responses: readonly Entry[]
}

function walletsIn(state: string): ShownWallets {
  const { wallets } = JSON.parse(state).africastalking.collections
  const of = (currency: Currency): { wallet: number; stash: number } =>
    wallets.find((one: { readonly currency: string }) => one.currency === currency)
  return { KES: of('KES'), NGN: of('NGN') }
}

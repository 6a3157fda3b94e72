import assert from 'node:assert/strict'
import type { ModelStack } from '../model/modelStack.ts'

/** The queue of a product, as the control plane shows it. */
export interface ShownQueue {
  readonly product: string
  readonly perSecond: number
  readonly isPaused: boolean
  readonly stalledUntil: string | null
  readonly depth: number
  readonly head: { readonly id: string; readonly enteredAt: string; readonly leavesAt: string | null } | null
  readonly lastLeavesAt: string | null
}

/** What is visible of an account: its money and its queues. */
export interface Shown {
  readonly account: { readonly currency: string; readonly balance: number }
  /** `KES 10.0000` */
  readonly wallet: string
  readonly queues: readonly ShownQueue[]
  /** The replies as received. */
  readonly text: string
}

/** Reads what is visible of a world. */
export async function readShown(stack: ModelStack, world: string): Promise<Shown> {
  const read = async (path: string): Promise<string> => (await stack.steer(world, 'GET', `/africastalking${path}`)).body
  const account = await read('/account')
  const queues = await read('/queues')
  const wallet = await get(stack, world, '/query/wallet/balance?username=sandbox')
  const text = [account, queues, wallet].join('\n')
  return { account: JSON.parse(account), queues: JSON.parse(queues), wallet: JSON.parse(wallet).balance, text }
}

/** The status of airtime or data as the provider tells it. */
export async function readStatus(stack: ModelStack, world: string, id: string): Promise<string> {
  const target = `/query/transaction/find?username=sandbox&transactionId=${id}`
  const { status, data } = JSON.parse(await get(stack, world, target))
  return id.startsWith('ATQid') ? status : data.status
}

async function get(stack: ModelStack, world: string, target: string): Promise<string> {
  const { status, body } = await stack.ask(world, 'GET', target)
  assert.equal(status, 200, `${target}: ${body}`)
  return body
}

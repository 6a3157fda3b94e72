import { AssertionError } from 'node:assert'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { namedMutant } from '../../gateway/index.ts'
import type { Command, Entered, Payee } from './command.ts'
import { rareBugs } from './plantedBugs.ts'
import { runInWorld } from './runInWorld.ts'
import { openYard, type Yard } from './yard.ts'

let yard: Yard
beforeAll(async () => {
  yard = await openYard()
})
afterAll(() => yard.close())

const to = (suffix: string, amount = 4_000): Payee => ({ rail: 'africastalking', suffix, amount, isTwin: false })
const once = { key: undefined, isDoubled: false } as const
const submit = (suffix: string, isProcessed: boolean): Command => ({
  ...{ kind: 'submit', client: 0, payees: [to(suffix)], isProcessed, ...once },
})
const pay = (client: number, count: number, isDoubled = false): Command => ({
  ...{ kind: 'pay', client, payees: Array.from({ length: count }, () => to('300', 12_000)), key: undefined, isDoubled },
})
const initiate: Command = { kind: 'initiate', client: 0, payee: { ...to('100'), rail: 'bank' }, isDoubled: false }
const authorize = (...codes: Entered[]): Command => ({ kind: 'authorize', payment: 0, codes })
const resend: Command = { kind: 'resend', payment: 0, isDoubled: false, seconds: 60 }
const bill: Command = { kind: 'walletPay', customer: 0, reference: 'INV-1', amount: 1, ...once }
const block: Command = { kind: 'block', number: 0 }

/** Bugs that random commands meet too seldom, with commands that show them. */
const stories: Readonly<Record<string, readonly Command[]>> = {
  'the float is read outside the transaction that debits it': [pay(0, 4, true)],
  'a code pays twice that is confirmed twice at once': [initiate, authorize('right', 'right')],
  'old-code-still-right': [initiate, resend, authorize('former')],
  'resend-resets-tries': [initiate, authorize('wrong'), resend, authorize('wrong')],
  'the limit of a day does not count payouts that are under way': [pay(1, 1), pay(1, 2)],
  'a payment that a fraud check stops is debited all the same': [pay(1, 3)],
  'a listed receiver is paid in a batch': [submit('100', false), block, { kind: 'process', batch: 0, ...once }],
  'a listed receiver is paid in a retry': [submit('112', true), block, { kind: 'retry', batch: 0, ...once }],
  'a code pays a receiver that was listed meanwhile': [initiate, block, authorize('right')],
  'blocklisted-unchecked': [submit('100', false), block, { kind: 'process', batch: 0, ...once }],
  'reference-paid-again': [{ kind: 'topUp', customer: 0, amount: 10_000, ...once }, bill, bill],
  'messages to many are sent again when their answer is lost': [
    { kind: 'fault', operation: 'sendMessage', place: 'after', effect: { kind: 'reset' }, times: 1 },
    { kind: 'sms', client: 0, receivers: 1, ...once },
  ],
}

test.each(Object.entries(stories))(
  '%s is found by its commands, which a right gateway stands',
  async (name, commands) => {
    await runInWorld(yard, commands)
    const alter = rareBugs.find((bug) => bug.name === name)?.alter ?? namedMutant(name)
    await expect(runInWorld(yard, commands, alter)).rejects.toBeInstanceOf(AssertionError)
  },
)

import { atPointer } from '../../specs/formats/pointer.ts'
import type { TestWorld } from '../world/world.ts'
import type { Verdict } from './verdict.ts'

/** Whether nothing is left to happen in a world: no request without answer, no callback to send, no timer. */
export async function toHaveSettled(world: TestWorld): Promise<Verdict> {
  const [unanswered, callbacks, timers] = [await unansweredIn(world), await callbacksIn(world), await timersIn(world)]
  const pending = [...unanswered, ...callbacks, ...timers]
  return {
    pass: pending.length === 0,
    message: () =>
      [`Expected world ${world.name} to have settled. Still to come:`, ...pending.map((line) => `  ${line}`)].join(
        '\n',
      ),
    unexpected: () => `Expected world ${world.name} not to have settled, but nothing is left to happen in it.`,
  }
}

async function unansweredIn(world: TestWorld): Promise<string[]> {
  const entries = await world.journal()
  return entries
    .filter(({ reply, error }) => reply === null && error === undefined)
    .map(({ id, operationId, at }) => `the answer to #${id} ${operationId}, which came at ${at}`)
}

async function callbacksIn(world: TestWorld): Promise<string[]> {
  const callbacks = await world.callbacks()
  return callbacks
    .filter(({ state }) => state === 'queued' || state === 'held')
    .map(({ id, name, state, attempts }) => `callback #${id} ${name}, ${state} after ${attempts.length} attempts`)
}

async function timersIn(world: TestWorld): Promise<string[]> {
  const timers = atPointer(await world.snapshot(), '/content/timers/timers')
  if (!Array.isArray(timers)) return []
  return timers.map((timer) => {
    const due = new Date(Number(atPointer(timer, '/due'))).toISOString()
    return `${atPointer(timer, '/service')} ${atPointer(timer, '/name')} of ${atPointer(timer, '/key')}, due at ${due}`
  })
}

import { expect, test } from 'vitest'
import { Journal } from '../state/journal.ts'
import { Random } from '../state/random.ts'
import { Rulebook } from '../state/rulebook.ts'
import { Activity } from '../time/activity.ts'
import { Timers } from '../time/timers.ts'
import { CallbackOutbox } from './callbackOutbox.ts'
import type { CallbackPlanSettings } from './callbackPlan.ts'

/** An outbox that keeps two callbacks that have ended, and a target that acknowledges a body that contains `yes`. */
function outbox() {
  const timers = new Timers()
  const activity = new Activity()
  const callbacks = new CallbackOutbox({
    now: () => 0,
    wallNow: () => 0,
    timers,
    activity,
    journal: new Journal({ entries: 100, bodyLength: 1000 }),
    sender: {
      deliver: async ({ body }) => ({ reply: { status: body.includes('yes') ? 200 : 500, headers: {}, body: '' } }),
    },
    plans: new Rulebook<CallbackPlanSettings>(new Random('1')),
    isClockManual: () => true,
    hear: () => [],
    report: (error) => {
      throw error
    },
    attemptEnded: () => undefined,
    notice: () => undefined,
    limit: 2,
  })
  return {
    callbacks,
    async send(...answers: readonly string[]) {
      for (const answer of answers) callbacks.enqueue('post', request(answer), undefined)
      for (let due = timers.takeDue(0, timers.upcoming); due; due = timers.takeDue(0, timers.upcoming))
        callbacks.fire(due.name, due.key)
      await activity.idle()
    },
    kept: () => [...callbacks.list()].map(({ id, state }) => `${id} ${state}`),
  }
}

function request(answer: string) {
  const retry = { delays: [1000], attempts: 2, timeout: 1000, acknowledged: '200' } as const
  const about = { name: 'arrived', url: 'http://127.0.0.1:1/', about: '1', contentType: 'application/json' } as const
  return { ...about, content: { answer }, retry }
}

test('callbacks that ended earliest are forgotten, and those that are still to be tried are kept', async () => {
  const { send, kept } = outbox()
  await send('no', 'yes', 'yes', 'no')
  expect(kept()).toEqual(['1 queued', '2 delivered', '3 delivered', '4 queued'])
  await send('yes')
  expect(kept()).toEqual(['1 queued', '3 delivered', '4 queued', '5 delivered'])
})

test('a replayed callback counts as ended at its replay', async () => {
  const { callbacks, send, kept } = outbox()
  await send('yes', 'yes')
  await callbacks.replay(1)
  await send('yes')
  expect(kept()).toEqual(['1 delivered', '3 delivered'])
})

test('restored callbacks are kept and forgotten in the same way', async () => {
  const [first, second] = [outbox(), outbox()]
  await first.send('yes', 'no', 'yes')
  second.callbacks.load(first.callbacks.dump())
  await second.send('yes')
  expect(second.kept()).toEqual(['2 queued', '3 delivered', '4 delivered'])
})

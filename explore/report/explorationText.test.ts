import pc from 'picocolors'
import { expect, test } from 'vitest'
import {
  clean,
  command,
  exploration,
  invariants,
  killed,
  notification,
  paidTwice,
  payout,
  runOf,
} from './exploration.fixture.ts'
import { explorationText } from './explorationText.ts'

const options = { invariants, command, colors: pc.createColors(false) }

function linesOf(...args: Parameters<typeof explorationText>): string[] {
  return explorationText(...args).split('\n')
}

test('the first line has the verdict and the counts', () => {
  expect(linesOf(exploration, options)[0]).toBe(
    '2 of 3 invariants held in 213 schedules; 1 was violated in 2 of them; 1 unstable',
  )
  expect(linesOf(clean, options)[0]).toBe('All 3 invariants held in 41 schedules')
})

test('a violated invariant is told by its shortest schedule: words, reason, diagram, difference, output and command', () => {
  const text = explorationText(exploration, options)
  expect(text.slice(text.indexOf('✗'), text.indexOf('1 schedule went'))).toMatchInlineSnapshot(`
    "✗ no reference is paid twice
      The first mobileB2C for +254711000100 is done, but the connection breaks before the answer.
      payout 1 was paid twice at Africa's Talking: ATPid_1 and ATPid_2 (250 KES to +254711000100 each)

                 client                    service              Africa's Talking
      09:00:00      │──── POST /payouts ─────▶│                         │
                *   │                         │────── mobileB2C ───────▶│
                    │                         │           ╳┄ no answer ┄│
                    │                         │────── mobileB2C ───────▶│
                    │                         │◀┄┄┄┄┄┄┄┄┄ 201 ┄┄┄┄┄┄┄┄┄┄│
                    │◀┄┄┄┄┄┄┄┄┄ 202 ┄┄┄┄┄┄┄┄┄┄│                         │
                    │──── POST /payouts ─────▶│                         │
                    │                         │────── mobileB2C ───────▶│
                    │                         │◀┄┄┄┄┄┄┄┄┄ 201 ┄┄┄┄┄┄┄┄┄┄│
                    │◀┄┄┄┄┄┄┄┄┄ 202 ┄┄┄┄┄┄┄┄┄┄│                         │
      09:00:05      │                         │◀┄ paymentNotification ┄┄│
                    │                         │┄┄┄┄┄┄┄┄┄ 200 ┄┄┄┄┄┄┄┄┄┄▶│
                *   │                         │◀┄ paymentNotification ┄┄│
                    │                         │┄┄┄┄┄┄┄┄┄ 200 ┄┄┄┄┄┄┄┄┄┄▶│
                    │                         │◀┄ paymentNotification ┄┄│
                    │                         │┄┄┄┄┄┄┄┄┄ 200 ┄┄┄┄┄┄┄┄┄┄▶│
      * not as in the default run

      The first message that differs from the default run:
        default run:   09:00:00  service → Africa's Talking  mobileB2C  201
        this schedule: 09:00:00  service → Africa's Talking  mobileB2C  no answer: a fault reset the connection, the request was carried out all the same  (fault 1)
      The first request that the service sends in one of them only:
        default run:   nothing
        this schedule: 09:00:00  service → Africa's Talking  mobileB2C  201
      The service printed:
        payout 1: no answer, sending again
        Error: socket hang up
            at Socket.socketOnEnd (node:_http_client:542:25)
      schedule: mobileB2C.+254711000100.1:doneButLost
      again: railyard explore --run 'node payouts.mjs' --do story.yaml --replay mobileB2C.+254711000100.1:doneButLost
      violated by 1 other schedule too:
        mobileB2C.+254711000100.1:killedAfter  The first mobileB2C for +254711000100 has been done, but not yet answered, when the service is killed.

    "
  `)
})

test('a kill is a line across the diagram, between what was sent before it and the answers that it kept away', () => {
  const lines = linesOf({ ...exploration, violated: [killed] }, options)
  const first = lines.findIndex((line) => line.includes('client   '))
  expect(lines.slice(first, first + 8).join('\n')).toMatchInlineSnapshot(`
    "             client                    service              Africa's Talking
      09:00:00  *   │──── POST /payouts ─────▶│                         │
                *   │                         │────── mobileB2C ───────▶│
                    ═══ the service is killed ═══════════════════════════
                    ═══ the service is up again ═════════════════════════
                    │                         │           ╳┄ no answer ┄│
                    │           ╳┄ no answer ┄│                         │
                    │                         │────── mobileB2C ───────▶│"
  `)
})

test('a callback that never arrives breaks off before the service', () => {
  const number = '+254711000100'
  const { reply: _, ...lost } = notification(number)
  const run = runOf({
    id: 'paymentNotification.+254711000100.1:callbackLost',
    messages: [...payout({ number }), { ...lost, error: 'lost on the way by a callback plan' }],
    violations: [{ invariant: 'nothing is undecided at the end', reason: 'payout 1 is undecided' }],
  })
  const line = linesOf({ ...exploration, violated: [run] }, options).find((one) =>
    one.includes('╳┄ paymentNotification'),
  )
  expect(line).toMatch(/│ +╳┄ paymentNotification ┄*│$/)
})

test('long runs of messages as in the default run are cut', () => {
  const others = Array.from({ length: 20 }, (_, at) => payout({ number: `+2547110005${10 + at}` })).flat()
  const base = runOf({ id: 'default', messages: [...others, ...exploration.base.trace.messages] })
  const run = { ...paidTwice, trace: { ...paidTwice.trace, messages: [...others, ...paidTwice.trace.messages] } }
  const lines = linesOf({ ...exploration, base, violated: [run] }, options)
  expect(lines.filter((line) => line.includes('… 40 messages as in the default run'))).toHaveLength(1)
  expect(lines.filter((line) => line.includes('POST /payouts ─'))).toHaveLength(2)
})

test('only colours tell the coloured report from the plain one', () => {
  const coloured = explorationText(exploration, { ...options, colors: pc.createColors(true) })
  const escapes = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g')
  expect(coloured).not.toBe(coloured.replaceAll(escapes, ''))
  expect(coloured.replaceAll(escapes, '')).toBe(explorationText(exploration, options))
})

test('control characters of the service do not reach the terminal', () => {
  const run = { ...paidTwice, output: 'a\u001b[31mb\n' }
  expect(explorationText({ ...exploration, violated: [run] }, options)).not.toContain('\u001b')
})

test('the counts are told by number of deviations, with what was left out', () => {
  const lines = linesOf(exploration, options)
  expect(lines.slice(lines.indexOf('deviations  planned  run  not run')).join('\n')).toMatchInlineSnapshot(`
    "deviations  planned  run  not run
             0        1    1        0
             1       40   40        0
             2      700  173      527
    41.2 s in all, 3.1 s until the first violation, 31 different courses seen
    12 schedules not run because a part of each is violated already
    The budget ended it before everything was tried: give more with --budget
    "
  `)
})

test('an id with spaces is quoted for the shell', () => {
  const run = runOf({ id: 'POST /payouts.1:sentTwice', violations: paidTwice.violations })
  expect(explorationText({ ...exploration, violated: [run] }, options)).toContain(
    "--replay 'POST /payouts.1:sentTwice'",
  )
})

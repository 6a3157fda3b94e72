import { expect, test } from 'vitest'
import { lostAnswer, mutantsRun, verdicts } from './mutantsRun.fixture.ts'
import { mutantsText } from './mutantsText.ts'

test('the report says what is missed, where, what was changed, and which test would notice', () => {
  expect(mutantsText(mutantsRun)).toBe(`Your tests miss 2 of 3 mutants.
1 further one made no difference in them.

Done, but the answer is lost: 1 missed

  dtone/postTransactionAsync/doneButHang
    Requests get no answer, but the provider has done what they asked. It changed postTransactionAsync 2 times.
      application                                       DT One
      │── postTransactionAsync ─────────────────────────────▶│  * changed
      │ no answer                                            │  a fault kept the answer back
    To notice it: let postTransactionAsync lose its answer, and expect that the application asks DT One what became of it before it sends it again, and that it is done once.

Lost callbacks: 1 missed

  dtone/transactionUpdated/callbackLost
    Callbacks never arrive. It changed transactionUpdated once.
      application                                       DT One
      │── postTransactionAsync ─────────────────────────────▶│
      │◀────────────────────────────────────────────── 201 ──│
      │                transactionUpdated: dropped, not sent │  * changed
    To notice it: let transactionUpdated never come, move the clock, and expect that the application finds the end by asking DT One.

Run one again: railyard mutants --test 'npx vitest run' --only dtone/postTransactionAsync/doneButHang
`)
})

test('nothing missed is said in one line', () => {
  const noticed = verdicts.filter(({ outcome }) => outcome === 'noticed')
  expect(mutantsText({ ...mutantsRun, verdicts: noticed })).toBe('Your tests miss none of 1 mutant.\n')
})

test('what there was no time for is named', () => {
  const leftOut = Array.from({ length: 6 }, () => lostAnswer)
  expect(mutantsText({ ...mutantsRun, verdicts: [], leftOut })).toContain(
    '6 mutants left out, since the budget was used up: ',
  )
})

test('mutants of one place that change the same show it once', () => {
  const [first] = verdicts
  const twice = first === undefined ? [] : [first, { ...first, mutant: { ...first.mutant, name: 'another' } }]
  expect(mutantsText({ ...mutantsRun, verdicts: twice }).match(/\* changed/g)).toHaveLength(1)
})

test('what the tests bring about themselves is not missed', () => {
  const rehearsed = verdicts.slice(0, 1).map((verdict) => ({ ...verdict, outcome: 'rehearsed' }) as const)
  expect(mutantsText({ ...mutantsRun, verdicts: rehearsed })).toBe(
    'Your tests miss none of 1 mutant.\n1 of them they bring about themselves, and pass.\n',
  )
})

test('a failure that the mutant cannot be seen to have caused is named', () => {
  const evidence = { count: 0, places: {}, shown: [] }
  const odd = verdicts.slice(0, 1).map((verdict) => ({ ...verdict, outcome: 'noticed', evidence }) as const)
  expect(mutantsText({ ...mutantsRun, verdicts: odd })).toBe(`Your tests miss none of 1 mutant.
Seen to change nothing, and noticed all the same: ${lostAnswer.name}. Run it again: the tests may fail by chance.
`)
})

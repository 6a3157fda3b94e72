import { expect, test } from 'vitest'
import type { CallbackHazard, CausedEffects, Effect } from '../model/effects.ts'
import { schemaChecks } from '../schema/schemaCheck.ts'
import { checkCount, checkRecords, checkRepetition, effectsText, possibleOutcomes } from './checkEffects.ts'

function caused(callback?: CallbackHazard): CausedEffects {
  const of = { pointer: '#', steps: { cause: 0 }, causes: { pay: 1 }, settles: false, records: {}, after: 'PT1H' }
  return callback === undefined ? of : { ...of, hazard: { callback } }
}

function found(...states: Effect['state'][]): Map<string, Effect[]> {
  return new Map([['pay', states.map((state, at) => ({ id: `P${at}`, state }))]])
}

test('what may still happen counts as an effect, and what failed does not', () => {
  expect(checkCount(caused(), found('done', 'failed'), true)).toEqual([])
  expect(checkCount(caused(), found('done', 'open'), false)).toMatchObject([
    { message: 'pay was done 2 times, must be done 1 times at most' },
  ])
  expect(checkCount(caused(), found('failed'), true)).toMatchObject([
    { message: 'pay was done 0 times, must be done 1 times' },
  ])
  expect(checkCount(caused('lost'), found(), false)).toEqual([])
})

test.each([
  ['done', undefined, ['done']],
  ['done', 'doubled', ['done']],
  ['done', 'lost', ['done', 'doubt']],
  ['done', 'contradictory', ['done', 'doubt']],
  ['open', undefined, ['done', 'doubt']],
  ['failed', undefined, ['undone', 'doubt']],
  ['failed', 'contradictory', ['done', 'undone', 'doubt']],
  ['failed', 'contradictoryAmount', ['contradicted']],
  ['failed', 'reversed', ['undone', 'doubt']],
  ['done', 'reversed', ['reversed']],
] as const)('an effect that is %s, its callbacks %s, is shown as one of %j', (state, hazard, outcomes) => {
  expect(possibleOutcomes(caused(hazard), found(state))).toEqual(outcomes)
})

test('a service that can ask its provider knows the outcome in the end, unless the provider contradicts itself', () => {
  const settling = (callback: CallbackHazard) => ({ ...caused(callback), settles: true })
  expect(possibleOutcomes(settling('lost'), found('done'))).toEqual(['done'])
  expect(possibleOutcomes({ ...caused(), settles: true }, found())).toEqual(['undone'])
  expect(possibleOutcomes(settling('contradictory'), found('done'))).toEqual(['done', 'doubt'])
})

test('the record of an effect has the members that the document says', () => {
  const effects = new Map([['pay', [{ id: 'P1', state: 'done' as const, record: { amount: 1401 } }]]])
  const check = (amount: number) =>
    checkRecords({ ...caused(), records: { '/amount': amount } }, effects, schemaChecks({}))
  expect(check(1401)).toEqual([])
  expect(check(1400)).toMatchObject([{ message: "the provider's record of pay: amount is 1401, must be 1400" }])
})

test('what failed may be asked for again, unless the provider has said that it was done', () => {
  expect(checkRepetition(caused(), found('failed'), found('failed', 'done'))).toEqual([])
  expect(checkRepetition(caused('contradictory'), found('failed'), found('failed', 'failed'))).toHaveLength(1)
  expect(checkRepetition(caused(), found('open'), found('open', 'failed'))).toHaveLength(1)
})

test('effects are told by what became of them', () => {
  expect(effectsText(found('done', 'done', 'open'))).toBe('pay: 2 done, 1 open')
  expect(effectsText(found())).toBe('pay: nothing')
})

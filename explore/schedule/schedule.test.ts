import { describe, expect, test } from 'vitest'
import { deviationNamed, deviations } from '../deviations/deviations.ts'
import { type ChoicePoint, pointText, readPoint } from './choicePoint.ts'
import { readSchedule, scheduleId } from './schedule.ts'

const paid: ChoicePoint = { at: 'request', operation: 'mobileB2C', subject: '+254711000100', nth: 1 }
const notified: ChoicePoint = { at: 'callback', operation: 'paymentNotification', subject: '+254711000100', nth: 2 }

describe('the id of a schedule', () => {
  test('is what is needed to run it again', () => {
    const schedule = [
      { point: paid, deviation: deviationNamed('doneButLost') },
      { point: notified, deviation: deviationNamed('callbackTwice') },
    ]
    const id = scheduleId(schedule)
    expect(id).toBe('mobileB2C.+254711000100.1:doneButLost,paymentNotification.+254711000100.2:callbackTwice')
    expect(readSchedule(id)).toEqual(schedule)
  })

  test('is "default" where nothing goes wrong', () => {
    expect(scheduleId([])).toBe('default')
    expect(readSchedule('default')).toEqual([])
  })

  test.each([
    ['GET /orders/*.json', undefined],
    ['POST /a,b:c%2e', undefined],
    ['sendMessage', '+254711000100,+254711000101'],
  ])('keeps the operation %j of the subject %j apart from its own marks', (operation, subject) => {
    const point: ChoicePoint = { at: 'request', operation, subject, nth: 12 }
    expect(readPoint(pointText(point), 'request')).toEqual(point)
    const schedule = [{ point, deviation: deviationNamed('lost') }]
    expect(readSchedule(scheduleId(schedule))).toEqual(schedule)
  })

  test.each([
    ['mobileB2C.1:nothing', '"nothing" is no deviation: there are lost, unanswered, '],
    ['mobileB2C:lost', '"mobileB2C:lost" is no point of a run'],
    ['mobileB2C.0:lost', 'is no point of a run'],
    ['a.b.c.1:lost', 'is no point of a run'],
    ['', '"" is no point of a run'],
    ['nonsense', '"nonsense" is no point of a run'],
  ])('%j is refused with the reason', (id, reason) => {
    expect(() => readSchedule(id)).toThrow(reason)
  })
})

test('every deviation has a misbehaviour, a kill or something that follows', () => {
  const idle = deviations.filter(
    ({ misbehaviour, kills, next }) => misbehaviour === undefined && !kills && next === undefined,
  )
  expect(deviations.length).toBeGreaterThan(25)
  expect(idle).toEqual([])
})

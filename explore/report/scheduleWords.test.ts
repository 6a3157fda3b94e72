import { expect, test } from 'vitest'
import { readSchedule } from '../schedule/schedule.ts'
import { ordinal, scheduleWords } from './scheduleWords.ts'

test('a schedule reads as one sentence for each deviation', () => {
  const schedule = readSchedule(
    'mobileB2C.+254711000100.1:doneButLost,paymentNotification.+254711000100.1:callbackTwice',
  )
  expect(scheduleWords(schedule)).toBe(
    'The first mobileB2C for +254711000100 is done, but the connection breaks before the answer. ' +
      'Then the first paymentNotification for +254711000100 arrives twice.',
  )
})

test('a point without a subject names the operation alone', () => {
  expect(scheduleWords(readSchedule('POST /orders.2:killedAfterAnswer'))).toBe(
    'The second POST /orders has just been answered when the service is killed.',
  )
  expect(scheduleWords(readSchedule('getBalances.12:lost'))).toMatch(/^The 12th getBalances is lost:/)
})

test('the default run is said in words too', () => {
  expect(scheduleWords([])).toBe('Nothing goes wrong.')
})

test('ordinal numbers are English', () => {
  expect([1, 3, 10, 11, 12, 13, 21, 22, 23, 24, 111].map(ordinal)).toEqual([
    'first',
    'third',
    'tenth',
    '11th',
    '12th',
    '13th',
    '21st',
    '22nd',
    '23rd',
    '24th',
    '111th',
  ])
})

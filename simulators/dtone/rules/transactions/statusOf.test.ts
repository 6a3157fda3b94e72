import { expect, test } from 'vitest'
import { statuses } from '../../data/statuses.generated.ts'
import { statusOf } from './statusOf.ts'

test('writes a status with its class', () => {
  expect(statusOf('DECLINED-BARRED-CREDIT-PARTY')).toEqual({
    id: 90201,
    message: 'DECLINED-BARRED-CREDIT-PARTY',
    class: { id: 9, message: 'DECLINED' },
  })
})

test.each(Object.entries(statuses))(
  '%s has an id in the range of its class',
  (name, { id, class: { id: classId, message } }) => {
    expect(Math.floor(id / 10_000)).toBe(classId)
    expect(name.split('-')[0]).toBe(message)
  },
)

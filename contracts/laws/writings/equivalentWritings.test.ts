import { expect, test } from 'vitest'
import { brokenLaws } from '../bookings.fixture.ts'
import { testFaults } from '../testFaults.fixture.ts'

test('a correct service breaks no law', async () => {
  expect(await brokenLaws()).toEqual({})
})

testFaults([
  [
    'folds the case of the unique member',
    'unique*',
    'addBooking unique/reference/near.case',
    '409 came where 201 must come',
  ],
  ['trims the unique member', 'unique*', 'addBooking unique/reference/near.blanks', '409 came where 201 must come'],
  ['normalises the unique member', 'unique*', 'addBooking unique/reference/near.form', '409 came where 201 must come'],
  [
    'ignores the offset in a query',
    'writing/query*',
    'listBookings writing/query.from/offset',
    'the same moment with another offset: is [], not [{',
  ],
  [
    'ignores the offset in a body',
    'writing/body.starts*',
    'addBooking writing/body.starts/offset',
    'the same moment with another offset: is "2026-11-22T11:00:00.000Z", not 2026-11-22T09:00:00Z',
  ],
  [
    'needs the members in order',
    'writing/body/members*',
    'addBooking writing/body/members.default',
    '400 came where 201 must come',
  ],
  [
    'sorts without blanks only',
    'writing/query.sort*',
    'listBookings writing/query.sort/same.0',
    'the same value in another writing: answered with 400, not with 200',
  ],
  [
    'takes ids in small letters only',
    'writing/path*',
    'showBooking writing/path.id/capitals',
    'the same value in another writing: answered with 404, not with 200',
  ],
  [
    'takes a newline at the end',
    'refused*',
    'addBooking refused/body.code/trailingNewline',
    '201 came where the request must be refused with a 4xx',
  ],
  [
    'takes blanks inside',
    'refused*',
    'addBooking refused/body.code/innerBlank',
    '201 came where the request must be refused with a 4xx',
  ],
  [
    'takes digits of other scripts',
    'refused*',
    'addBooking refused/body.code/arabicDigits',
    '201 came where the request must be refused with a 4xx',
  ],
])

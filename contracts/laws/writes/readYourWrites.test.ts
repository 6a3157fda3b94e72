import { testFaults } from '../testFaults.fixture.ts'

testFaults([
  [
    'resets what was not sent',
    'kept*',
    'changeSettings kept/body.greeting',
    'was 8 and is 9 after a request that had only {"greeting":"',
  ],
  [
    'does not keep a PUT',
    'read*',
    'changeBooking read/showBooking/default',
    'is "2046", changeBooking answered "7310"',
  ],
  [
    'answers a PATCH that it does not keep',
    'read*',
    'changeSettings read/showSettings/hours',
    'is 9, changeSettings answered 8',
  ],
  ['forgets a member when it creates', 'read*', 'addBooking read/showBooking/default', 'is 1, addBooking answered 2'],
  [
    'leaves a new entry out of the list',
    'read*',
    'addBooking read/listBookings/default',
    'no entry is what addBooking answered: {"id":"',
  ],
  ['does not delete', 'deleted*', 'removeBooking deleted/showBooking', '200 came where one of 404, 410 must come'],
  ['does not delete', 'deleted*', 'removeBooking deleted/listBookings', 'still has {"id":"'],
  ['does not clear', 'deleted*', 'clearBookings deleted/listBookings', 'is not empty after clearBookings: [{"id":"'],
])

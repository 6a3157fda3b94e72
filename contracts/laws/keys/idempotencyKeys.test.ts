import { testFaults } from '../testFaults.fixture.ts'

const notRefused = 'came where'

testFaults([
  ['takes the unique member twice', 'unique*', 'addBooking unique/reference/repeated', notRefused],
  [
    'takes the unique member twice at the same time',
    'unique*',
    'addBooking unique/reference/together',
    '3 of 3 at the same time were accepted: 201, 201, 201',
  ],
  ['compares the whole body with the unique member', 'unique*', 'addBooking unique/reference/otherBody', notRefused],
  ['ignores the key', 'key*', 'addBooking key/repeated', notRefused],
  [
    'folds the case of the key',
    'key/case',
    'addBooking key/case',
    'a key that differs in the case of its letters got 422, any other key 201',
  ],
  ['compares the key alone', 'key/other*', 'addBooking key/other/body.seats', notRefused],
  ['compares only the code with the key', 'key/other*', 'addBooking key/other/body.starts', notRefused],
  ['compares the text of the body with the key', 'key/repeated', 'addBooking key/repeated', notRefused],
  [
    'does it twice at the same time under one key',
    'key/together',
    'addBooking key/together',
    'the same key and body at the same time: is ',
  ],
  [
    'counts it twice at the same time under one key',
    'key/together',
    'addBooking key/together',
    'one request moved the number of entries from 0 to 1, requests with one key to 4',
  ],
  ['replaces the reply of a key that it refuses', 'key/kept', 'addBooking key/kept', '422 came where 201 must come'],
  [
    'counts a repetition under its key',
    'key/repeated',
    'addBooking key/repeated',
    'listBookings shows something else after this request',
  ],
  ['shares keys between operations', 'key/otherOperation', 'addBooking key/otherOperation', '422 came where 201'],
])

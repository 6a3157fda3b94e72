import { expect, test } from 'vitest'
import { type ComparedAttempt, type ComparedItem, verdictOf } from './verdict.ts'

const attempt = (id: string, changes: Partial<ComparedAttempt> = {}): ComparedAttempt => ({
  ...{ id, status: 'Completed', amount: 100, disputed: null, ...changes },
})
const failed = attempt('a', { status: 'Failed' })

test.each<[string, string, Partial<ComparedItem>, readonly ComparedAttempt[]]>([
  ['an item that was not sent', 'Outstanding', { status: 'Pending', transaction_id: null }, []],
  ['an item that its provider works on', 'Outstanding', {}, [attempt('a', { status: 'Processing' })]],
  ['an item that was paid', 'Matched', {}, [attempt('a')]],
  ['an item that was paid at the second attempt', 'Matched', { transaction_id: 'b' }, [failed, attempt('b')]],
  ['an item that was refused', 'Failed', { status: 'Failed' }, [failed]],
  ['an item that was reversed', 'Failed', { status: 'Failed' }, [attempt('a', { status: 'Reversed' })]],
  ['an item that was stopped before it was sent', 'Failed', { status: 'Failed', transaction_id: null }, []],
  ['an item of which two attempts were paid', 'AmountMismatch', {}, [attempt('a'), attempt('b')]],
  ['an item that was paid with another amount', 'AmountMismatch', {}, [attempt('a', { amount: 101 })]],
  [
    'an item that is about to be paid with another amount',
    'AmountMismatch',
    {},
    [attempt('a', { amount: 9, status: 'Processing' })],
  ],
  ['a paid item of which the provider names other terms', 'AmountMismatch', {}, [attempt('a', { disputed: 'terms' })]],
  ['a sent item whose transaction is not there', 'MissingTransaction', {}, []],
  ['a sent item that names no transaction', 'MissingTransaction', { transaction_id: null }, [attempt('b')]],
  ['a failed item whose transaction is not there', 'MissingTransaction', { status: 'Failed' }, []],
  ['a paid item whose payment is contradicted', 'Outstanding', {}, [attempt('a', { disputed: 'status' })]],
  [
    'a failed item that a callback calls paid',
    'Outstanding',
    { status: 'Failed' },
    [attempt('a', { status: 'Failed', disputed: 'payment' })],
  ],
  ['a failed item of which an attempt was paid', 'Outstanding', { status: 'Failed' }, [failed, attempt('b')]],
  ['a processed item whose latest attempt has failed', 'Outstanding', {}, [failed]],
  [
    'a paid item of which another attempt is under way',
    'Outstanding',
    {},
    [attempt('a'), attempt('b', { status: 'Processing' })],
  ],
])('%s is %s', (_name, verdict, changes, attempts) => {
  expect(verdictOf({ status: 'Processed', amount: 100, transaction_id: 'a', ...changes }, attempts)).toBe(verdict)
})

import { DataTable } from '@cucumber/cucumber'
import { expect, test } from 'vitest'
import { SavedValues } from './savedValues.ts'

const saved = new SavedValues()
saved.save('payout', 'po-1')
saved.save('amount', 250)

test('names in texts are replaced, the rest stays', () => {
  expect(saved.filled('/payouts/{{payout}}?a={{ amount }}')).toBe('/payouts/po-1?a=250')
  expect(saved.filled('{"a":{"b":{}}} <payout> {payout}')).toBe('{"a":{"b":{}}} <payout> {payout}')
  expect(saved.filled(7)).toBe(7)
})

test('names in tables are replaced', () => {
  const table = saved.filled(new DataTable([['id', '{{payout}}']]))
  expect(table instanceof DataTable && table.raw()).toEqual([['id', 'po-1']])
})

test('a name that is not known is told with those that are', () => {
  expect(() => saved.filled('{{payuot}}')).toThrow(
    'No value of the name {{payuot}} has been saved before this step: saved are payout, amount.',
  )
  expect(() => new SavedValues().filled('{{a}}')).toThrow('nothing has been saved.')
})

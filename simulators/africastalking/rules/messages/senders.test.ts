import { expect, test } from 'vitest'
import { Collection } from '../../../kernel/index.ts'
import { isForeignSender, mayUseSender, type Sender } from './senders.ts'

function account(isStrict: boolean, ...registered: readonly string[]) {
  const senders = new Collection<Sender>({ key: ({ sender }) => sender })
  for (const sender of registered)
    senders.put({ sender, kind: 'alphanumeric', purpose: 'transactional', countries: ['KE'] })
  return { isStrict, state: { senders } }
}

test.each([
  [undefined, true, true],
  ['AFRICASTKNG', true, true],
  ['My Shop', true, false],
  ['12345', true, false],
  ['+254711000001', true, false],
  ['a name longer than 11', false, false],
  ['naïve', false, false],
  ['', false, false],
])('sender %j: %s in open mode, %s in strict mode', (from, open, strict) => {
  expect([mayUseSender(from, account(false)), mayUseSender(from, account(true))]).toEqual([open, strict])
})

test.each([
  [undefined, true],
  ['AFRICASTKNG', true],
  ['MYSHOP', true],
  ['My Shop', false],
  ['12345', false],
])('with MYSHOP registered, sender %j: %s in both modes', (from, may) => {
  expect([mayUseSender(from, account(false, 'MYSHOP')), mayUseSender(from, account(true, 'MYSHOP'))]).toEqual([
    may,
    may,
  ])
})

test('a registered sender is foreign outside its countries; others are foreign nowhere', () => {
  const context = account(false, 'MYSHOP')
  expect(isForeignSender('+254711000001', 'MYSHOP', context)).toBe(false)
  expect(isForeignSender('+23276000001', 'MYSHOP', context)).toBe(true)
  expect(isForeignSender('+23276000001', 'AFRICASTKNG', context)).toBe(false)
})

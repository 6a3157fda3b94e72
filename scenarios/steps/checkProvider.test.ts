import { expect, test } from 'vitest'
import { checkProvider } from './checkProvider.ts'

test.each([
  ['{provider} has received no {operation}', ['dtone', 'mobileB2C'], "mobileB2C is of Africa's Talking alone."],
  ['{provider} has sent no {callback}', ['africastalking', 'transactionUpdated'], 'transactionUpdated is of DT One'],
])('what a provider does not have is refused: %s', (text, values, message) => {
  expect(() => checkProvider({ text }, values)).toThrow(message)
})

test.each([
  ['{provider} has received no {operation}', ['dtone', 'getBalances']],
  ['{provider} has tried {callback} {int} time(s)', ['africastalking', 'deliveryReport', 1]],
  ['I have received no {callback}', ['deliveryReport']],
  ['the answer of {provider} is {int}', ['dtone', 201]],
])('what it has is not: %s', (text, values) => {
  expect(() => checkProvider({ text }, values)).not.toThrow()
})

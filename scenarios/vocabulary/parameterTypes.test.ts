import { describe, expect, test } from 'vitest'
import { callbackNames, misbehaviours } from '../../testing/index.ts'
import { parameterTypes } from './parameterTypes.ts'
import { providerOperations } from './providerNames.ts'
import type { ParameterValues } from './values.ts'

type Name = keyof ParameterValues

/** What a text is read as in the place of a parameter; throws where the parameter does not take the text. */
function read(name: Name, text: string): unknown {
  const type = parameterTypes.find((one) => one.name === name)
  const found = type === undefined ? null : new RegExp(`^${type.regexp.source}$`).exec(text)
  if (type === undefined || found === null) throw new Error(`"${text}" is no ${name}`)
  return type.read(...found.slice(1))
}

test.each<[Name, string, unknown]>([
  ['duration', '5 minutes', 'PT5M'],
  ['duration', '1 second', 'PT1S'],
  ['duration', 'a minute', 'PT1M'],
  ['duration', 'an hour', 'PT1H'],
  ['duration', 'two days', 'P2D'],
  ['duration', 'twelve weeks', 'P12W'],
  ['duration', '2999 milliseconds', 'PT2.999S'],
  ['duration', '1 millisecond', 'PT0.001S'],
  ['clockTime', '09:30', { hour: 9, minute: 30 }],
  ['clockTime', '23:59', { hour: 23, minute: 59 }],
  ['money', '250 SLE', { amount: '250', currency: 'SLE' }],
  ['money', '10,000.50 USD', { amount: '10000.50', currency: 'USD' }],
  ['money', '10 000 USD', { amount: '10000', currency: 'USD' }],
  ['money', '-3.60 EUR', { amount: '-3.60', currency: 'EUR' }],
  ['msisdn', '+23276123100', '+23276123100'],
  ['status', 'COMPLETED', 'COMPLETED'],
  ['status', 'PartiallyFailed', 'PartiallyFailed'],
  ['status', 'DECLINED-INVALID-CREDIT-PARTY', 'DECLINED-INVALID-CREDIT-PARTY'],
  ['provider', 'DT One', 'dtone'],
  ['provider', "Africa's Talking", 'africastalking'],
  ['provider', 'the card acquirer', 'acquirer'],
  ['account', 'balance at DT One', 'balance'],
  ['account', 'reserve at DT One', 'reserve'],
  ['account', "account at Africa's Talking", 'account'],
  ['queued', 'messages', 'sms'],
  ['queued', 'payments', 'mobileB2C'],
  ['queued', 'airtime', 'airtime'],
  ['queued', 'data', 'mobileData'],
  ['queued', 'business payments', 'mobileB2B'],
  ['queued', 'bank transfers', 'bankTransfer'],
  ['bundle', '7 MB a day', { quantity: 7, unit: 'MB', validity: 'Day' }],
  ['bundle', '1 GB a week', { quantity: 1, unit: 'GB', validity: 'Week' }],
  ['bundle', '10 GB a month', { quantity: 10, unit: 'GB', validity: 'Month' }],
  ['account', "wallet at Africa's Talking", 'wallet'],
  ['account', "stash at Africa's Talking", 'stash'],
  ['httpMethod', 'PATCH', 'PATCH'],
  ['jsonValue', '"queued"', 'queued'],
  ['jsonValue', '"a \\"b\\""', 'a "b"'],
  ['jsonValue', '-10.50', -10.5],
  ['jsonValue', 'true', true],
  ['jsonValue', 'null', null],
  ...providerOperations.map(({ id }): [Name, string, unknown] => ['operation', id, id]),
  ...callbackNames.map((name): [Name, string, unknown] => ['callback', name, name]),
  ...misbehaviours.map((one): [Name, string, unknown] => ['trouble', one.phrase, one]),
])('%s: %s', (name, text, value) => {
  expect(read(name, text)).toEqual(value)
})

test.each<[Name, string]>([
  ['duration', 'some minutes'],
  ['duration', '5 months'],
  ['duration', '-5 minutes'],
  ['duration', '1.5 hours'],
  ['httpMethod', 'get'],
  ['jsonValue', 'queued'],
  ['jsonValue', '+1'],
  ['clockTime', '24:00'],
  ['clockTime', '09:60'],
  ['clockTime', '9:30'],
  ['money', '250'],
  ['money', '250 Sle'],
  ['money', 'SLE 250'],
  ['money', '2.5.0 SLE'],
  ['msisdn', '23276123100'],
  ['msisdn', '+12'],
  ['msisdn', '+1234567890123456'],
  ['status', 'completed'],
  ['status', 'DECLINED_BY_US'],
  ['provider', 'dtone'],
  ['provider', 'Africas Talking'],
  ['account', 'stash at DT One'],
  ['operation', 'postTransaction'],
  ['callback', 'transactionCreated'],
  ['trouble', 'explodes'],
])('%s: not %s', (name, text) => {
  expect(() => read(name, text)).toThrow(`"${text}" is no`)
})

describe('every type', () => {
  test.each(parameterTypes.map((type) => [type.name, type] as const))('%s is described', (_, { about }) => {
    expect(about).toMatch(/`|table/)
  })

  test('has a name of its own', () => {
    expect(new Set(parameterTypes.map(({ name }) => name)).size).toBe(parameterTypes.length)
  })
})

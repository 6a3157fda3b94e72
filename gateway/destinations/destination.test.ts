import { expect, test } from 'vitest'
import { banks } from './data/banks.generated.ts'
import { countries } from './data/countries.generated.ts'
import { telcos } from './data/telcos.generated.ts'
import { classifyDestination } from './destination.ts'
import { parsePhoneNumber, readPhoneNumber } from './phoneNumbers.ts'

test.each(['+23276123100', '23276123100', '076123100', '+232 76 123-100'])('%s is a number of Orange', (text) => {
  expect(classifyDestination(text)).toEqual({
    kind: 'domestic',
    phoneNumber: '+23276123100',
    telcoCode: '76',
    operator: 'Orange',
    wallet: true,
  })
})

test('077 is Africell, and 025 has no wallet', () => {
  expect(classifyDestination('077123456')).toMatchObject({ operator: 'Africell', wallet: true })
  expect(classifyDestination('025123456')).toMatchObject({ operator: 'Sierratel', wallet: false })
})

test.each([
  ['+593991234100', 'ECU'],
  ['233241234567', 'GHA'],
  ['+254711000106', 'KEN'],
])('%s is a number of %s', (text, country) => {
  expect(classifyDestination(text)).toMatchObject({ kind: 'foreign', country })
})

test('digits after a known bank code are an account, with or without hyphens', () => {
  expect(classifyDestination('003-09415-2831')).toEqual({
    kind: 'bank',
    accountNumber: '003094152831',
    bankCode: '003',
  })
  expect(classifyDestination('003001014892010184')).toMatchObject({ kind: 'bank' })
})

test.each(['', 'hello', '123', '+23222123456', '+2327612310', '0031234', '999001014892010184', '+999123456789'])(
  '"%s" is nothing that can be paid',
  (text) => {
    expect(classifyDestination(text)).toBeUndefined()
  },
)

test.each(['pay 076123100', '076123100 or so', 'tel:+23276123100', '076123100 ext. 5'])(
  '"%s" contains a number and is not one',
  (text) => {
    expect([classifyDestination(text)?.kind ?? 'unreadable', parsePhoneNumber(text)]).toEqual(['unreadable', undefined])
  },
)

test.each([
  ['0023276123100', '+23276123100'],
  ['00232-76-123-100', '+23276123100'],
  ['0012125550100', '+12125550100'],
  ['00254711000100', '+254711000100'],
])('%s with the international prefix is the number %s, not a bank account', (text, phoneNumber) => {
  expect(classifyDestination(text)).toMatchObject({ phoneNumber })
  expect(readPhoneNumber(text)).toEqual(classifyDestination(text))
})

test.each(['0023222123456', '00232761231', '0023276123100999', '0019995550100'])(
  '%s is a number that cannot be paid, not a bank account',
  (text) => {
    expect(classifyDestination(text)).toBeUndefined()
  },
)

test.each([
  '076123100;ext=5',
  '+23276123100;ext=5',
  '076123100x5',
  '076123100#5',
  '076123100,5',
  '076123100 ext 5',
  '+23276123100;isub=1',
])('%s is refused for its extension', (text) => {
  expect(classifyDestination(text)).toMatchObject({ kind: 'unreadable', reason: expect.stringContaining('extension') })
  expect(readPhoneNumber(text)).toMatchObject({ kind: 'unreadable' })
})

test.each([
  '０７６１２３１００',
  '＋23276123100',
  '٠٧٦١٢٣١٠٠',
  '۰۷۶۱۲۳۱۰۰',
  '076\u00a0123100',
  '076\u2011123100',
  '076123100\u200b',
  'tel:076123100',
  '003\u00a0094152831',
])('%o is refused for its characters, with what to write instead', (text) => {
  expect(classifyDestination(text)).toMatchObject({
    kind: 'unreadable',
    reason: expect.stringContaining('digits 0 to 9'),
  })
  expect(readPhoneNumber(text)).toMatchObject({ kind: 'unreadable' })
})

test('no bank code reads as a telco code, and no telco code stands twice', () => {
  const codes = telcos.flatMap((telco) => [...telco.codes])
  expect(new Set(codes).size).toBe(codes.length)
  const local: string[] = codes.map((code) => `0${code}`)
  expect(banks.filter(({ code }) => local.includes(code))).toEqual([])
})

test('each country has one alpha-3 code', () => {
  const codes = Object.values(countries)
  expect(new Set(codes).size).toBe(codes.length)
})

import { expect, test } from 'vitest'
import { banks } from './data/banks.generated.ts'
import { countries } from './data/countries.generated.ts'
import { telcos } from './data/telcos.generated.ts'
import { classifyDestination } from './destination.ts'
import { parsePhoneNumber } from './phoneNumbers.ts'

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
    expect([classifyDestination(text), parsePhoneNumber(text)]).toEqual([undefined, undefined])
  },
)

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

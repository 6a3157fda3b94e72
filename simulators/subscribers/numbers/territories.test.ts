import fc from 'fast-check'
import { parsePhoneNumberFromString } from 'libphonenumber-js'
import { expect, test } from 'vitest'
import numberPlans from '../data/numberPlans.generated.json' with { type: 'json' }
import { countryOf, territoryOf } from './territories.ts'

/**
 * Compares with the library. Numbers that the library parses to another E.164 number are left out: in a few countries it takes the first
 * digits for a national trunk prefix.
 */
function compare(number: string): void {
  const parsed = parsePhoneNumberFromString(number)
  fc.pre(parsed === undefined || parsed.number === number)
  const territory = territoryOf(number)
  expect(territory !== undefined).toBe(parsed?.isValid() ?? false)
  if (territory !== undefined) expect(territory.alpha_2 ?? undefined).toBe(parsed?.country)
}

const digits = fc.array(fc.constantFrom(...'0123456789'), { minLength: 4, maxLength: 12 })

test('agrees with libphonenumber on any number', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(numberPlans)), digits, (code, national) => {
      compare(`+${code}${national.join('')}`)
    }),
    { numRuns: 20_000 },
  )
})

test('agrees with libphonenumber on numbers that match a plan', () => {
  for (const [code, territories] of Object.entries(numberPlans)) {
    const fitting = fc.oneof(...territories.map(({ national }) => fc.stringMatching(new RegExp(`^(?:${national})$`))))
    fc.assert(
      fc.property(fitting, (national) => compare(`+${code}${national}`)),
      { numRuns: 50 },
    )
  }
})

test.each([
  '+593990000',
  '+23276123',
  '+254711000',
  '+2348030000',
  '+2250700000',
  '+6595123',
  '+919912345',
  '+639170000',
])('accepts any last three digits after %s', (start) => {
  for (let suffix = 0; suffix < 1000; suffix++) {
    expect(territoryOf(`${start}${String(suffix).padStart(3, '0')}`)).toBeDefined()
  }
})

test.each(['+5939900001', '+999123456789', '+1', '', '+0123456789', '593990000100'])('refuses %j', (number) => {
  expect(territoryOf(number)).toBeUndefined()
})

test('distinguishes countries that share a calling code', () => {
  const territories = ['+12025550100', '+18765550100', '+14165550100', '+447400123456', '+447781123456', '+77012345678']
  expect(territories.map((number) => territoryOf(number)?.alpha_2)).toEqual(['US', 'JM', 'CA', 'GB', 'GG', 'KZ'])
})

test.each([
  ['+254711000001', 'KE'],
  ['+2348030000001', 'NG'],
  ['+23276000001', 'SL'],
  ['+25471', 'KE'],
  ['+18765550100', 'JM'],
  ['+447781123456', 'GG'],
  ['+882161234567', null],
  ['+999123456789', null],
])('the country of %s is %s', (number, country) => {
  expect(countryOf(number)).toBe(country)
})

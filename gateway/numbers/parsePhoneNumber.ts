import { type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js'
import { countries } from './data/countries.ts'
import { telcos } from './data/telcos.ts'
import type { Destination } from './destination.ts'

type PhoneDestination = Exclude<Destination, { kind: 'bank' }>

const alpha3: Readonly<Record<string, string>> = countries
const operators = new Map<string, { name: string; wallet: boolean }>(
  telcos.flatMap(({ name, wallet, codes }) => codes.map((code) => [code, { name, wallet }] as const)),
)

/** Reads a phone number in local form (Sierra Leone), or international form with or without its plus. */
export function parsePhoneNumber(text: string): PhoneDestination | undefined {
  const spelled = /^[1-9]\d{9,14}$/.test(text) ? `+${text}` : text
  const number = parsePhoneNumberFromString(spelled, 'SL')
  if (number === undefined || !number.isValid()) return undefined
  return number.country === 'SL' ? domestic(number) : foreign(number)
}

function domestic(number: PhoneNumber): PhoneDestination | undefined {
  const telcoCode = number.nationalNumber.slice(0, 2)
  const operator = operators.get(telcoCode)
  if (operator === undefined) return undefined
  return { kind: 'domestic', phoneNumber: number.number, telcoCode, operator: operator.name, wallet: operator.wallet }
}

function foreign(number: PhoneNumber): PhoneDestination | undefined {
  const country = number.country === undefined ? undefined : alpha3[number.country]
  return country === undefined ? undefined : { kind: 'foreign', phoneNumber: number.number, country }
}

import { isPossiblePhoneNumber, type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js'
import { countries } from './data/countries.generated.ts'
import { telcos } from './data/telcos.generated.ts'

/** A mobile number that can be paid, in E.164. */
export type PhoneDestination =
  /** A mobile number of Sierra Leone with the first two digits of its national form. */
  | {
      readonly kind: 'domestic'
      readonly phoneNumber: string
      readonly telcoCode: string
      readonly operator: string
      /** Whether the operator has mobile money. */
      readonly wallet: boolean
    }
  /** A number of another country, by its ISO 3166 alpha-3 code. */
  | { readonly kind: 'foreign'; readonly phoneNumber: string; readonly country: string }

const alpha3: Readonly<Record<string, string>> = countries
const operators = new Map<string, { name: string; wallet: boolean }>(
  telcos.flatMap(({ name, wallet, codes }) => codes.map((code) => [code, { name, wallet }] as const)),
)

/** A text that is refused for how it is written, with the reason: the predicate of a sentence about the destination. */
export interface Unreadable {
  readonly kind: 'unreadable'
  readonly reason: string
}

const extension = /;|#|x|ext|,/i
const plain = /^[\d +()./-]*$/
const digit = /\p{Nd}/u

/** Reads what a client wrote as a phone number: only the digits 0 to 9, `+`, blanks and ` - . / ( )` may be in it. */
export function readPhoneNumber(text: string): PhoneDestination | Unreadable | undefined {
  if (plain.test(text)) return parsePhoneNumber(text)
  if (!digit.test(text)) return undefined
  if (/^[\d +()./-]+[;#x,e]/i.test(text) && extension.test(text))
    return {
      kind: 'unreadable',
      reason: 'has an extension or another addition, which cannot be paid: write the number alone',
    }
  return {
    kind: 'unreadable',
    reason: 'has other characters than a number: write it with the digits 0 to 9, and a plus, blanks or hyphens',
  }
}

/** Reads what a client wrote as a number of Sierra Leone that has mobile money. */
export function readWallet(text: string): Extract<PhoneDestination, { kind: 'domestic' }> | Unreadable {
  const number = readPhoneNumber(text)
  if (number?.kind === 'unreadable') return number
  if (number?.kind !== 'domestic') return { kind: 'unreadable', reason: 'is no mobile number of Sierra Leone' }
  return number.wallet ? number : { kind: 'unreadable', reason: withoutWallet(number.operator) }
}

/** Why a number of an operator without mobile money cannot be paid. */
export function withoutWallet(operator: string): string {
  return `is a number of ${operator}, which has no mobile money`
}

/**
 * Whether digits are a number with the international prefix 00: a country's numbers may have that length, or it is the gateway's own
 * country.
 */
export function isAfterInternationalPrefix(digits: string): boolean {
  if (!digits.startsWith('00')) return false
  const international = `+${digits.slice(2)}`
  return international.startsWith('+232') || isPossiblePhoneNumber(international)
}

/**
 * Reads a phone number in local form (Sierra Leone), or international form with 00, a plus or neither. The text must be the
 * number and nothing else: a number is not looked for in other text, and an extension cannot be paid.
 */
export function parsePhoneNumber(text: string): PhoneDestination | undefined {
  const spelled = /^[1-9]\d{9,14}$/.test(text) ? `+${text}` : text
  const number = parsePhoneNumberFromString(spelled, { defaultCountry: 'SL', extract: false })
  if (number === undefined || !number.isValid() || number.ext !== undefined) return undefined
  return number.country === 'SL' ? domestic(number) : foreign(number)
}

/** Reads what a person wrote as the number that they are reached by, mobile or not: in E.164, undefined where it is not valid. */
export function readContactNumber(text: string): string | undefined {
  if (!plain.test(text)) return undefined
  const spelled = /^[1-9]\d{9,14}$/.test(text) ? `+${text}` : text
  const number = parsePhoneNumberFromString(spelled, { defaultCountry: 'SL', extract: false })
  return number?.isValid() === true && number.ext === undefined ? number.number : undefined
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

/** A number in E.164 with its middle hidden: +23276***100. */
export function maskPhoneNumber(phoneNumber: string): string {
  return `${phoneNumber.slice(0, 6)}***${phoneNumber.slice(-3)}`
}

import { callbackNames, misbehaviours } from '../../testing/index.ts'
import { providerNames, providerOperations } from './providerNames.ts'
import type { ParameterValues, ProviderName } from './values.ts'

/** A kind of parameter: how it is written, and what it is read as. */
export interface ParameterType<Name extends keyof ParameterValues = keyof ParameterValues> {
  readonly name: Name
  readonly regexp: RegExp
  /** What a reader is told of it. */
  readonly about: string
  read(...groups: readonly string[]): ParameterValues[Name]
}

const smallNumbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const letters: Readonly<Record<string, string>> = { second: 'S', minute: 'M', hour: 'H', day: 'D', week: 'W' }
const accounts: Readonly<Record<string, ParameterValues['account']>> = {
  'balance at DT One': 'balance',
  'reserve at DT One': 'reserve',
  "account at Africa's Talking": 'account',
  "wallet at Africa's Talking": 'wallet',
  "stash at Africa's Talking": 'stash',
}

const queued: Readonly<Record<string, ParameterValues['queued']>> = {
  messages: 'sms',
  payments: 'mobileB2C',
  'business payments': 'mobileB2B',
  'bank transfers': 'bankTransfer',
  airtime: 'airtime',
  data: 'mobileData',
}
const validities: Readonly<Record<string, ParameterValues['bundle']['validity']>> = {
  day: 'Day',
  week: 'Week',
  month: 'Month',
}

const httpMethods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

/** The parameters of our own. */
export const parameterTypes: readonly ParameterType[] = [
  type(
    'duration',
    /((?:\d+|an?|[a-z]+) (?:millisecond|second|minute|hour|day|week)s?)/,
    '`5 minutes`, `an hour`, `2 days`, `2999 milliseconds`',
    (text) => {
      const [count = '', unit = ''] = text.split(' ')
      const number = /^an?$/.test(count) ? 1 : /^\d+$/.test(count) ? Number(count) : smallNumbers.indexOf(count)
      const letter = letters[unit.replace(/s$/, '')]
      if (number >= 0 && unit.startsWith('millisecond')) return `PT${number / 1_000}S`
      if (number < 0 || letter === undefined) throw new Error(`"${text}" is no duration like 5 minutes or two hours`)
      return `P${'SMH'.includes(letter) ? 'T' : ''}${number}${letter}`
    },
  ),
  type('clockTime', /(\d{2}:\d{2})/, 'a time of day in UTC: `09:30`', (text) => {
    const [hour = 0, minute = 0] = text.split(':').map(Number)
    if (hour > 23 || minute > 59) throw new Error(`"${text}" is no time of day like 09:30`)
    return { hour, minute }
  }),
  type('money', /(-?\d[\d ,]*(?:\.\d+)? [A-Z]{3})/, '`250 SLE`, `10,000.50 USD`', (text) => ({
    amount: text.slice(0, -4).replaceAll(/[ ,]/g, ''),
    currency: text.slice(-3),
  })),
  type('msisdn', /(\+\d{7,15})/, 'a phone number in E.164: `+23276123100`', (text) => text),
  type(
    'status',
    /([A-Z][A-Za-z]*(?:-[A-Z]+)*)/,
    'a status as the document writes it: `COMPLETED`, `PartiallyFailed`',
    (text) => text,
  ),
  type(
    'provider',
    new RegExp(`(${Object.values(providerNames).join('|')})`),
    "`DT One`, `Africa's Talking` or `the card acquirer`",
    (text) => providerNamed(text),
  ),
  type(
    'account',
    new RegExp(`(${Object.keys(accounts).join('|')})`),
    "`balance at DT One` and `reserve`; `account at Africa's Talking`, `wallet` and `stash`, all with the name of the provider",
    (text) => accounts[text] ?? 'balance',
  ),
  type(
    'queued',
    new RegExp(`(${Object.keys(queued).join('|')})`),
    "what waits in a queue of Africa's Talking: `messages`, `payments`, `airtime` or `data`",
    (text) => queued[text] ?? 'sms',
  ),
  type(
    'bundle',
    /(\d+ (?:MB|GB) a (?:day|week|month))/,
    'a volume of mobile data and how long it lasts: `7 MB a day`, `1 GB a week`, `10 GB a month`',
    (text) => {
      const [quantity = '', unit = '', , period = ''] = text.split(' ')
      return { quantity: Number(quantity), unit: unit === 'GB' ? 'GB' : 'MB', validity: validities[period] ?? 'Day' }
    },
  ),
  type(
    'operation',
    new RegExp(`(${providerOperations.map(({ id }) => id).join('|')})`),
    'an operation of a provider by its id: `postTransactionAsync`',
    (text) => text,
  ),
  type(
    'callback',
    new RegExp(`(${callbackNames.join('|')})`),
    'a callback of a provider by its name: `transactionUpdated`',
    (text) => callbackNames.find((name) => name === text) ?? 'transactionUpdated',
  ),
  type(
    'trouble',
    new RegExp(`(${misbehaviours.map(({ phrase }) => phrase).join('|')})`),
    'what goes wrong, in the words of the table below',
    (text) => {
      const found = misbehaviours.find(({ phrase }) => phrase === text)
      if (found === undefined) throw new Error(`"${text}" is no trouble that is known`)
      return found
    },
  ),
  type(
    'httpMethod',
    /(GET|POST|PUT|PATCH|DELETE)/,
    '`GET`, `POST`, `PUT`, `PATCH` or `DELETE`',
    (text) => httpMethods.find((method) => method === text) ?? 'GET',
  ),
  type(
    'jsonValue',
    /("(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|true|false|null)/,
    'a text in quotes, a number, `true`, `false` or `null`, as in JSON',
    (text) => JSON.parse(text),
  ),
]

function type<Name extends keyof ParameterValues>(
  name: Name,
  regexp: RegExp,
  about: string,
  read: (text: string) => ParameterValues[Name],
): ParameterType<Name> {
  return { name, regexp, about, read: (text = '') => read(text) }
}

function providerNamed(text: string): ProviderName {
  if (text === providerNames.acquirer) return 'acquirer'
  return text === providerNames.dtone ? 'dtone' : 'africastalking'
}

import { type JsonReader, parseJson } from '../../runtime/json.ts'

const statuses = [
  ...(['authorised', 'challengeRequired', 'declined', 'authenticationFailed'] as const),
  ...(['captured', 'cancelled', 'expired'] as const),
] as const

/** An authorisation as the acquirer shows it. Amounts are minor units, times ms since the epoch. */
export interface ShownAuthorisation {
  readonly id: string
  readonly reference: string
  readonly status: (typeof statuses)[number]
  readonly amount: number
  readonly currency: string
  readonly expiresAt: number
  readonly declineCode: string | null
  readonly challenge: Challenge | null
  readonly authentication: { readonly transStatus: string; readonly eci: string | null } | null
  readonly capture: { readonly reference: string; readonly amount: number; readonly capturedAt: number } | null
}

/** What the browser of the payer takes to the page of the card's issuer. */
export interface Challenge {
  readonly acsUrl: string
  readonly paReq: string
  readonly md: string
  readonly expiresAt: number
}

/** Reads an authorisation in an answer; undefined where a part that matters is missing. */
export function readAuthorisation(json: JsonReader): ShownAuthorisation | undefined {
  const [id, reference, currency] = [json.at('id').text, json.at('reference').text, json.at('currency').text]
  const [amount, expiresAt] = [json.at('amount').number, readTime(json.at('expiresAt'))]
  const status = statuses.find((each) => each === json.at('status').text)
  if (id === undefined || reference === undefined || currency === undefined) return undefined
  if (amount === undefined || expiresAt === undefined || status === undefined) return undefined
  const [challenge, capture] = [readChallenge(json.at('challenge')), readCapture(json.at('capture'))]
  if (status === 'challengeRequired' && challenge === null) return undefined
  if (status === 'captured' && capture === null) return undefined
  const declineCode = json.at('declineCode').text ?? null
  const authentication = readAuthentication(json.at('authentication'))
  return { id, reference, status, amount, currency, expiresAt, declineCode, challenge, authentication, capture }
}

/** The reference that a callback of the acquirer is about. */
export function readReference(body: string): string | undefined {
  return parseJson(body)?.at('reference').text
}

function readChallenge(json: JsonReader): Challenge | null {
  const [acsUrl, paReq, md] = [json.at('acsUrl').text, json.at('paReq').text, json.at('md').text]
  const expiresAt = readTime(json.at('expiresAt'))
  if (acsUrl === undefined || paReq === undefined || md === undefined || expiresAt === undefined) return null
  return { acsUrl, paReq, md, expiresAt }
}

function readAuthentication(json: JsonReader): ShownAuthorisation['authentication'] {
  const transStatus = json.at('transStatus').text
  return transStatus === undefined ? null : { transStatus, eci: json.at('eci').text ?? null }
}

function readCapture(json: JsonReader): ShownAuthorisation['capture'] {
  const [reference, amount] = [json.at('reference').text, json.at('amount').number]
  const capturedAt = readTime(json.at('capturedAt'))
  if (reference === undefined || amount === undefined || capturedAt === undefined) return null
  return { reference, amount, capturedAt }
}

function readTime(json: JsonReader): number | undefined {
  const moment = Date.parse(json.text ?? '')
  return Number.isNaN(moment) ? undefined : moment
}

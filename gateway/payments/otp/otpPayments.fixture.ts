import { expect } from 'vitest'
import { type Answered, type TestGateway, type TestOptions, testGateway } from '../../testing/testGateway.ts'

export const account = '003001014892010184'
export const minute = 60_000
export const day = 86_400_000

/** A gateway whose bank payouts are called paid at once, with what a test does to its payments. */
export interface OtpGateway extends TestGateway {
  initiate(headers?: Record<string, string>, amount?: number): Promise<Answered>
  authorize(transactionId: string, otpCode: string, headers?: Record<string, string>): Promise<Answered>
  resend(transactionId: string, headers?: Record<string, string>): Promise<Answered>
  status(transactionId: string): Promise<string>
  /** The code of the last SMS. */
  code(): string
  float(): Promise<number>
}

export async function otpGateway(options: TestOptions = {}): Promise<OtpGateway> {
  const gateway = await testGateway({ ...options, more: { bankRail: 'bypass', ...options.more } })
  return {
    ...gateway,
    initiate: (headers, amount = 250) =>
      gateway.post('/api/Payment/initiate', { accountNumber: account, amount }, headers),
    authorize: (transactionId, otpCode, headers) =>
      gateway.post('/api/Payment/authorize', { transactionId, otpCode }, headers),
    resend: (transactionId, headers) => gateway.post('/api/Payment/resend-otp', { transactionId }, headers),
    status: async (transactionId) => (await gateway.get(`/api/Payment/${transactionId}`)).body.status,
    code: () => codeIn(new URLSearchParams(gateway.sent.sms.at(-1)?.body).get('message') ?? ''),
    float: async () => (await gateway.books()).floats['Demo client'] ?? 0,
  }
}

/** The code in the text of a message. */
export function codeIn(text: string): string {
  const code = /^\d{6}(?= is your code)/.exec(text)?.[0]
  expect(code).toBeDefined()
  return code ?? ''
}

/** Another code. */
export function wrong(code: string): string {
  return code === '000000' ? '000001' : '000000'
}

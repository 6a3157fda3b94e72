import type { Context } from '../../capability/context.ts'
import { maskPhoneNumber } from '../../destinations/phoneNumbers.ts'
import type { IssuedOtp } from './issueOtp.ts'

/** The ways on which a code has gone before its SMS: by mail, where there is an outbox for it. */
export function mailedTo({ mailedTo: address }: IssuedOtp): string[] {
  return address === undefined ? [] : [`email:${maskAddress(address)}`]
}

/**
 * Sends a stored code by SMS. Resolves with the ways on which it has gone, masked: `sms:+23276***100`, `email:d***@demo.example`. An SMS
 * that the provider has not taken for certain is none. It does not reject.
 */
export async function sendOtp({ sendSms, unit, log }: Context, otp: IssuedOtp): Promise<string[]> {
  const { phoneNumber, text } = otp
  if (phoneNumber === undefined) return mailedTo(otp)
  const outcome = await sendSms({ phoneNumber, text }, unit)
  if (outcome.kind === 'taken' && outcome.status === 'Sent')
    return [`sms:${maskPhoneNumber(phoneNumber)}`, ...mailedTo(otp)]
  log.warn({ outcome: outcome.kind }, 'the SMS of a one-time password was not taken')
  return mailedTo(otp)
}

/** The first character and the domain. */
function maskAddress(address: string): string {
  const at = address.lastIndexOf('@')
  return `${address.slice(0, 1)}***${at < 0 ? '' : address.slice(at)}`
}

import { type MailService, withoutServer } from '../rails/mail.ts'
import { type SmtpOptions, smtpMail } from './smtp.ts'
import { readSmtpUrl } from './smtpUrl.ts'

/**
 * Delivers mail by SMTP where a server is named. Otherwise the outbox keeps it, but nowhere does a code lie open in a database for real
 * money. Rejects when the URL cannot be read.
 */
export async function openMail(
  smtpUrl: string | undefined,
  isProduction: boolean,
  options: SmtpOptions,
): Promise<MailService> {
  if (smtpUrl !== undefined) return smtpMail(readSmtpUrl(smtpUrl), options)
  return withoutServer(isProduction ? 'nowhere' : 'outbox')
}

import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { isProduction } from '../operator/production.ts'
import { type MailService, withoutServer } from './mailService.ts'
import { type SmtpOptions, smtpMail } from './smtp.ts'
import { readSmtpUrl } from './smtpUrl.ts'

/**
 * Delivers mail by SMTP where a server is named. Otherwise the outbox keeps it, but nowhere does a code lie open in a database for real
 * money. Rejects when the URL cannot be read.
 */
export async function openMail(
  smtpUrl: string | undefined,
  database: Kysely<Tables>,
  options: SmtpOptions,
): Promise<MailService> {
  if (smtpUrl !== undefined) return smtpMail(readSmtpUrl(smtpUrl), options)
  return withoutServer((await isProduction(database)) ? 'nowhere' : 'outbox')
}

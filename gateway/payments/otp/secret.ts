import type { Kysely } from 'kysely'
import { keepSetting } from '../../database/settings.ts'
import type { Tables } from '../../database/tables.ts'
import type { Random } from '../../runtime/random.ts'

const shortest = 32

export interface SecretOptions {
  /** @default none */
  readonly given: string | undefined
  /** Whether the database is for real money. */
  readonly isProduction: boolean
}

/**
 * The secret of one-time passwords: the one that was given, else one that is drawn once for a database. Throws when the given one is
 * short, or none was given for a database for real money.
 */
export async function otpSecret(
  database: Kysely<Tables>,
  random: Random,
  { given, isProduction }: SecretOptions,
): Promise<string> {
  if (given !== undefined) {
    if ([...given].length >= shortest) return given
    throw new Error(
      `the secret of one-time passwords (RAILYARD_OTP_SECRET) is too short: it needs ${shortest} characters`,
    )
  }
  if (isProduction)
    throw new Error(
      `the database is for real money: set RAILYARD_OTP_SECRET, of ${shortest} characters at least, as the secret of one-time passwords`,
    )
  const drawn = Buffer.from(random.bytes(32)).toString('base64url')
  return (await keepSetting(database, 'otpSecret', drawn)).value
}

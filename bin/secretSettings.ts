/** Settings of a gateway that hold secrets, so they come from the environment and not from the command line. */
export interface SecretSettings {
  /** `RAILYARD_SMTP_URL`: delivers mail. */
  readonly smtpUrl?: string
  /** `RAILYARD_OTP_SECRET`: the secret of one-time passwords. */
  readonly otpSecret?: string
  /** `RAILYARD_CARD_KEYS`: the keys of cards, as `id:key,id:key`. */
  readonly cardKeys?: readonly { readonly id: string; readonly key: string }[]
}

/** Reads them; an empty variable is one that is not set. Rejects where keys of cards are malformed. */
export async function secretSettings(environment: NodeJS.ProcessEnv = process.env): Promise<SecretSettings> {
  const {
    RAILYARD_SMTP_URL: smtpUrl = '',
    RAILYARD_OTP_SECRET: otpSecret = '',
    RAILYARD_CARD_KEYS: keys = '',
  } = environment
  return {
    ...(smtpUrl !== '' && { smtpUrl }),
    ...(otpSecret !== '' && { otpSecret }),
    ...(keys !== '' && { cardKeys: (await import('../gateway/index.ts')).readCardKeys(keys) }),
  }
}

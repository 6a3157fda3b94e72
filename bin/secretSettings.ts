/** Settings of a gateway that hold secrets, so they come from the environment and not from the command line. */
export interface SecretSettings {
  /** `RAILYARD_SMTP_URL`: delivers mail. */
  readonly smtpUrl?: string
  /** `RAILYARD_OTP_SECRET`: the secret of one-time passwords. */
  readonly otpSecret?: string
}

/** Reads them; an empty variable is one that is not set. */
export function secretSettings(environment: NodeJS.ProcessEnv = process.env): SecretSettings {
  const { RAILYARD_SMTP_URL: smtpUrl = '', RAILYARD_OTP_SECRET: otpSecret = '' } = environment
  return { ...(smtpUrl !== '' && { smtpUrl }), ...(otpSecret !== '' && { otpSecret }) }
}

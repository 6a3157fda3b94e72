/** What a mail says, besides to whom. */
export interface MailText {
  readonly subject: string
  readonly body: string
}

/**
 * The mails of the portal. Nothing that others have written stands in one that goes to an address which nobody has confirmed: a
 * registration is no way to send texts to strangers.
 */
export const mails = {
  registered: (userName: string, password: string): MailText => ({
    subject: 'Your registration at TeraPay',
    body: lines(
      'A client was registered with this address. It waits to be approved.',
      credentials(userName, password),
      'Until it is approved you can look around in the portal, and nothing more. If you know nothing of this, ignore this mail.',
    ),
  }),
  approved: (apiKey: string | undefined): MailText => ({
    subject: 'Your client is approved',
    body:
      apiKey === undefined
        ? 'Your client is approved. Sign in to the portal to make API users.\n'
        : lines(
            'Your client is approved. This is its API key:',
            apiKey,
            'It is not shown again. Keep it where nobody else can read it.',
          ),
  }),
  rejected: (reason: string): MailText => ({
    subject: 'Your registration was not approved',
    body: lines('Your registration was not approved. The reason:', reason),
  }),
  userCreated: (userName: string, password: string): MailText => ({
    subject: 'Your account in the portal',
    body: lines('An account in the portal of TeraPay was made for you.', credentials(userName, password)),
  }),
  passwordReset: (token: string, minutes: number): MailText => ({
    subject: 'Reset your password',
    body: lines(
      'Somebody has asked to reset the password of your account. The token for it is:',
      token,
      `It counts once, within ${minutes} minutes. If you have not asked for it, ignore this mail: your password stays as it is.`,
    ),
  }),
} as const

function credentials(userName: string, password: string): string {
  return `User name: ${userName}\nTemporary password: ${password}\n\nChange it with the token of a reset mail ("forgot password").`
}

function lines(...paragraphs: readonly string[]): string {
  return `${paragraphs.join('\n\n')}\n`
}

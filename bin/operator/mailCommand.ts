import type { Command } from 'commander'
import { print } from '../verbs/verb.ts'
import { type OperatorOptions, operatorCommand, someText, withOperator } from './operatorCommand.ts'

interface MailOptions extends OperatorOptions {
  readonly to?: string
  readonly json?: boolean
}

/** `railyard gateway mail`: the outbox, which is the mailbox where no SMTP server is named. */
export function mailCommand(): Command {
  return operatorCommand('mail', 'Shows the mail that the gateway has sent, the newest last.')
    .option('--to <address>', 'only what went to this address', someText)
    .option('--json', 'print each as one line of JSON')
    .action(async ({ to, json = false, ...options }: MailOptions) => {
      const mails = await withOperator(options, (operator) => operator.mails(to))
      if (json) for (const mail of mails) print(JSON.stringify({ ...mail, at: new Date(mail.at).toISOString() }))
      else if (mails.length === 0) print(to === undefined ? 'no mail was sent' : `no mail was sent to ${to}`)
      else
        for (const { at, to: recipient, status, subject, body } of mails)
          print(
            `${new Date(at).toISOString()}  ${recipient}  ${status}  ${subject}${body === null ? '' : `\n  ${body}`}`,
          )
    })
}

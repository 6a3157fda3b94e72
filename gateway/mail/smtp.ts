import { waitBriefly } from '../rails/httpCalls.ts'
import type { Delivery, MailService, OutgoingMail } from '../rails/mail.ts'
import type { Clock } from '../runtime/clock.ts'
import type { SmtpServer } from './smtpUrl.ts'

/** How long a server has for each step, in ms of real time: a network does not know the gateway's clock. */
const patience = 10_000

export interface SmtpOptions {
  /** Real time, which decides how long the gateway's clock is held for the server. */
  readonly wall: Clock
  /** Ends what is under way. */
  readonly ending: AbortSignal
}

/** Delivers mail to one SMTP server, a connection for each message. */
export function smtpMail({ from, ...server }: SmtpServer, { wall, ending }: SmtpOptions): MailService {
  const times = {
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    dnsTimeout: patience,
  }
  const safely = { disableFileAccess: true, disableUrlAccess: true }

  async function send({ id, recipient, subject, body, createdAt }: OutgoingMail): Promise<void> {
    // The library is loaded with the first message: a gateway without mail starts without it.
    const { createTransport } = await import('nodemailer')
    const transport = createTransport({ ...server, ...times, ...safely })
    await transport.sendMail({
      from,
      // As an object, a comma in an address makes no list of it.
      to: { name: '', address: recipient },
      ...{ subject, text: body, date: new Date(createdAt) },
      messageId: `<${id}@${from.slice(from.lastIndexOf('@') + 1)}>`,
    })
  }

  return {
    way: 'smtp',
    async deliver(mail, unit) {
      const endWait = waitBriefly(wall, unit)
      const over = new AbortController()
      try {
        await Promise.race([send(mail), ended(ending, over.signal)])
        return { kind: 'delivered' }
      } catch (error) {
        return failure(error)
      } finally {
        over.abort()
        endWait()
      }
    },
  }
}

/** Rejects when the gateway ends, unless `over` is aborted before. */
function ended(ending: AbortSignal, over: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const end = (): void => reject(new Error('the gateway is closing'))
    if (ending.aborted) end()
    else ending.addEventListener('abort', end, { once: true, signal: over })
  })
}

/** A refusal of the message is final; one of the login, or of the connection, is not. */
function failure(error: unknown): Delivery {
  const { code, responseCode } = Object(error)
  const status = typeof responseCode === 'number' ? ` ${responseCode}` : ''
  const reason = `${typeof code === 'string' ? code : 'no answer'}${status}`
  const isFinal = (code === 'EENVELOPE' || code === 'EMESSAGE') && responseCode >= 500
  return { kind: isFinal ? 'refused' : 'failed', reason }
}

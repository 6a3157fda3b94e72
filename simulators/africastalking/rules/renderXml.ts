import type { components } from '../../../specs/types/africastalking.ts'

type SendMessageReply = components['schemas']['SendMessageReply']
type Recipient = components['schemas']['Recipient']

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** The reply to a send in its XML form. @see docs/africastalking.md#messaging */
export function renderXml({ SMSMessageData: data }: SendMessageReply): string {
  const summary =
    element('Message', escapeText(data.Message)) + element('Recipients', data.Recipients.map(recipient).join(''))
  return element('AfricasTalkingResponse', element('SMSMessageData', summary))
}

function recipient({ number, cost, status, statusCode, messageId }: Recipient): string {
  const members = { number, cost, status, statusCode: String(statusCode), messageId }
  const elements = Object.entries(members).map(([name, value]) => element(name, escapeText(value)))
  return element('Recipient', elements.join(''))
}

function element(name: string, content: string): string {
  return `<${name}>${content}</${name}>`
}

function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (character) => escapes[character] ?? character)
}

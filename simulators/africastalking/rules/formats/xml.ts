import { isRecord } from '../../../../specs/openapi/index.ts'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** The order in which the provider writes the members of a recipient; a member that is not listed comes last. */
const recipientMembers = ['number', 'cost', 'status', 'statusCode', 'messageId']

/**
 * Writes a reply as XML: one element per member, and one `Recipient` per entry of `Recipients`.
 * @see docs/africastalking.md#messaging
 */
export function renderXml(reply: Readonly<Record<string, unknown>>): string {
  return element('AfricasTalkingResponse', reply)
}

function element(name: string, content: unknown): string {
  return `<${name}>${inner(name, content)}</${name}>`
}

function inner(name: string, content: unknown): string {
  if (Array.isArray(content)) return content.map((entry) => element(name.replace(/s$/, ''), entry)).join('')
  if (!isRecord(content)) return String(content).replace(/[&<>]/g, (character) => escapes[character] ?? character)
  return Object.entries(content)
    .toSorted(([one], [other]) => (name === 'Recipient' ? place(one) - place(other) : 0))
    .map(([member, value]) => element(member, value))
    .join('')
}

function place(member: string): number {
  const at = recipientMembers.indexOf(member)
  return at === -1 ? recipientMembers.length : at
}

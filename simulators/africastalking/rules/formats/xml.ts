import { isRecord } from '../../../../specs/openapi/index.ts'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

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
    .map(([member, value]) => element(member, value))
    .join('')
}

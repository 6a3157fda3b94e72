import { shellWord } from '../../../specs/formats/shellWord.ts'
import type { Exchange } from '../control/exchanges.ts'

/** An exchange as a command, and what a person has to know before they use it. */
export interface ExchangeCurl {
  readonly command: string
  readonly notes: readonly string[]
}

/** What clients add by themselves. */
const automatic =
  /^(host|connection|keep-alive|content-length|transfer-encoding|accept-encoding|user-agent|accept-language|sec-.*)$/
const redacted = '[redacted]'
const isCut = /… \(\d+ more characters\)$/

/**
 * The command that sends the request of an exchange again: to the provider, or to the receiver of a callback. Undefined where the provider
 * has no address. `origins`: of the services, by name.
 */
export function exchangeCurl(
  { kind, service, request: { method, target, headers, body } }: Exchange,
  origins: Readonly<Record<string, string>>,
): ExchangeCurl | undefined {
  const origin = kind === 'callback' ? '' : origins[service]
  if (origin === undefined) return undefined
  const url = origin + target
  const given = Object.entries(headers).filter(
    ([name, value]) => !automatic.test(name) && !(name === 'accept' && value === '*/*'),
  )
  const words = ['curl', ...(/[[\]{}]/.test(url) ? ['--globoff'] : [])]
  if (method !== 'GET' && !(method === 'POST' && body !== '')) words.push('-X', shellWord(method))
  words.push(shellWord(url), ...given.flatMap(([name, value]) => headerWords(name, value, service)))
  if (body !== '') words.push('--data-raw', shellWord(body))
  const notes = [
    ...given
      .filter(([, value]) => value === redacted)
      .map(([name]) => `${name} is redacted: set ${placeholders(name, service)}.`),
    ...(isCut.test(body) || isCut.test(target)
      ? ['The journal has cut the request, so the command is not whole.']
      : []),
    ...(/[\0\uFFFD]/.test(body)
      ? ['The body has bytes that are no text, which no command can hold: the command sends another body.']
      : []),
  ]
  return { command: words.join(' '), notes }
}

function headerWords(name: string, value: string, service: string): string[] {
  if (value !== redacted || !/^[\w-]+$/.test(name)) return ['-H', shellWord(`${name}: ${value}`)]
  if (name === 'authorization' && service === 'dtone') return ['-u', '"$API_KEY:$API_SECRET"']
  return ['-H', `"${name}: ${name === 'authorization' ? 'Bearer ' : ''}${variable(name)}"`]
}

function placeholders(name: string, service: string): string {
  return name === 'authorization' && service === 'dtone' ? '$API_KEY and $API_SECRET' : variable(name)
}

/** `$API_KEY`; other headers than those of providers have variables of their own. */
function variable(name: string): string {
  return name === 'apikey' || name === 'authorization' ? '$API_KEY' : `$${name.toUpperCase().replaceAll('-', '_')}`
}

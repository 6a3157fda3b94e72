import type { CaseRequest } from '../model/case.ts'
import { maskedHeaders } from './maskedHeaders.ts'
import { shellWord } from './shell.ts'

/** Bytes; a longer body does not fit on a command line that anyone would paste. */
const longestBody = 16_384

/**
 * The request as one line for a shell. Bytes that a shell word cannot hold are piped in; a body over 16 KiB is left to a file
 * that the line names. Credentials for a target that is not on loopback stand as shell variables.
 */
export function curlLine(request: CaseRequest, baseUrl: string): string {
  const body = bodyWords(request.body)
  const words = ['curl', '-i', ...methodWords(request), ...pathWords(request.target), ...headerWords(request, baseUrl)]
  const url = shellWord(baseUrl.replace(/\/$/, '') + request.target)
  return `${body.before}${[...words, ...body.words, url].join(' ')}${body.after}`
}

/** @note `-X HEAD` would wait for a body that never comes. */
function methodWords({ method, body }: CaseRequest): string[] {
  const name = method.toUpperCase()
  if (name === 'HEAD' && body === undefined) return ['--head']
  return name === 'GET' && body === undefined ? [] : ['-X', shellWord(name)]
}

/** @note Without these, curl would resolve `..` and take brackets for a pattern. */
function pathWords(target: string): string[] {
  return [
    ...(/\/\.{1,2}([/?#]|$)/.test(target) ? ['--path-as-is'] : []),
    ...(/[[\]{}]/.test(target) ? ['--globoff'] : []),
  ]
}

/** @note `-H 'Name:'` takes a header away, `-H 'Name;'` sends it empty; curl adds a content type of its own to any body. */
function headerWords({ headers, body }: CaseRequest, baseUrl: string): string[] {
  const typed = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type')
  const words = maskedHeaders(headers, baseUrl).flatMap(({ name, value, masked }) => {
    if (masked) return ['-H', `${shellWord(`${name}: `)}"${value}"`]
    return ['-H', shellWord(value === '' ? `${name};` : `${name}: ${value}`)]
  })
  return body === undefined || typed ? words : [...words, '-H', shellWord('Content-Type:')]
}

interface BodyWords {
  readonly before: string
  readonly words: readonly string[]
  readonly after: string
}

/** @note `--data-raw`, because `--data-binary` reads a file where the body starts with `@`. */
function bodyWords(body: CaseRequest['body']): BodyWords {
  if (body === undefined) return { before: '', words: [], after: '' }
  const bytes = Buffer.from(body)
  if (bytes.length > longestBody) {
    const note = ` # body.bin: ${bytes.length} bytes that begin ${JSON.stringify(bytes.toString('utf8', 0, 60))}`
    return { before: '', words: ['--data-binary', '@body.bin'], after: note.replaceAll(/[\p{Cc}]/gu, '') }
  }
  const text = bytes.toString('utf8')
  if (!text.includes('\0') && Buffer.from(text).equals(bytes)) {
    return { before: '', words: ['--data-raw', shellWord(text)], after: '' }
  }
  return { before: `printf '${printfFormat(bytes)}' | `, words: ['--data-binary', '@-'], after: '' }
}

/** @note A format that begins with `-` would be an option. */
function printfFormat(bytes: Buffer): string {
  const printable = /[ !"#$&(-,.-[\]-~]/
  return [...bytes]
    .map((byte) => {
      const character = String.fromCharCode(byte)
      return printable.test(character) ? character : `\\${byte.toString(8).padStart(3, '0')}`
    })
    .join('')
}

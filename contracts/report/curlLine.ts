import { isUtf8 } from 'node:buffer'
import { shellWord } from '../../specs/formats/shellWord.ts'
import type { CaseRequest } from '../model/case.ts'
import { maskedHeaders } from './maskedHeaders.ts'

/** Longest body in bytes that is written into the command. */
const longestBody = 16_384

/**
 * A curl command in one line. Bytes that a shell word cannot hold are piped in, and a body over 16 KiB is read from a file.
 * Credentials are shell variables unless the target is on loopback.
 */
export function curlLine(request: CaseRequest, baseUrl: string): string {
  const body = bodyWords(request.body)
  const words = ['curl', '-i', ...methodWords(request), ...pathWords(request.target), ...headerWords(request, baseUrl)]
  const url = shellWord(baseUrl.replace(/\/$/, '') + request.target)
  return `${body.before}${[...words, ...body.words, url].join(' ')}${body.after}`
}

/** @note `-X HEAD` would wait for a body, which never comes. */
function methodWords({ method, body }: CaseRequest): string[] {
  const name = method.toUpperCase()
  if (name === 'HEAD' && body === undefined) return ['--head']
  return name === 'GET' && body === undefined ? [] : ['-X', shellWord(name)]
}

/** @note Without these options, curl resolves `..` and expands brackets. */
function pathWords(target: string): string[] {
  return [
    ...(/\/\.{1,2}([/?#]|$)/.test(target) ? ['--path-as-is'] : []),
    ...(/[[\]{}]/.test(target) ? ['--globoff'] : []),
  ]
}

/** @note `-H 'Name:'` removes a header, `-H 'Name;'` sends it empty. Curl adds a content type to any body. */
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

/** @note `--data-binary` reads a file if the body starts with `@`, so `--data-raw` is used. */
function bodyWords(body: CaseRequest['body']): BodyWords {
  if (body === undefined) return { before: '', words: [], after: '' }
  const bytes = Buffer.from(body)
  if (bytes.length > longestBody) {
    const note = ` # body.bin: ${bytes.length} bytes that begin ${JSON.stringify(bytes.toString('utf8', 0, 60))}`
    return { before: '', words: ['--data-binary', '@body.bin'], after: note.replaceAll(/[\p{Cc}]/gu, '') }
  }
  const text = bytes.toString('utf8')
  if (!text.includes('\0') && isUtf8(bytes)) {
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

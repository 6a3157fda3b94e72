import { authorization, createBody, createPath } from '../createRequest.ts'

/** Writes the requests that create transactions, numbered from `first`. */
export function postRequest(url: URL, first: number, callbackUrl?: string): (number: number) => string {
  const length = Buffer.byteLength(createBody(0, callbackUrl))
  const head = [
    `POST ${createPath} HTTP/1.1`,
    `host: ${url.host}`,
    `authorization: ${authorization}`,
    'accept: application/json',
    'content-type: application/json',
    `content-length: ${length}`,
  ].join('\r\n')
  return (number) => `${head}\r\n\r\n${createBody(first + number, callbackUrl)}`
}

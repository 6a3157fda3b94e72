import type { IncomingMessage, ServerResponse } from 'node:http'
import { isRecord } from '../document/isRecord.ts'

/**
 * Makes a function that serves a document at `/openapi.json` and `/openapi.yaml`, without credentials. It returns false for every other
 * request. The first server of the document becomes the address that the client has used.
 */
export function serveDocument(document: unknown): (request: IncomingMessage, response: ServerResponse) => boolean {
  return (request, response) => {
    const { url = '', method } = request
    if (!url.startsWith('/openapi.') || (method !== 'GET' && method !== 'HEAD')) return false
    const [path] = url.split('?', 1)
    const served = (): unknown => withServer(document, request.headers.host)
    if (path === '/openapi.json') send(response, 'application/json', JSON.stringify(served()))
    else if (path === '/openapi.yaml')
      import('yaml').then(
        ({ stringify }) => send(response, 'application/yaml', stringify(served(), { aliasDuplicateObjects: false })),
        () => response.destroy(),
      )
    else return false
    return true
  }
}

function send(response: ServerResponse, type: string, text: string): void {
  response.writeHead(200, { 'content-type': type, 'content-length': Buffer.byteLength(text) })
  response.end(text)
}

function withServer(document: unknown, host: string | undefined): unknown {
  if (!isRecord(document) || !Array.isArray(document['servers']) || host === undefined) return document
  const [first, ...others] = document['servers']
  if (!isRecord(first)) return document
  const { pathname = '/' } = URL.parse(String(first['url'])) ?? {}
  const url = `http://${host}${pathname.replace(/\/$/, '')}`
  return { ...document, servers: [{ ...first, url }, ...others] }
}

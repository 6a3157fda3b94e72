import type { IncomingMessage, ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { type Duplex, pipeline } from 'node:stream'
import { nodeHttp } from '../../specs/openapi/index.ts'
import { type Destination, hostHeader } from './destination.ts'

/** Sends a request on to its own host, and the answer back. */
export function passRequest(destination: Destination, request: IncomingMessage, response: ServerResponse): void {
  const { host, port, isSecure } = destination
  const { request: send } = isSecure ? process.getBuiltinModule('node:https') : nodeHttp
  const path = request.url?.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?]*/i, '').replace(/^(?!\/)/, '/')
  const onward = send(
    { host, port, path, method: request.method, headers: request.headers, agent: false },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.rawHeaders)
      pipeline(answer, response, () => undefined)
    },
  )
  onward.on('error', ({ message }) => {
    if (response.headersSent) response.destroy()
    else response.writeHead(502, { 'content-type': 'text/plain' }).end(unreachable(destination, message))
  })
  pipeline(request, onward, () => undefined)
}

/** Connects a tunnel with its host, and passes what both say. */
export function passTunnel(destination: Destination, client: Duplex, head: Buffer): void {
  const server = connect(destination.port, destination.host)
  const fail = ({ message }: Error): void => {
    client.end(`HTTP/1.1 502 Bad Gateway\r\nconnection: close\r\n\r\n${unreachable(destination, message)}`)
  }
  server.once('error', fail)
  server.once('connect', () => {
    server.off('error', fail)
    client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
    server.write(head)
    pipeline(client, server, client, () => undefined)
  })
}

function unreachable(destination: Destination, reason: string): string {
  return `Railyard's proxy cannot reach ${hostHeader(destination)}: ${reason}\n`
}

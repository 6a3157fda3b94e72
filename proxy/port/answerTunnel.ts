import type { Duplex } from 'node:stream'
import { answerMalformed, plainAnswers } from '../../specs/openapi/index.ts'
import type { Routes } from './answerRequest.ts'
import { connectDestination, type Destination } from './destination.ts'
import { absent, refusal } from './notices.ts'
import { passTunnel } from './passOn.ts'

/** Answers CONNECT: the hosts of providers end here, others are connected or refused. */
export function answerTunnel(
  { providers, mayPass, notices }: Routes,
  authority: string | undefined,
  socket: Duplex,
  head: Buffer,
  opened: (tunnel: Destination) => void,
): void {
  const to = connectDestination(authority)
  const provider = to && providers.get(to.host)
  if (to === undefined) answerMalformed(new Error('CONNECT'), socket, plainAnswers)
  else if (provider?.service !== undefined) {
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
    if (head.length > 0) socket.unshift(head)
    opened(to)
  } else if (provider === undefined && mayPass(to)) passTunnel(to, socket, head)
  else {
    const text = provider === undefined ? refusal(to) : absent(to.host, provider.title)
    notices.refused(text)
    // Most clients show no more of this answer than its first line.
    socket.end(`HTTP/1.1 403 ${text}\r\ncontent-type: text/plain\r\nconnection: close\r\n\r\n${text}\n`)
  }
}

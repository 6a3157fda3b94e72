import http from 'node:http'
import https from 'node:https'
import { connect, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'

type CreateConnection = http.Agent['createConnection']

/** Marks a replaced method, also for another copy of this module in the process. */
const mark = Symbol.for('railyard.redirected')

/**
 * Gives requests of `node:http` and `node:https` a plain socket to the destination of their host. All agents share the methods that
 * are replaced, except those that make connections in a way of their own. Returns what undoes it and closes these sockets.
 */
export function redirectAgents(destination: (host: string) => URL | undefined): () => void {
  const sockets = new Set<Socket>()
  const undo = [http.Agent.prototype, https.Agent.prototype].map((prototype) =>
    replaceMethod(prototype, (original) => {
      return function redirected(this: http.Agent, options, callback): Duplex | null | undefined {
        const url = destination(String(options.host ?? options.hostname ?? ''))
        if (url === undefined) return original.call(this, options, callback)
        const socket = connect({ host: url.hostname, port: Number(url.port || 80) })
        sockets.add(socket)
        socket.once('close', () => sockets.delete(socket))
        return socket
      }
    }),
  )
  return () => {
    for (const each of undo) each()
    for (const socket of sockets) socket.destroy()
  }
}

function replaceMethod(prototype: http.Agent, replace: (original: CreateConnection) => CreateConnection): () => void {
  const before = Object.getOwnPropertyDescriptor(prototype, 'createConnection')
  const original = prototype.createConnection
  if (mark in original)
    throw new Error(
      'Failed to redirect the hosts of the providers: they are redirected already. Stop that Railyard first.',
    )
  prototype.createConnection = Object.assign(replace(original), { [mark]: true })
  return () => {
    if (before === undefined) Reflect.deleteProperty(prototype, 'createConnection')
    else Object.defineProperty(prototype, 'createConnection', before)
  }
}

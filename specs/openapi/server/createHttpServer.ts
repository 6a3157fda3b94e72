import type { RequestListener, Server, ServerOptions } from 'node:http'
import { nodeHttp } from './nodeHttp.ts'

/** How much longer an idle connection is kept than `Keep-Alive` says, in ms of real time. */
const keptLonger = 60_000

/**
 * An HTTP server whose idle connections end by their clients. A client that takes a connection up again while the server closes it
 * loses its request, and cannot tell whether that was served. With Node's buffer of one second this happens when a process gets no
 * time for a few seconds. Node before 22.19 has no such buffer.
 */
export function createHttpServer(options: ServerOptions, serve?: RequestListener): Server {
  return nodeHttp.createServer({ ...options, keepAliveTimeoutBuffer: keptLonger }, serve)
}

import { createRequire } from 'node:module'
import type { Express, RequestHandler } from 'express'
import { report } from './report.ts'

interface JsonServer {
  create(): Express
  rewriter(paths: Readonly<Record<string, string>>): RequestHandler
  defaults(options: { readonly logger: boolean }): RequestHandler[]
  router(data: object): RequestHandler
}

/** An emulator of any resource: it keeps what is posted, in memory, gives it an id and returns it. It checks nothing. */
const jsonServer: JsonServer = createRequire(import.meta.url)('json-server')
const app = jsonServer.create()
app.use(jsonServer.rewriter({ '/v1/async/transactions': '/transactions' }))
app.use(jsonServer.defaults({ logger: false }))
app.use(jsonServer.router({ transactions: [] }))

const server = app.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object' && address !== null) report({ dtone: `http://127.0.0.1:${address.port}` })
})

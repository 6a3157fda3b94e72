import { once } from 'node:events'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { report } from './report.ts'

/**
 * A stub server with state and callbacks: it keeps what is posted in a list of its own, gives it an id and returns it. It checks nothing.
 * What it is told first may name a URL, to which it then posts what it has kept.
 */
const [{ callbackUrl }] = await once(process, 'message')

const require = createRequire(import.meta.url)
const { MockoonServer } = require('@mockoon/commons-server')
const { CallbackDefault, EnvironmentDefault, RouteDefault, RouteResponseDefault } = require('@mockoon/commons')

const port = await freePort()
const callback = {
  ...{ ...CallbackDefault, uuid: 'callback', id: 'callback', name: 'callback', method: 'post', uri: callbackUrl },
  ...{ bodyType: 'INLINE', body: '{"status":{"message":"COMPLETED"},"external_id":"{{body \'external_id\'}}"}' },
  headers: [{ key: 'content-type', value: 'application/json' }],
}
const response = {
  ...{ ...RouteResponseDefault, uuid: 'created', statusCode: 201, default: true },
  ...{ bodyType: 'DATABUCKET', databucketID: 'kept' },
  callbacks: callbackUrl === undefined ? [] : [{ uuid: 'callback', enabled: true, latency: 0 }],
}
const route = {
  ...RouteDefault,
  ...{ uuid: 'create', type: 'crud', endpoint: 'v1/async/transactions', responses: [response] },
}
const environment = {
  ...{ ...EnvironmentDefault, uuid: 'bench', port, hostname: '127.0.0.1' },
  data: [{ uuid: 'bucket', id: 'kept', name: 'kept', documentation: '', value: '[]' }],
  routes: [route],
  rootChildren: [{ type: 'route', uuid: 'create' }],
  callbacks: callbackUrl === undefined ? [] : [callback],
}
const server = new MockoonServer(environment, { logTransaction: false, disableAdminApi: true, disabledRoutes: [] })
server.start()
await once(server, 'started')
report({ dtone: `http://127.0.0.1:${port}` })

/** It does not tell the port that the system has chosen for it. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return typeof address === 'object' && address !== null ? address.port : 0
}

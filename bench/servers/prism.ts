import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { report } from './report.ts'

/** What `prism mock` serves with, without its second process and its log, both of which would slow it down. */
interface PrismHttp {
  getHttpOperationsFromSpec(file: string): Promise<unknown>
}

interface PrismHttpServer {
  createServer(operations: unknown, options: object): { listen(port: number, host: string): Promise<string> }
}

const require = createRequire(import.meta.url)
const { getHttpOperationsFromSpec }: PrismHttp = require('@stoplight/prism-http')
const { createServer }: PrismHttpServer = require('@stoplight/prism-http-server')

const ignore = (): void => undefined
const levels = {
  trace: ignore,
  debug: ignore,
  info: ignore,
  success: ignore,
  warn: ignore,
  error: ignore,
  fatal: ignore,
}
const logger = { ...levels, child: () => logger }

const document = fileURLToPath(new URL('../../specs/dtone.yaml', import.meta.url))
const server = createServer(await getHttpOperationsFromSpec(document), {
  components: { logger },
  cors: true,
  config: {
    mock: { dynamic: false },
    validateRequest: true,
    validateResponse: true,
    checkSecurity: true,
    errors: false,
    upstreamProxy: undefined,
    isProxy: false,
  },
})

report({ dtone: await server.listen(0, '127.0.0.1') })

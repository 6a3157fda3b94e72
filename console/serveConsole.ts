import type { IncomingMessage, ServerResponse } from 'node:http'
import { consoleAsset } from './assets.ts'
import type { ConsoleAsset } from './compile.ts'

/** The page runs its own script and style alone, and calls its own port alone. Values that it shows cannot load or run anything. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types diagram',
].join('; ')

const types: Readonly<Record<ConsoleAsset, string>> = {
  'page.html': 'text/html; charset=utf-8',
  'app.js': 'text/javascript; charset=utf-8',
  'style.css': 'text/css; charset=utf-8',
}

const paths: Readonly<Record<string, ConsoleAsset>> = {
  '/': 'page.html',
  '/console/app.js': 'app.js',
  '/console/style.css': 'style.css',
}

/** Serves the console at `/`, from files of this package alone; false for every other request. */
export function serveConsole({ method, url = '' }: IncomingMessage, response: ServerResponse): boolean {
  const [path = ''] = url.split('?', 1)
  const asset = Object.hasOwn(paths, path) ? paths[path] : undefined
  if (asset === undefined || (method !== 'GET' && method !== 'HEAD')) return false
  consoleAsset(asset).then(
    (content) => {
      response.writeHead(200, {
        'content-type': types[asset],
        'content-security-policy': policy,
        'cache-control': 'no-cache',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      })
      response.end(content)
    },
    (error: unknown) => {
      response.writeHead(404, { 'content-type': 'text/plain' })
      response.end(`The console could not be read: ${error instanceof Error ? error.message : String(error)}\n`)
    },
  )
  return true
}

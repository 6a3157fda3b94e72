import { isLoopback } from '../specs/openapi/server/isLoopback.ts'

/** Warns on stderr where a host is no loopback address. `what`: what every machine that reaches it can use. */
export function warnIfOpen(host: string, what: string): void {
  if (!isLoopback(host))
    process.stderr.write(`railyard: listening on ${host}: every machine that reaches it can use ${what}\n`)
}

import { execFileSync } from 'node:child_process'

/** Transactions a second that `pgbench` makes (simple update, ten connections, 5 s) on the server, in a schema. */
export function transactionsPerSecond(server: string, schema: string): number {
  const url = new URL(server)
  url.searchParams.set('options', `-c search_path=${schema}`)
  const pgbench = (...argv: string[]): string =>
    execFileSync('pgbench', [...argv, url.href], { encoding: 'utf8', stdio: 'pipe' })
  pgbench('-i', '-q', '-s', '10')
  return Number(/tps = ([\d.]+)/.exec(pgbench('-N', '-n', '-c', '10', '-T', '5'))?.[1])
}

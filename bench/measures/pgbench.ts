import { execFileSync } from 'node:child_process'

/** Transactions a second that `pgbench` makes (simple update, ten connections, 5 s) on the server, in a schema. */
export function transactionsPerSecond(server: string, schema: string): number {
  // Its library does not read a blank that a URL writes as `+`.
  const env = { ...process.env, PGOPTIONS: `-c search_path=${schema}` }
  const pgbench = (...argv: string[]): string =>
    execFileSync('pgbench', [...argv, server], { encoding: 'utf8', stdio: 'pipe', env })
  pgbench('-i', '-q', '-s', '10')
  return Number(/tps = ([\d.]+)/.exec(pgbench('-N', '-n', '-c', '10', '-T', '5'))?.[1])
}

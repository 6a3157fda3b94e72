import { cpus, loadavg, totalmem } from 'node:os'

/** What the figures were measured on; a load above 0 before the start tells that it was not alone. */
export function machine(): string {
  const cores = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  const load = loadavg()[0]?.toFixed(1)
  return `${cores.length} × ${cores[0]?.model.trim()}, ${memory} GiB, Node ${process.version}, ${process.platform} ${process.arch}, load before ${load}`
}

import { onParentGone } from './onParentGone.ts'

/** Runs until SIGINT or SIGTERM, or until the shell in which npm runs this process is gone; then stops cleanly and exits with 0. */
export function untilStopped(stop: () => Promise<void>): void {
  const end = once(stop)
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
  onParentGone(end)
}

/** The first call stops cleanly and exits with 0; another one exits at once. */
function once(stop: () => Promise<void>): () => void {
  let stopping = false
  return () => {
    if (stopping) process.exit(0)
    stopping = true
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`railyard: could not stop cleanly: ${String(error)}\n`)
        process.exit(1)
      },
    )
  }
}

/** How often the parent is looked for, in ms of real time. */
const interval = 500

/**
 * Calls back when the shell in which npm runs this process is gone. npm passes SIGTERM to that shell alone, which would leave this
 * process and its ports behind. Outside npm a parent may end without meaning anything, so nothing is watched.
 */
export function onParentGone(gone: () => void): void {
  if (process.env['npm_lifecycle_event'] === undefined) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    gone()
  }, interval)
  timer.unref()
}

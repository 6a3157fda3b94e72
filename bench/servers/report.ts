/** Tells the bench, which has forked this process, that it serves, and answers its questions from then on. */
export function report(urls: Readonly<Record<string, string | undefined>>): void {
  process.on('message', () => process.send?.({ cpu: process.cpuUsage(), rss: process.memoryUsage.rss() }))
  process.on('disconnect', () => process.exit())
  process.send?.({ urls })
}

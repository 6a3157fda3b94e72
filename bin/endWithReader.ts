/** Ends without a stack trace when whoever read the output is gone (`railyard verify | head`); with 2, as the rest could not be told. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(2)
  })
}

/** Ends with 2 and no stack trace when the reader of the output is gone (`railyard verify | head`): the rest could not be printed. */
export function endWithReader(): void {
  // A process that runs several command lines has it once.
  process.stdout.off('error', end).on('error', end)
}

/** Goes on without a log when its reader is gone, and says so once: the worlds would end with the process. */
export function goOnWithoutReader(): void {
  process.stdout.off('error', end).off('error', goOn).off('error', tell).on('error', goOn).once('error', tell)
}

function end(error: NodeJS.ErrnoException): void {
  goOn(error)
  process.exit(2)
}

function goOn(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

function tell(): void {
  process.stderr.write('railyard: nobody reads the log any more; Railyard goes on without it\n')
}

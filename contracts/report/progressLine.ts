const barWidth = 24

/** The progress of a run in one line, without line break or colour. */
export function progressLine(done: number, total: number, broken: number): string {
  const share = total === 0 ? 1 : Math.min(done / total, 1)
  const filled = Math.floor(share * barWidth)
  const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled)
  const state = broken === 0 ? 'all held so far' : `${broken} broken`
  return `${bar} ${String(Math.floor(share * 100)).padStart(3)} %  ${done} of ${total} cases  ${state}`
}

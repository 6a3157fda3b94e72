import type { CaseResult, Pair } from '../contracts/index.ts'
import { annotation, failureText, progressLine, type ReportOptions } from '../contracts/report/index.ts'

export interface VerifyConsole {
  onNote(line: string): void
  onCase(result: CaseResult, done: number, total: number): void
  done(): void
}

/** Prints broken cases at once, and progress: a line that is overwritten on a terminal, one for each tenth elsewhere. */
export function createConsole(pairs: readonly Pair[], { repeat = String, placeOf }: ReportOptions): VerifyConsole {
  const isTerminal = process.stderr.isTTY === true
  const isGitHub = process.env['GITHUB_ACTIONS'] === 'true'
  const urls = new Map(pairs.map(({ contract, target }) => [contract.name, target.url]))
  let broken = 0
  let tenths = 0

  function print(result: CaseResult): void {
    const baseUrl = urls.get(result.document) ?? ''
    const color = process.stdout.isTTY === true
    if (isTerminal) process.stderr.write('\r\u001b[K')
    process.stdout.write(
      `${failureText(result, repeat(result.name), { color, baseUrl, ...(placeOf !== undefined && { placeOf }) })}\n`,
    )
    if (!isGitHub) return
    const pointer = result.findings.find((finding) => finding.pointer !== undefined)?.pointer
    const place = pointer === undefined ? undefined : placeOf?.(result.document, pointer)
    process.stdout.write(`${annotation(result, place)}\n`)
  }

  return {
    onNote(line) {
      process.stdout.write(`${line}\n`)
    },
    onCase(result, done, total) {
      if (result.outcome === 'broken') {
        broken += 1
        print(result)
      }
      const line = progressLine(done, total, broken)
      if (isTerminal) process.stderr.write(`\r${line}\u001b[K`)
      else if (Math.floor((done / total) * 10) > tenths) {
        tenths = Math.floor((done / total) * 10)
        process.stdout.write(`${line}\n`)
      }
    },
    done() {
      if (isTerminal) process.stderr.write('\r\u001b[K')
    },
  }
}

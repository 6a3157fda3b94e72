import type { CaseResult, Pair } from '../contracts/index.ts'
import { annotation, failureText, progressLine, type ReportOptions } from '../contracts/report/index.ts'
import { createProgress } from './progress.ts'

export interface VerifyConsole {
  onNote(line: string): void
  onCase(result: CaseResult, done: number, total: number): void
  done(): void
}

/** Prints broken cases at once, and progress. */
export function createConsole(pairs: readonly Pair[], { repeat = String, placeOf }: ReportOptions): VerifyConsole {
  const isGitHub = process.env['GITHUB_ACTIONS'] === 'true'
  const urls = new Map(pairs.map(({ contract, target }) => [contract.name, target.url]))
  const progress = createProgress((text) => process.stdout.write(text))
  let broken = 0

  function print(result: CaseResult): void {
    const baseUrl = urls.get(result.document) ?? ''
    const color = process.stdout.isTTY === true
    progress.clear()
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
      progress.show(progressLine(done, total, broken), done, total)
    },
    done: () => progress.clear(),
  }
}

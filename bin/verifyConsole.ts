import { relative } from 'node:path'
import type { CaseResult } from '../contracts/index.ts'
import {
  annotation,
  causeKey,
  causesOf,
  failureText,
  type PlaceOf,
  progressLine,
  type ReportOptions,
} from '../contracts/report/index.ts'
import { isInActions } from './isInActions.ts'
import { createProgress } from './progress.ts'

export interface VerifyConsole {
  onNote(line: string): void
  onCase(result: CaseResult, done: number, total: number): void
  /** Ends the progress, and annotates what broke. */
  done(): void
}

/** Prints the first broken case of each cause at once, and progress. In GitHub Actions each cause is annotated at the end. */
export function createConsole(
  urlOf: (document: string) => string,
  { repeat = String, placeOf }: ReportOptions,
): VerifyConsole {
  const progress = createProgress((text) => process.stdout.write(text))
  const seen = new Set<string>()
  const broken: CaseResult[] = []

  function print(result: CaseResult): void {
    const key = causeKey(result)
    if (seen.has(key)) return
    seen.add(key)
    const baseUrl = urlOf(result.document)
    const color = process.stdout.isTTY === true
    progress.clear()
    process.stdout.write(
      `${failureText(result, repeat(result.name), { color, baseUrl, ...(placeOf !== undefined && { placeOf }) })}\n`,
    )
  }

  return {
    onNote(line) {
      process.stdout.write(`${line}\n`)
    },
    onCase(result, done, total) {
      if (result.outcome === 'broken') {
        broken.push(result)
        print(result)
      }
      progress.show(progressLine(done, total, broken.length), done, total)
    },
    done() {
      progress.clear()
      if (isInActions()) annotate(broken, placeOf)
    },
  }
}

/** Files are named from the folder of the run, as the annotations of GitHub are. */
function annotate(broken: readonly CaseResult[], placeOf: PlaceOf | undefined): void {
  for (const { finding, cases } of causesOf(broken)) {
    const [first] = cases
    if (first === undefined) continue
    const place = finding.pointer === undefined ? undefined : placeOf?.(first.document, finding.pointer)
    const shown = place && { ...place, file: relative(process.cwd(), place.file) }
    process.stdout.write(`${annotation(first, shown, cases.length)}\n`)
  }
}

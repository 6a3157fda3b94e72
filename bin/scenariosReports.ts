import { closeSync, existsSync, openSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Envelope } from '@cucumber/messages'
import type { Assignment } from '../contracts/index.ts'
import { makeFolder } from '../proxy/index.ts'
import { htmlReport, junitReport, type ScenarioRun } from '../scenarios/index.ts'
import { writeReports } from './writeReports.ts'

/** Writes the reports that are made of a run as a whole. */
export function writeScenarioReports(reports: readonly Assignment[], run: ScenarioRun): void {
  writeReports(reports, { html: () => htmlReport(run), junit: () => junitReport(run) })
}

/** Throws where a report could not be written. */
export function checkReportFiles(reports: readonly Assignment[]): void {
  for (const { name, value } of reports) {
    const isThere = existsSync(value)
    try {
      makeFolder(dirname(value))
      closeSync(openSync(value, 'a'))
    } catch (error) {
      throw new Error(`--report ${name}=${value} cannot be written: ${error instanceof Error ? error.message : error}`)
    }
    if (!isThere) rmSync(value)
  }
}

/** Writes messages as they come, one JSON object a line, to each file that was asked for. */
export function messageFiles(reports: readonly Assignment[]): { write(message: Envelope): void; close(): void } {
  const files = reports.filter(({ name }) => name === 'messages').map(({ value }) => opened(value))
  return {
    write(message) {
      for (const file of files) writeSync(file, `${JSON.stringify(message)}\n`)
    },
    close() {
      for (const file of files) closeSync(file)
    },
  }
}

function opened(file: string): number {
  makeFolder(dirname(file))
  return openSync(file, 'w')
}

import { join } from 'node:path'
import { fileOf, type Name } from './documents.ts'
import type { Finding } from './finding.ts'
import { runProgram } from './runProgram.ts'

const folder = import.meta.dirname
const binaries = join(folder, 'node_modules/.bin')

/** What Redocly CLI and Spectral say about a document. Rejects where one of them ends without a report. */
export async function lint(document: Name): Promise<Finding[]> {
  const [redocly, spectral] = await Promise.all([lintByRedocly(document), lintBySpectral(document)])
  return [...redocly, ...spectral]
}

interface RedoclyReport {
  readonly problems: readonly {
    readonly ruleId: string
    readonly message: string
    readonly location: readonly { readonly pointer?: string }[]
  }[]
}

async function lintByRedocly(document: Name): Promise<Finding[]> {
  const options = ['lint', fileOf(document), '--format', 'json', '--config', join(folder, 'redocly.yaml')]
  const environment = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  const { output, errors } = await runProgram(join(binaries, 'redocly'), options, { environment })
  const { problems }: RedoclyReport = reportOf('Redocly', document, output, errors)
  return problems.map(({ ruleId, message, location }) => {
    return { tool: 'redocly', document, rule: ruleId, where: location[0]?.pointer ?? '', message }
  })
}

type SpectralReport = readonly {
  readonly code: string
  readonly message: string
  readonly path: readonly (string | number)[]
}[]

async function lintBySpectral(document: Name): Promise<Finding[]> {
  const options = ['lint', fileOf(document), '--format', 'json', '--quiet', '--ruleset', join(folder, 'spectral.yaml')]
  const { output, errors } = await runProgram(join(binaries, 'spectral'), options)
  const results: SpectralReport = reportOf('Spectral', document, output, errors)
  return results.map(({ code, message, path }) => {
    return { tool: 'spectral', document, rule: code, where: `#/${path.join('/')}`, message }
  })
}

function reportOf<Report>(tool: string, document: Name, output: string, errors: string): Report {
  try {
    return JSON.parse(output)
  } catch {
    throw new Error(`Failed to lint ${document} by ${tool}: there is no report. It wrote:\n${output}${errors}`)
  }
}

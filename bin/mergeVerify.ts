import { placesIn } from '../contracts/index.ts'
import { repeatCommand, type StoredRun } from '../contracts/report/index.ts'
import { calledAs } from './calledAs.ts'
import { commitHere } from './commitHere.ts'
import { type ConclusionOptions, concludeVerify } from './concludeVerify.ts'

/** Concludes a run whose parts have been joined. Its parts have annotated what broke, so it does not. */
export function mergeVerify(run: StoredRun, options: ConclusionOptions): boolean {
  const { result, part } = run
  const { cases, operations } = part.selection
  if (options.ratchet === true && cases.length + operations.length > 0)
    throw new Error('the coverage is kept for whole runs: the parts have been run with --operation or --case')
  const program = calledAs()
  const commit = commitHere()
  return concludeVerify(run, options, {
    repeat: (name) => repeatCommand(name, result.seed, part.options, program),
    placeOf: placesIn(part.documents.map(({ name, file, overlays }) => ({ name, file, overlays }))),
    about: { version: part.version, ...(commit !== undefined && { commit }) },
  })
}

import { dirname } from 'node:path'
import { Command } from 'commander'
import { strict } from './strictCommand.ts'

/** `railyard provenance`: compares an installed package with its provenance file. Exits with 0 when all files are as shipped, 1 when not. */
export function provenanceCommand(): Command {
  return strict(new Command('provenance'))
    .description('Compares an installed railyard with what was shipped, by the SHA-256 of each file.')
    .argument('[folder]', 'the folder of the package (default: that of this command)')
    .action(async (folder: string = dirname(import.meta.dirname)) => {
      const { provenanceDifferences, readProvenance } = await import('./provenance/checkProvenance.ts')
      const provenance = readProvenance(folder)
      const differences = provenanceDifferences(provenance, folder)
      const { packageVersion, commit, files } = provenance
      const what = `railyard ${packageVersion}${commit === null ? '' : `, commit ${commit}`}`
      const count = Object.keys(files).length
      process.stdout.write(
        differences.length === 0
          ? `${what}: ${count} files are as they were shipped\n`
          : `${what}: ${differences.length} differences from what was shipped\n${differences.map((one) => `  ${one}\n`).join('')}`,
      )
      process.exitCode = differences.length === 0 ? 0 : 1
    })
}

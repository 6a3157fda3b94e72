import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { provenancePath } from '../bin/provenance/provenance.ts'
import { compileConsole } from '../console/compile.ts'
import { evenModes } from './evenModes.ts'
import { licencesPage } from './licences/licencesPage.ts'
import { bundledPackages, installedPackages } from './licences/packages.ts'
import { makeProvenance } from './provenance.ts'

/** The end of `npm run build`: adds the files of the console, the page of licences, then the provenance file with the hashes of all others. */
const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
mkdirSync(join(dist, 'console'))
for (const [name, content] of Object.entries(await compileConsole()))
  writeFileSync(join(dist, 'console', name), content)
const packages = { installed: installedPackages(root), bundled: bundledPackages(root, dist) }
writeFileSync(join(dist, 'licences.md'), licencesPage(root, packages))
const provenance = makeProvenance(root)
writeFileSync(join(root, provenancePath), `${JSON.stringify(provenance, undefined, 2)}\n`)
evenModes(root, [...Object.keys(provenance.files), provenancePath])

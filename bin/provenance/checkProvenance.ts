import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parsedJson } from '../../specs/formats/json.ts'
import { isRecord } from '../../specs/openapi/index.ts'
import { hashFiles } from './hashFiles.ts'
import { type Provenance, provenancePath } from './provenance.ts'

/** The differences between a package in a folder and its provenance file: files that are missing, changed or were not shipped. */
export function provenanceDifferences({ files }: Pick<Provenance, 'files'>, folder: string): string[] {
  const found = hashFiles(folder, (path) => path !== provenancePath && !path.startsWith('node_modules/'))
  return [...new Set([...Object.keys(files), ...Object.keys(found)])].sort().flatMap((path) => {
    if (!Object.hasOwn(found, path)) return [`missing: ${path}`]
    if (!Object.hasOwn(files, path)) return [`not shipped: ${path}`]
    return files[path] === found[path] ? [] : [`changed: ${path}`]
  })
}

/** Reads the provenance file of a package. Throws where there is none, or it has another form. */
export function readProvenance(folder: string): Pick<Provenance, 'packageVersion' | 'commit' | 'files'> {
  const path = join(folder, provenancePath)
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    throw new Error(
      `Failed to find ${provenancePath}: it is in the installed package. Name its folder: node_modules/railyard.`,
    )
  }
  const { packageVersion, commit, files } = recordOf(parsedJson(text))
  if (typeof packageVersion !== 'string' || !isRecord(files))
    throw new Error(`Failed to read ${path}: it has another form.`)
  const hashes = Object.entries(files).map(([file, hash]) => [file, String(hash)])
  return { packageVersion, commit: typeof commit === 'string' ? commit : null, files: Object.fromEntries(hashes) }
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {}
}

import { basename } from 'node:path'

/** Where the service of a document stands. The kernel and the pipeline belong to all, and so to none of them. */
const folders: Readonly<Record<string, string>> = {
  dtone: 'simulators/dtone/',
  africastalking: 'simulators/africastalking/',
  acquirer: 'simulators/acquirer/',
  control: 'simulators/control/',
  gateway: 'gateway/',
}

/** The operations that changed files are about: those that a file in `operations/` is named after; all, if one is about several. */
export function changedByFiles(
  document: string,
  ids: ReadonlySet<string>,
  files: readonly string[],
): ReadonlySet<string> | 'all' {
  const folder = folders[document]
  if (folder === undefined) return 'all'
  const found = new Set<string>()
  for (const file of files) {
    if (!file.startsWith(folder) || isTest(file)) continue
    const id = basename(file, '.ts')
    if (!file.includes('/operations/') || !ids.has(id)) return 'all'
    found.add(id)
  }
  return found
}

/** Whether a file is no part of the service: a test or what it uses, or a text. */
function isTest(file: string): boolean {
  return /\.(test|fixture)\.ts$|\.md$|\/testing\//.test(file)
}

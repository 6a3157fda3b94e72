import { cp, mkdir, readdir, rm, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { run } from './run.ts'

/** What may differ between two machines that pack the same commit. */
export interface Surroundings {
  readonly folder: string
  readonly umask: string
  readonly timeZone: string
  readonly language: string
  /** When the sources were last changed, in seconds since 1970. */
  readonly changedAt: number
}

/** Packs a copy of a repository, with changes that are not committed. Returns the path of the tarball. */
export async function packCopy(
  root: string,
  { folder, umask, timeZone, language, changedAt }: Surroundings,
): Promise<string> {
  await run('sh', ['-c', `umask ${umask} && git clone --quiet --shared "$0" "$1"`, root, folder], { folder: root })
  for (const path of await changedPaths(root)) await copyOrRemove(join(root, path), join(folder, path))
  await run('cp', ['-al', join(root, 'node_modules'), join(folder, 'node_modules')], { folder: root })
  for (const path of await pathsIn(folder, 'ls-files')) {
    await utimes(join(folder, path), changedAt, changedAt)
  }
  const environment = { TZ: timeZone, LANG: language, LC_ALL: language }
  const output = join(folder, 'packed')
  await mkdir(output)
  await run('sh', ['-c', `umask ${umask} && npm pack --silent --pack-destination "$0"`, output], {
    folder,
    environment,
  })
  const [name = ''] = await readdir(output)
  return join(output, name)
}

/** What is not as the commit has it: changed, removed and new files that git does not ignore. */
async function changedPaths(root: string): Promise<string[]> {
  return pathsIn(root, 'ls-files', '--modified', '--deleted', '--others', '--exclude-standard')
}

async function pathsIn(folder: string, ...words: readonly string[]): Promise<string[]> {
  return (await run('git', [...words, '-z'], { folder })).split('\0').filter((path) => path !== '')
}

async function copyOrRemove(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  await cp(from, to).catch(() => rm(to, { force: true }))
}

import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { must } from './must.ts'
import { type NodeRelease, newNode } from './nodeRelease.ts'

/** The oldest release that the simulators and the library are tested on, from the npm package `node`. */
export async function oldNode(home: string): Promise<NodeRelease> {
  const folder = join(home, 'node22')
  await mkdir(folder)
  await writeFile(join(folder, 'package.json'), '{"allowScripts":{"node":true}}')
  await must(newNode, folder, 'npm', ['install', '--no-audit', '--no-fund', 'node@22'])
  const binaries = join(folder, 'node_modules', 'node', 'bin')
  return {
    version: execFileSync(join(binaries, 'node'), ['-p', 'process.versions.node'], { encoding: 'utf8' }).trim(),
    binaries,
  }
}

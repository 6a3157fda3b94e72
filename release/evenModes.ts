import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import packageJson from '../package.json' with { type: 'json' }

/** Gives files the modes that they are shipped with: npm packs them as they are, which depends on the umask of who checked out and built. */
export function evenModes(root: string, paths: readonly string[]): void {
  const programs = Object.values(packageJson.bin)
  for (const path of paths) chmodSync(join(root, path), programs.includes(path) ? 0o755 : 0o644)
}

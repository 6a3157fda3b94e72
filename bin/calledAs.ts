import { basename, relative, sep } from 'node:path'

/**
 * The words by which this process was started, so that a printed command works where it was run: `npm run railyard --`,
 * `npx railyard`, `node bin/railyard.mjs`, or `railyard`.
 */
export function calledAs(
  script = process.argv[1] ?? '',
  folder = process.cwd(),
  npm: { readonly event?: string | undefined; readonly command?: string | undefined } = {
    event: process.env['npm_lifecycle_event'],
    command: process.env['npm_command'],
  },
): string {
  if (npm.event === 'railyard') return 'npm run railyard --'
  if (npm.command === 'exec' || script.split(sep).includes('node_modules')) return 'npx railyard'
  if (basename(script) === 'railyard') return 'railyard'
  const path = relative(folder, script)
  return `node ${/\s/.test(path) ? `'${path}'` : path}`
}

import type { Home } from './home.ts'
import { broughtByVitest, nodePackages } from './pinned.ts'
import type { Recipe } from './readPage.ts'

/** Composer's file, where the package of Debian is installed instead: PHP's own registry is not asked. */
const autoload = `mkdir -p vendor && echo "<?php require 'GuzzleHttp/autoload.php';" > vendor/autoload.php`

/**
 * A command as it is run: packages have their pinned versions, and are installed already. A recipe that makes its own `package.json` installs
 * them itself, and the packed package.
 */
export function adapted(
  command: string,
  { commands }: Pick<Recipe, 'commands'>,
  { tarball }: Pick<Home, 'tarball'>,
): string {
  if (command === 'composer require guzzlehttp/guzzle') return autoload
  if (command.startsWith('pip install ')) return 'true'
  if (!command.startsWith('npm i ')) return command
  if (!commands.includes('npm init -y')) return 'true'
  const words = installed(command).flatMap((name) => {
    if (name === 'railyard') return tarball
    const pinned = `${name}@${nodePackages.get(name)}`
    return name === 'vitest' ? [pinned, ...broughtByVitest] : pinned
  })
  return `npm i --no-audit --no-fund -D ${words.join(' ')}`
}

/** The packages that a command of npm or pip installs. */
export function installed(command: string): string[] {
  const [, words = ''] = /^(?:npm i|pip install) (.*)$/.exec(command) ?? []
  return words.split(' ').filter((word) => word !== '' && !word.startsWith('-'))
}

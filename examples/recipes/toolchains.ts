import { runProgram } from '../../interop/runProgram.ts'
import { languagesOf, type Recipe } from './readPage.ts'

/** By the language of a block: a command that fails where recipes of the language cannot be run, and what Debian's packages add. */
const toolchains: Readonly<Record<string, { readonly probe: string; readonly remedy: string }>> = {
  sh: { probe: 'curl --version', remedy: 'curl' },
  python: { probe: 'python3 -c "import venv, ensurepip"', remedy: 'python3-venv' },
  java: { probe: 'javac --version', remedy: 'default-jdk-headless' },
  go: { probe: 'go version', remedy: 'golang-go' },
  php: {
    probe: `php -r 'require "GuzzleHttp/autoload.php"; exit(extension_loaded("curl") ? 0 : 1);'`,
    remedy: 'php-cli php-curl php-guzzlehttp-guzzle',
  },
}

/** The packages of Debian that the machine lacks for a recipe. */
export async function missingTools(recipe: Recipe): Promise<string[]> {
  const missing: string[] = []
  for (const language of languagesOf(recipe)) {
    const toolchain = toolchains[language]
    if (toolchain === undefined) continue
    const { code } = await runProgram('sh', ['-c', toolchain.probe])
    if (code !== 0) missing.push(toolchain.remedy)
  }
  return missing
}

import { runProgram } from '../../interop/runProgram.ts'

/** A language of recipes, by the language of a block: the command that succeeds where the machine can run it, and what to install otherwise. */
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

/** What Debian's packages would add so that the machine can run recipes of these languages; empty if nothing is missing. */
export async function missingTools(languages: ReadonlySet<string>): Promise<string[]> {
  const missing = await Promise.all(
    [...languages].map(async (language) => {
      const toolchain = toolchains[language]
      if (toolchain === undefined) return []
      return (await runProgram('sh', ['-c', toolchain.probe])).code === 0 ? [] : [toolchain.remedy]
    }),
  )
  return missing.flat()
}

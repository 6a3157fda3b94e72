import type { ThirdParty } from './packages.ts'

/** Packages that report to somebody else when they are installed or used. */
const reporting =
  /^(@scarf\/|@sentry\/|posthog|mixpanel|analytics|@segment\/|applicationinsights|universal-analytics|insight$)/

/** What npm would run at an installation, and packages that send telemetry. */
export function scriptComplaints(
  scripts: Readonly<Record<string, unknown>>,
  installed: readonly ThirdParty[],
): string[] {
  const own = ['preinstall', 'install', 'postinstall'].filter((name) => Object.hasOwn(scripts, name))
  return [
    ...own.map((name) => `railyard has the script ${name}, which npm runs wherever it is installed`),
    ...installed.flatMap(({ name, installScripts }) =>
      installScripts.map((script) => `${name} has the script ${script}, which npm runs wherever railyard is installed`),
    ),
    ...installed.filter(({ name }) => reporting.test(name)).map(({ name }) => `${name} sends telemetry`),
  ]
}

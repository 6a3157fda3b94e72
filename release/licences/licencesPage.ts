import { licenceText, type ThirdParty } from './packages.ts'

/** The page `dist/licences.md`: what is installed with the package, and what is inside it with its licences in full. */
export function licencesPage(
  root: string,
  { installed, bundled }: { readonly installed: readonly ThirdParty[]; readonly bundled: readonly ThirdParty[] },
): string {
  return [
    '# Licences',
    '',
    'Railyard is under the MIT licence (LICENSE).',
    '',
    '## Parts of these packages are in this one',
    '',
    ...table(bundled),
    '',
    'redoc is in `redoc.standalone.js`, with its licences in `redoc.standalone.js.LICENSE.txt`. The others:',
    '',
    ...bundled.flatMap((one) => textOf(root, one)),
    '## These packages are installed with it',
    '',
    ...table(installed),
    '',
  ].join('\n')
}

function table(packages: readonly ThirdParty[]): string[] {
  const rows = packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`)
  return ['| package | version | licence |', '| --- | --- | --- |', ...new Set(rows)]
}

function textOf(root: string, one: ThirdParty): string[] {
  const text = licenceText(root, one) ?? `Comes without a text of its licence, ${one.licence}.`
  return [`### ${one.name} ${one.version}`, '', '```', text.replaceAll('\r\n', '\n'), '```', '']
}

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const service = fileURLToPath(new URL('../explore/report/snippets/payouts.fixture.mjs', import.meta.url))

/** The options of an exploration of a small service that pays again when in doubt; with `mended`, it does not. Its files go to a folder. */
export function exploreSmall(folder: string, mended = false): string[] {
  const [story, money] = [join(folder, 'story.yaml'), join(folder, 'money.yaml')]
  writeFileSync(
    story,
    '- POST: /payouts\n  body: { phone: "+254711000100", amount: 250 }\n  expect: 202\n- advance: 5m\n',
  )
  writeFileSync(money, 'reference:\n  mobileB2C: $.recipients[0].phoneNumber\nsettle: 1h\n')
  return [
    ...['explore', '--do', story, '--invariants', money, '--ready', 'http://127.0.0.1:{port}/health'],
    ...['--callbacks', 'payments=http://127.0.0.1:{port}/callbacks/payments'],
    // On a busy machine a service that has an answer to give may say nothing for a while.
    ...['--parallel', '4', '--quiet', '250'],
    ...['--run', `${mended ? 'IS_MENDED=1 ' : ''}exec "${process.execPath}" "${service}" {port} {dir}`],
  ]
}

import { readFileSync } from 'node:fs'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import packageJson from '../../package.json' with { type: 'json' }

/** What publint finds in a tarball: suggestions, warnings and errors alike. */
export async function lintComplaints(tarball: string): Promise<string[]> {
  const { buffer } = new Uint8Array(readFileSync(tarball))
  const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true })
  return messages.map(
    (message) => `${message.code}: ${formatMessage(message, pkg ?? packageJson, { color: false }) ?? ''}`,
  )
}

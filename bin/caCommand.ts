import { Command } from 'commander'
import { stateFolder } from '../proxy/state/stateFolder.ts'
import { caReport } from './caReport.ts'
import { strict } from './strictCommand.ts'

/** `railyard ca`: tells where the authority of the proxy is and how programs trust it, or deletes it. */
export function caCommand(): Command {
  return strict(new Command('ca'))
    .description('Shows the certificate authority of the proxy, and how programs of each language trust it.')
    .option('--remove', 'delete the authority and all files made of it', false)
    .action(async ({ remove }: { readonly remove: boolean }) => {
      const { openAuthority, removeAuthority } = await import('../proxy/authority/authority.ts')
      const { writeTrustFiles } = await import('../proxy/authority/writeTrustFiles.ts')
      const { allHosts } = await import('../proxy/openProxy.ts')
      const state = stateFolder()
      if (remove) {
        removeAuthority(state)
        process.stdout.write(`The authority in ${state} is deleted. The next proxy makes a new one.\n`)
        return
      }
      const { folder, certificate, until } = await openAuthority(state, allHosts)
      process.stdout.write(caReport(writeTrustFiles(folder, certificate), until))
    })
}

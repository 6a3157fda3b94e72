import { join } from 'node:path'
import { packCopy } from './packCopy.ts'

/** Packs two copies in surroundings that differ as those of two machines do. Returns both tarballs. */
export async function packTwice(root: string, home: string): Promise<[string, string]> {
  const packs = await Promise.allSettled([
    packCopy(root, {
      ...{ folder: join(home, 'one'), umask: '022', timeZone: 'UTC', language: 'C' },
      changedAt: 1_000_000_000,
    }),
    packCopy(root, {
      ...{ folder: join(home, 'another/place/with a longer name'), umask: '077', timeZone: 'Asia/Kathmandu' },
      ...{ language: 'C.UTF-8', changedAt: 1_700_000_000 },
    }),
  ])
  const [one, another] = packs.map(tarballOf)
  if (one === undefined || another === undefined) throw new Error('Failed to pack: npm left no tarball.')
  return [one, another]
}

/** Both have ended before one that failed is told: their folders can be removed then. */
function tarballOf(pack: PromiseSettledResult<string>): string {
  if (pack.status === 'rejected') throw pack.reason
  return pack.value
}

import { join } from 'node:path'
import { packCopy } from './packCopy.ts'

/** Packs two copies in surroundings that differ as those of two machines do. Returns both tarballs. */
export async function packTwice(root: string, home: string): Promise<[string, string]> {
  return Promise.all([
    packCopy(root, {
      ...{ folder: join(home, 'one'), umask: '022', timeZone: 'UTC', language: 'C' },
      changedAt: 1_000_000_000,
    }),
    packCopy(root, {
      ...{ folder: join(home, 'another/place/with a longer name'), umask: '077', timeZone: 'Asia/Kathmandu' },
      ...{ language: 'C.UTF-8', changedAt: 1_700_000_000 },
    }),
  ])
}

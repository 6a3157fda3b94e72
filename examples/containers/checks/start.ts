import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tryCompose } from './tryCompose.ts'

const home = await mkdtemp(join(tmpdir(), 'railyard-containers-'))
await tryCompose(home, process.argv[2] ?? '')
await rm(home, { recursive: true, force: true })

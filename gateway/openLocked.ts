import { seedRoles } from './access/seedRoles.ts'
import { gathered } from './capabilities.ts'
import { connect, type Database } from './database/connect.ts'
import { lockForGateway } from './database/gatewayLock.ts'

/** Opens a database that no other gateway may use unless it can be shared. */
export async function openLocked(url: string | undefined): Promise<Database> {
  const unlock = lockForGateway(url)
  try {
    const database = await connect(gathered.migrations, url)
    await seedRoles(database.kysely, gathered.permissions)
    return { ...database, close: () => database.close().finally(unlock) }
  } catch (error) {
    unlock()
    throw error
  }
}

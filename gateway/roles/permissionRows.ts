import type { Kysely } from 'kysely'
import type { components } from '../../specs/types/gateway.generated.ts'
import type { PermissionRow } from '../access/tables.ts'
import type { Tables } from '../database/tables.ts'
import type { Writing } from '../database/writing.ts'
import { uuid } from '../runtime/ids.ts'

type Permission = components['schemas']['Permission']

/** The wire form of a permission. */
export function representPermission({ id, name, http_method, route_pattern }: PermissionRow): Permission {
  return { permissionID: id, name, httpMethod: methodOf(http_method), routePattern: route_pattern }
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

function methodOf(stored: string): Permission['httpMethod'] {
  const method = methods.find((each) => each === stored)
  if (method === undefined) throw new Error(`a permission has the method ${stored}, which no request has`)
  return method
}

/** All permissions by name. Every database sorts them alike. */
export async function readPermissions(database: Kysely<Tables>): Promise<PermissionRow[]> {
  return sorted(await database.selectFrom('permissions').selectAll().execute())
}

/** By name, in the order of the characters' numbers. */
export function sorted<Row extends { readonly name: string }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** Names and patterns that are taken. Letter case does not count, nor do the names of parameters. */
export class TakenPermissions {
  readonly #keys: Set<string>

  constructor(rows: readonly PermissionRow[]) {
    this.#keys = new Set(rows.flatMap(keysOf))
  }

  has(row: PermissionRow): boolean {
    return keysOf(row).some((key) => this.#keys.has(key))
  }

  add(row: PermissionRow): void {
    for (const key of keysOf(row)) this.#keys.add(key)
  }
}

function keysOf({ name, http_method, route_pattern }: PermissionRow): string[] {
  const route = route_pattern.toLowerCase().replaceAll(/\{\w*\}/g, '{}')
  return [`name ${name.toLowerCase()}`, `route ${http_method} ${route}`]
}

/** The row of a permission that was asked for. */
export function newPermission(
  { random }: Writing,
  { name, httpMethod, routePattern }: components['schemas']['CreatePermission'],
): PermissionRow {
  return {
    ...{ id: uuid(random), name: name.trim(), http_method: httpMethod },
    route_pattern: routePattern.toLowerCase(),
  }
}

/** Stores a permission and gives it to SuperAdmin; false where a gateway that starts has just brought the same one. */
export async function insertPermission({ transaction }: Writing, row: PermissionRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('permissions')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows === 0n) return false
  const { id: role_id } = await transaction
    .selectFrom('roles')
    .select('id')
    .where('name', '=', 'SuperAdmin')
    .executeTakeFirstOrThrow()
  await transaction.insertInto('role_permissions').values({ role_id, permission_id: row.id }).execute()
  return true
}

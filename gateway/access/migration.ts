import type { Kysely } from 'kysely'
import type { Migrations } from '../database/migrate.ts'

/** Clients, their API users and keys, the replies kept for idempotency keys, roles and permissions, and the users of the portal. */
export const migrations: Migrations = {
  '002-access': {
    async up({ schema }: Kysely<unknown>): Promise<void> {
      await schema
        .createTable('clients')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('status', 'text', (column) => column.notNull())
        .addColumn('allows_airtime', 'integer', (column) => column.notNull())
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .execute()
      await schema
        .createTable('api_users')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('client_id', 'text', (column) => column.notNull().references('clients.id'))
        .addColumn('developer_name', 'text', (column) => column.notNull())
        .addColumn('role', 'text', (column) => column.notNull())
        .addColumn('is_active', 'integer', (column) => column.notNull())
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .execute()
      await schema
        .createTable('api_keys')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('api_user_id', 'text', (column) => column.notNull().references('api_users.id'))
        .addColumn('prefix', 'text', (column) => column.notNull())
        .addColumn('hash', 'text', (column) => column.notNull().unique())
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .addColumn('revoked_at', 'bigint')
        .execute()
      await schema
        .createTable('idempotency_keys')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('request_hash', 'text', (column) => column.notNull())
        .addColumn('reply', 'text', (column) => column.notNull())
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .execute()
    },
  },
  '017-access-keys': {
    async up({ schema }: Kysely<unknown>): Promise<void> {
      await schema.createIndex('idempotency_keys_age').on('idempotency_keys').column('created_at').execute()
    },
  },
  '025-access-senders': {
    async up({ schema }: Kysely<unknown>): Promise<void> {
      await schema
        .createTable('sender_ids')
        .addColumn('key', 'text', (column) => column.primaryKey())
        .addColumn('sender_id', 'text', (column) => column.notNull())
        .addColumn('client_id', 'text', (column) => column.notNull().references('clients.id'))
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .execute()
      await schema.createIndex('sender_ids_client').on('sender_ids').column('client_id').execute()
    },
  },
  '027-access-daily-limit': {
    async up({ schema }: Kysely<unknown>): Promise<void> {
      await schema.alterTable('clients').addColumn('daily_limit', 'bigint').execute()
    },
  },
  '030-access-roles': {
    async up({ schema }: Kysely<unknown>): Promise<void> {
      await schema
        .createTable('roles')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('name', 'text', (column) => column.notNull().unique())
        .addColumn('is_api_assignable', 'integer', (column) => column.notNull())
        .execute()
      await schema
        .createTable('permissions')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('name', 'text', (column) => column.notNull().unique())
        .addColumn('http_method', 'text', (column) => column.notNull())
        .addColumn('route_pattern', 'text', (column) => column.notNull())
        .addUniqueConstraint('permissions_route', ['http_method', 'route_pattern'])
        .execute()
      await schema
        .createTable('role_permissions')
        .addColumn('role_id', 'text', (column) => column.notNull().references('roles.id'))
        .addColumn('permission_id', 'text', (column) => column.notNull().references('permissions.id'))
        .addPrimaryKeyConstraint('role_permissions_once', ['role_id', 'permission_id'])
        .execute()
      await schema
        .createTable('permission_overrides')
        .addColumn('api_user_id', 'text', (column) => column.notNull().references('api_users.id'))
        .addColumn('permission_id', 'text', (column) => column.notNull().references('permissions.id'))
        .addColumn('is_allowed', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('permission_overrides_once', ['api_user_id', 'permission_id'])
        .execute()
    },
  },
  '031-access-portal': {
    async up({ schema }: Kysely<unknown>): Promise<void> {
      await schema
        .createTable('portal_users')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('client_id', 'text', (column) => column.references('clients.id'))
        .addColumn('user_name', 'text', (column) => column.notNull().unique())
        .addColumn('email', 'text', (column) => column.notNull().unique())
        .addColumn('password_hash', 'text', (column) => column.notNull())
        .addColumn('must_change_password', 'integer', (column) => column.notNull())
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .addColumn('deleted_at', 'bigint')
        .execute()
      await schema
        .createTable('portal_user_roles')
        .addColumn('user_id', 'text', (column) => column.notNull().references('portal_users.id'))
        .addColumn('role_id', 'text', (column) => column.notNull().references('roles.id'))
        .addPrimaryKeyConstraint('portal_user_roles_once', ['user_id', 'role_id'])
        .execute()
      await schema
        .createTable('portal_sessions')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('user_id', 'text', (column) => column.notNull().references('portal_users.id'))
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .addColumn('expires_at', 'bigint', (column) => column.notNull())
        .execute()
      await schema.createIndex('portal_sessions_user').on('portal_sessions').column('user_id').execute()
      await schema
        .createTable('login_failures')
        .addColumn('user_name', 'text', (column) => column.primaryKey())
        .addColumn('count', 'integer', (column) => column.notNull())
        .addColumn('since', 'bigint', (column) => column.notNull())
        .addColumn('locked_until', 'bigint', (column) => column.notNull())
        .execute()
      await schema
        .createTable('password_resets')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('email', 'text', (column) => column.notNull())
        .addColumn('user_id', 'text', (column) => column.references('portal_users.id'))
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .addColumn('expires_at', 'bigint', (column) => column.notNull())
        .addColumn('used_at', 'bigint')
        .execute()
      await schema
        .createIndex('password_resets_address')
        .on('password_resets')
        .columns(['email', 'created_at'])
        .execute()
    },
  },
  '035-access-clients': {
    async up({ schema }: Kysely<unknown>): Promise<void> {
      const texts = ['contact_person', 'address', 'city', 'state', 'country', 'approved_by', 'rejection_reason']
      for (const name of texts) await schema.alterTable('clients').addColumn(name, 'text').execute()
      await schema.alterTable('clients').addColumn('approved_at', 'bigint').execute()
      await schema.alterTable('portal_users').addColumn('api_user_id', 'text').execute()
      await schema.createIndex('portal_users_client').on('portal_users').column('client_id').execute()
      await schema.createIndex('password_resets_user').on('password_resets').column('user_id').execute()
      await schema
        .createTable('visit_counts')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('count', 'integer', (column) => column.notNull())
        .addColumn('ends_at', 'bigint', (column) => column.notNull())
        .execute()
      await schema.createIndex('visit_counts_age').on('visit_counts').column('ends_at').execute()
    },
  },
}

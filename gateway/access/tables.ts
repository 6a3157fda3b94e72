declare module '../database/tables.ts' {
  interface Tables {
    clients: ClientRow
    api_users: ApiUserRow
    api_keys: ApiKeyRow
    idempotency_keys: IdempotencyKeyRow
    roles: RoleRow
    permissions: PermissionRow
    role_permissions: { role_id: string; permission_id: string }
    permission_overrides: { api_user_id: string; permission_id: string; is_allowed: number }
    portal_users: PortalUserRow
    portal_user_roles: { user_id: string; role_id: string }
    portal_sessions: PortalSessionRow
    login_failures: LoginFailuresRow
    password_resets: PasswordResetRow
    sender_ids: SenderRow
    visit_counts: VisitCountRow
  }
}

export interface ClientRow {
  id: string
  name: string
  status: 'Pending' | 'Active' | 'Deactivated' | 'Rejected'
  /** A client of one person has one API user. */
  client_type: 'Individual' | 'Company'
  /** Whether payouts abroad, which arrive as airtime, are wanted. */
  allows_airtime: number
  created_at: number
  /** What it may pay a day in UTC, in minor units of SLE; null: what the fraud rule says. */
  daily_limit: number | null
  email: string | null
  phone: string | null
  contact_person: string | null
  address: string | null
  city: string | null
  state: string | null
  country: string | null
  /** Null where nobody has approved it, or an operator has made it. */
  approved_at: number | null
  /** The name of the portal user. */
  approved_by: string | null
  rejection_reason: string | null
  /** Whose sandbox it is, a client or a portal user of the staff; null for clients. No list of clients has sandboxes. */
  sandbox_of: string | null
}

export interface ApiUserRow {
  id: string
  client_id: string
  developer_name: string
  /** Where one-time passwords go; null where they go to the client. */
  email: string | null
  /** In E.164, as `email`. */
  phone: string | null
  /** The name of its role, which names it for good: names are unique, and roles are never renamed or deleted. */
  role: string
  is_active: number
  created_at: number
  /** When its key was used last, at most a minute behind; null where it never was. */
  last_used_at: number | null
}

export interface ApiKeyRow {
  id: string
  api_user_id: string
  /** The first characters of the key, which may be shown. */
  prefix: string
  /** SHA-256 of the key, in hex. */
  hash: string
  created_at: number
  revoked_at: number | null
}

export interface IdempotencyKeyRow {
  /** SHA-256 of the client, the operation and the key. */
  id: string
  /** SHA-256 of the request. */
  request_hash: string
  /** JSON of the reply. */
  reply: string
  created_at: number
}

export interface RoleRow {
  id: string
  name: string
  /** Whether API users may have it. */
  is_api_assignable: number
}

export interface PermissionRow {
  id: string
  name: string
  /** In capitals. */
  http_method: string
  /** In small letters. */
  route_pattern: string
}

export interface PortalUserRow {
  id: string
  /** Null for the staff of the gateway. */
  client_id: string | null
  /** In small letters, as the address. */
  user_name: string
  email: string
  /** @see gateway/access/passwords.ts */
  password_hash: string
  must_change_password: number
  /** The API user that was made with it; null where none was. */
  api_user_id: string | null
  created_at: number
  deleted_at: number | null
}

export interface PortalSessionRow {
  /** SHA-256 of the cookie, in hex. */
  id: string
  user_id: string
  created_at: number
  expires_at: number
}

/** Wrong passwords for a user name, whether or not there is such a user. */
export interface LoginFailuresRow {
  user_name: string
  count: number
  since: number
  locked_until: number
}

export interface PasswordResetRow {
  /** SHA-256 of the token, in hex. */
  id: string
  email: string
  user_id: string | null
  created_at: number
  expires_at: number
  used_at: number | null
}

/** A name or short code under which one client may send. */
export interface SenderRow {
  /** In small letters: two that look alike are not given to two clients. */
  key: string
  sender_id: string
  client_id: string
  created_at: number
}

/** How often somebody has called something in a window. */
export interface VisitCountRow {
  /** SHA-256 of what is counted and for whom. */
  id: string
  count: number
  ends_at: number
}

import { neverInSqlite } from '../../database/neverChanged.ts'
import { refusals } from './refusals.ts'

/**
 * The ledger in SQLite, which has no deferred checks: a movement is one row with both sides, so it is balanced by construction, and
 * triggers on that row write the balances. Tables are strict, so no half unit is stored.
 * @note Rules are triggers that raise, not constraints: `insert or ignore` and `insert or replace` pass constraints over, in triggers too.
 */
export const sqliteLedger: readonly string[] = [
  `create table ledger_kinds (
    kind text not null primary key,
    normal_side text not null check (normal_side in ('debit', 'credit')),
    not_below_zero text not null check (not_below_zero in ('account', 'transaction', 'no'))
  ) strict`,
  ...neverInSqlite('ledger_kinds', ['kind', 'rowid'], refusals.kindChanged, ['update', 'delete']),
  // `applied`: the last movement that is in the balance.
  `create table ledger_accounts (
    id text not null primary key,
    kind text not null references ledger_kinds,
    currency text not null check (length(currency) = 3),
    balance integer check (balance between 0 and ${Number.MAX_SAFE_INTEGER}),
    applied integer not null default 0
  ) strict`,
  `create table ledger_movements (
    number integer primary key autoincrement,
    posting text not null unique,
    from_account text not null references ledger_accounts,
    to_account text not null references ledger_accounts,
    amount integer not null check (amount between 1 and ${Number.MAX_SAFE_INTEGER}),
    transaction_id text,
    created_at integer not null
  ) strict`,
  `create trigger ledger_accounts_opened before insert on ledger_accounts begin
    ${refuse(refusals.kindUnknown, 'not exists (select 1 from ledger_kinds where kind = new.kind)')}
    ${refuse(
      refusals.accountOpenedFull,
      `new.applied <> 0 or new.balance is not
        (select case not_below_zero when 'account' then 0 end from ledger_kinds where kind = new.kind)`,
    )}
  end`,
  `create trigger ledger_accounts_kept before update on ledger_accounts begin
    ${refuse(
      refusals.accountChanged,
      'new.id is not old.id or new.kind is not old.kind or new.currency is not old.currency or new.rowid <> old.rowid',
    )}
    ${refuse(refusals.overdrawn, 'new.balance < 0')}
    ${refuse(
      refusals.balanceWritten,
      `(new.balance is not old.balance or new.applied is not old.applied) and not exists (
        select 1 from ledger_movements where number = new.applied and number > old.applied and new.balance = case old.id
          when from_account then old.balance - amount
          when to_account then old.balance + amount
        end)`,
    )}
  end`,
  ...neverInSqlite('ledger_accounts', ['id', 'rowid'], refusals.accountChanged, ['delete']),
  `create trigger ledger_movements_checked before insert on ledger_movements begin
    ${refuse(
      refusals.amount,
      `typeof(new.amount) <> 'integer' or new.amount < 1 or new.amount > ${Number.MAX_SAFE_INTEGER}`,
    )}
    ${refuse(refusals.sameAccount, 'new.from_account = new.to_account')}
    ${refuse(
      refusals.accountUnknown,
      `not exists (select 1 from ledger_accounts where id = new.from_account)
        or not exists (select 1 from ledger_accounts where id = new.to_account)`,
    )}
    ${refuse(
      refusals.currencies,
      `(select currency from ledger_accounts where id = new.from_account)
        <> (select currency from ledger_accounts where id = new.to_account)`,
    )}
    ${refuse(
      refusals.overdrawn,
      'exists (select 1 from ledger_accounts where id = new.from_account and balance < new.amount)',
    )}
    ${refuse(
      refusals.transactionUnnamed,
      `new.transaction_id is null and exists (
        select 1 from ledger_accounts join ledger_kinds using (kind)
        where id in (new.from_account, new.to_account) and not_below_zero = 'transaction')`,
    )}
    ${refuse(
      refusals.transactionOverdrawn,
      `exists (
        select 1 from ledger_accounts join ledger_kinds using (kind)
        where id = new.from_account and not_below_zero = 'transaction' and new.amount > (
          select coalesce(sum(case new.from_account when to_account then amount when from_account then -amount end), 0)
          from ledger_movements where transaction_id = new.transaction_id))`,
    )}
  end`,
  `create trigger ledger_movements_applied after insert on ledger_movements begin
    update ledger_accounts set balance = balance - new.amount, applied = new.number
      where id = new.from_account and balance is not null;
    update ledger_accounts set balance = balance + new.amount, applied = new.number
      where id = new.to_account and balance is not null;
    ${refuse(
      refusals.notApplied,
      `new.number not between 1 and ${Number.MAX_SAFE_INTEGER} or exists (
        select 1 from ledger_accounts where id in (new.from_account, new.to_account) and balance is not null
          and (applied <> new.number or balance not between 0 and ${Number.MAX_SAFE_INTEGER}))`,
    )}
  end`,
  ...neverInSqlite('ledger_movements', ['number', 'posting'], refusals.movementChanged, ['update', 'delete']),
]

function refuse(message: string, condition: string): string {
  return `select raise(abort, '${message}') where ${condition};`
}

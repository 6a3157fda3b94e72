import { neverInPostgres } from '../../database/neverChanged.ts'
import { refusals } from './refusals.ts'

/** By how much the movements of a statement change each account. */
const sums = `select account, sum(amount) as change from (
        select from_account as account, -amount as amount from inserted
        union all select to_account, amount from inserted) as side group by account`

/**
 * The ledger in PostgreSQL, with the rules of SQLite. A movement is one row with both sides, so it is balanced by construction.
 * One trigger for each statement writes the balances, so a statement with a thousand movements changes an account once.
 * @note `bigint` would round a half unit; `numeric` with a check refuses it.
 */
export const postgresLedger: readonly string[] = [
  `create table ledger_kinds (
    kind text primary key,
    normal_side text not null check (normal_side in ('debit', 'credit')),
    not_below_zero text not null check (not_below_zero in ('account', 'transaction', 'no'))
  )`,
  `create table ledger_accounts (
    id text primary key,
    kind text not null references ledger_kinds,
    currency text not null check (length(currency) = 3),
    balance bigint check (balance between 0 and ${Number.MAX_SAFE_INTEGER})
  )`,
  `create table ledger_movements (
    number bigint generated always as identity primary key,
    posting text not null unique,
    from_account text not null,
    to_account text not null,
    amount numeric not null check (amount between 1 and ${Number.MAX_SAFE_INTEGER} and amount = trunc(amount)),
    transaction_id text,
    created_at bigint not null
  )`,
  ...neverInPostgres('ledger_kinds', refusals.kindChanged, ['update', 'delete', 'truncate']),
  ...neverInPostgres('ledger_accounts', refusals.accountChanged, ['delete', 'truncate']),
  ...neverInPostgres('ledger_movements', refusals.movementChanged, ['update', 'delete', 'truncate']),
  `create function ledger_account_rules() returns trigger language plpgsql as $$
    begin
      if tg_op = 'INSERT' then
        if new.balance is distinct from
          (select case not_below_zero when 'account' then 0 end from ledger_kinds where kind = new.kind)
        then raise exception '${refusals.accountOpenedFull}'; end if;
      elsif (new.id, new.kind, new.currency) is distinct from (old.id, old.kind, old.currency)
        then raise exception '${refusals.accountChanged}';
      -- The trigger of the movements is one level above this one.
      elsif new.balance is distinct from old.balance and pg_trigger_depth() < 2
        then raise exception '${refusals.balanceWritten}';
      end if;
      return new;
    end $$`,
  `create trigger ledger_accounts_kept before insert or update on ledger_accounts
    for each row execute function ledger_account_rules()`,
  `create function ledger_movement_rules() returns trigger language plpgsql as $$
    begin
      perform 1 from inserted where from_account = to_account;
      if found then raise exception '${refusals.sameAccount}'; end if;
      perform 1 from inserted where not exists (select 1 from ledger_accounts where id = from_account)
        or not exists (select 1 from ledger_accounts where id = to_account);
      if found then raise exception '${refusals.accountUnknown}'; end if;
      perform 1 from inserted
        join ledger_accounts paying on paying.id = from_account join ledger_accounts paid on paid.id = to_account
        where paying.currency <> paid.currency;
      if found then raise exception '${refusals.currencies}'; end if;
      perform 1 from inserted join ledger_accounts on id in (from_account, to_account) join ledger_kinds using (kind)
        where transaction_id is null and not_below_zero = 'transaction';
      if found then raise exception '${refusals.transactionUnnamed}'; end if;

      -- In the order of the names, so that two writers never wait for each other's accounts in turn.
      perform 1 from ledger_accounts where balance is not null
        and id in (select from_account from inserted union select to_account from inserted) order by id for no key update;
      perform 1 from ledger_accounts join (${sums}) as sums on account = id where balance + change < 0;
      if found then raise exception '${refusals.overdrawn}'; end if;
      update ledger_accounts set balance = balance + change from (${sums}) as sums
        where account = id and balance is not null and change <> 0;

      -- What a transaction has in an account came by movements of its own: who takes it out locks those, and nobody else's.
      perform 1 from ledger_movements as held where (held.transaction_id, held.to_account) in
        (select transaction_id, from_account from inserted join ledger_accounts on id = from_account
          join ledger_kinds using (kind) where not_below_zero = 'transaction')
        order by number for update;
      perform 1 from (select distinct transaction_id, from_account as account from inserted
          join ledger_accounts on id = from_account join ledger_kinds using (kind)
          where not_below_zero = 'transaction') as held
        where 0 > (select sum(case held.account when to_account then amount when from_account then -amount end)
          from ledger_movements where transaction_id = held.transaction_id);
      if found then raise exception '${refusals.transactionOverdrawn}'; end if;
      return null;
    end $$`,
  `create trigger ledger_movements_applied after insert on ledger_movements referencing new table as inserted
    for each statement execute function ledger_movement_rules()`,
]

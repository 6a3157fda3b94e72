/** What the database says when it refuses a change of the ledger. The texts stand in its rules, the same on both databases. */
export const refusals = {
  kindChanged: 'ledger: a kind of account is never changed, deleted or replaced',
  accountChanged: 'ledger: an account is never changed, deleted or opened again',
  kindUnknown: 'ledger: there is no such kind of account',
  accountOpenedFull: 'ledger: an account is opened with no balance',
  balanceWritten: 'ledger: a balance changes by movements only',
  movementChanged: 'ledger: a movement is never changed, deleted or posted again',
  amount: 'ledger: an amount is a whole number from 1 to 9007199254740991',
  notApplied: 'ledger: a movement that cannot be counted in its accounts is not posted',
  accountUnknown: 'ledger: there is no such account',
  sameAccount: 'ledger: a movement has two accounts',
  currencies: 'ledger: the accounts of a movement have one currency',
  overdrawn: 'ledger: the account would be overdrawn',
  transactionUnnamed: 'ledger: a movement of this account names its transaction',
  transactionOverdrawn: 'ledger: the transaction has less in this account',
} as const

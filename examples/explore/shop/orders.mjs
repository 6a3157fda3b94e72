import { DatabaseSync } from 'node:sqlite'
import { planted } from './plantedBug.mjs'

const schema = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA busy_timeout = 5000;
  CREATE TABLE IF NOT EXISTS wallets (customer TEXT PRIMARY KEY, balance INTEGER NOT NULL CHECK (balance >= 0)) STRICT;
  CREATE TABLE IF NOT EXISTS entries (customer TEXT NOT NULL, amount INTEGER NOT NULL, order_id TEXT) STRICT;
  CREATE TABLE IF NOT EXISTS orders (
    id TEXT PRIMARY KEY, key TEXT NOT NULL UNIQUE, customer TEXT NOT NULL, sku TEXT NOT NULL, product INTEGER NOT NULL,
    phone TEXT NOT NULL, price INTEGER NOT NULL, state TEXT NOT NULL, absences INTEGER NOT NULL DEFAULT 0
  ) STRICT;`

const openingBalance = 5000

/**
 * Orders, wallets and the journal of the wallets, in SQLite. Amounts are US cents. An order is `reserved` (paid by the customer, perhaps
 * bought), then `accepted` (DT One has it), and in the end `delivered` or `failed`. Each method is one transaction, and each change of
 * state names the states that it may come from, so two at the same time cannot both happen.
 */
export class Orders {
  #database

  constructor(file) {
    this.#database = new DatabaseSync(file)
    this.#database.exec(schema)
  }

  /** Opens the wallet of a customer with USD 50, unless there is one. */
  openWallet(customer) {
    this.#transaction(() => {
      const { changes } = this.#run('INSERT OR IGNORE INTO wallets VALUES (?, ?)', customer, openingBalance)
      if (changes === 1) this.#run('INSERT INTO entries VALUES (?, ?, NULL)', customer, openingBalance)
    })
  }

  /** Takes the price from the wallet and stores the order. Returns false if the wallet does not cover it. */
  reserve({ id, key, customer, sku, product, phone, price }) {
    return this.#transaction(() => {
      const sql = 'UPDATE wallets SET balance = balance - ? WHERE customer = ? AND balance >= ?'
      if (this.#run(sql, price, customer, price).changes === 0) return false
      this.#run('INSERT INTO entries VALUES (?, ?, ?)', customer, -price, id)
      const row = [id, key, customer, sku, product, phone, price]
      this.#run(`INSERT INTO orders VALUES (?, ?, ?, ?, ?, ?, ?, 'reserved', 0)`, ...row)
      return true
    })
  }

  /** DT One has the order. */
  accept(id) {
    this.#run(`UPDATE orders SET state = 'accepted' WHERE id = ? AND state = 'reserved'`, id)
  }

  /** The order is delivered, or it has failed and the customer gets the money back. A final state never changes. */
  end(id, state) {
    this.#transaction(() => {
      const from = planted('believes-callbacks') ? 'state <> ?1' : `state IN ('reserved', 'accepted')`
      const { changes } = this.#run(`UPDATE orders SET state = ?1 WHERE id = ?2 AND ${from}`, state, id)
      if (changes === 0 && !planted('credits-each-callback')) return
      if (state === 'failed') this.#credit(this.get(id))
    })
  }

  /** Counts that DT One was asked and did not know the order. Returns how often that has been so since it was sent. */
  countAbsence(id) {
    const sql = `UPDATE orders SET absences = absences + 1 WHERE id = ? AND state = 'reserved' RETURNING absences`
    return this.#database.prepare(sql).get(id)?.absences ?? 0
  }

  /** Counts anew, before the order is sent again. Returns false if it must not be sent. */
  startAnew(id) {
    return this.#run(`UPDATE orders SET absences = 0 WHERE id = ? AND state = 'reserved'`, id).changes === 1
  }

  get(id) {
    return this.#database.prepare('SELECT * FROM orders WHERE id = ?').get(id)
  }

  byKey(key) {
    return this.#database.prepare('SELECT * FROM orders WHERE key = ?').get(key)
  }

  list() {
    return this.#database.prepare('SELECT * FROM orders ORDER BY rowid').all()
  }

  #credit({ id, customer, price }) {
    this.#run('UPDATE wallets SET balance = balance + ? WHERE customer = ?', price, customer)
    this.#run('INSERT INTO entries VALUES (?, ?, ?)', customer, price, id)
  }

  #run(sql, ...values) {
    return this.#database.prepare(sql).run(...values)
  }

  #transaction(work) {
    this.#database.exec('BEGIN IMMEDIATE')
    try {
      const result = work()
      this.#database.exec('COMMIT')
      return result
    } catch (error) {
      this.#database.exec('ROLLBACK')
      throw error
    }
  }
}

/** Tells whether nothing can change an order any more. */
export function isFinal({ state }) {
  return state === 'delivered' || state === 'failed'
}

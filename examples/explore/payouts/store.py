"""The payouts and the ledger, in SQLite."""

import contextlib
import sqlite3
import threading

from planted_bug import planted

SCHEMA = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
CREATE TABLE IF NOT EXISTS payouts (
  id TEXT PRIMARY KEY, key TEXT NOT NULL UNIQUE, phone TEXT NOT NULL, amount INTEGER NOT NULL, state TEXT NOT NULL,
  transaction_id TEXT, absences INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE IF NOT EXISTS ledger (payout_id TEXT NOT NULL, amount INTEGER NOT NULL);
"""


class Store:
    """
    Amounts are whole shillings. A payout is `queued`, then `sending` (perhaps sent), then `sent` (Africa's Talking has it), and in the end
    `paid` or `failed`. Each method is one transaction, and each change of state names the states that it may come from, so two at the same
    time cannot both happen.
    """

    def __init__(self, path):
        self._lock = threading.Lock()
        self._connection = sqlite3.connect(path, timeout=5, isolation_level=None, check_same_thread=False)
        self._connection.row_factory = sqlite3.Row
        self._connection.executescript(SCHEMA)

    def add(self, payout_id, key, phone, amount):
        """Stores a payout, unless there is one with this key. Returns the payout of the key."""
        with self._transaction() as connection:
            sql = "INSERT OR IGNORE INTO payouts (id, key, phone, amount, state) VALUES (?, ?, ?, ?, 'queued')"
            connection.execute(sql, (payout_id, key, phone, amount))
            return dict(connection.execute("SELECT * FROM payouts WHERE key = ?", (key,)).fetchone())

    def begin(self, payout_id, state):
        """The payout is about to be sent. Returns False if it is not in `state` any more, and must not be sent."""
        sql = "UPDATE payouts SET state = 'sending', absences = 0 WHERE id = ? AND state = ?"
        with self._transaction() as connection:
            return connection.execute(sql, (payout_id, state)).rowcount == 1

    def accept(self, payout_id, transaction_id):
        """Africa's Talking has the payout."""
        sql = "UPDATE payouts SET state = 'sent', transaction_id = ? WHERE id = ? AND state = 'sending'"
        with self._transaction() as connection:
            connection.execute(sql, (transaction_id, payout_id))

    def end(self, payout_id, state):
        """The payout is paid and booked, or it has failed. A final state never changes."""
        sql = "UPDATE payouts SET state = ? WHERE id = ? AND state IN ('sending', 'sent')"
        with self._transaction() as connection:
            is_new = connection.execute(sql, (state, payout_id)).rowcount == 1
            if state == "paid" and (is_new or planted("books-each-notification")):
                connection.execute("INSERT INTO ledger SELECT id, amount FROM payouts WHERE id = ?", (payout_id,))

    def count_absence(self, payout_id):
        """Counts that Africa's Talking did not know the payout. Returns how often that has been so since it was sent."""
        with self._transaction() as connection:
            connection.execute("UPDATE payouts SET absences = absences + 1 WHERE id = ?", (payout_id,))
            return connection.execute("SELECT absences FROM payouts WHERE id = ?", (payout_id,)).fetchone()[0]

    def queue_anew(self):
        """Only for the mistake resends-at-start."""
        with self._transaction() as connection:
            connection.execute("UPDATE payouts SET state = 'queued' WHERE state = 'sending'")

    def get(self, payout_id):
        with self._transaction() as connection:
            row = connection.execute("SELECT * FROM payouts WHERE id = ?", (payout_id,)).fetchone()
        return None if row is None else dict(row)

    def all(self, *states):
        """Returns the payouts in these states, or all of them, the oldest first."""
        with self._transaction() as connection:
            rows = connection.execute("SELECT * FROM payouts ORDER BY rowid").fetchall()
        return [dict(row) for row in rows if not states or row["state"] in states]

    @contextlib.contextmanager
    def _transaction(self):
        with self._lock:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")

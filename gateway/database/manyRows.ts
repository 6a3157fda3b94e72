/**
 * Stands for the parameters of a statement that SQLite runs once for each row, which is faster than rows that it reads from JSON; the
 * statement is compiled and sent through the layers above once. A row that fails leaves those before it, so a transaction must be around.
 */
export class ManyRows {
  readonly rows: readonly (readonly unknown[])[]

  constructor(rows: readonly (readonly unknown[])[]) {
    this.rows = rows
  }
}

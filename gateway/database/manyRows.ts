/**
 * Stands for the parameters of a statement that SQLite runs once for each row: three times as fast as rows that it reads from JSON,
 * and the statement is compiled and sent through the layers above once.
 */
export class ManyRows {
  readonly rows: readonly (readonly unknown[])[]

  constructor(rows: readonly (readonly unknown[])[]) {
    this.rows = rows
  }
}

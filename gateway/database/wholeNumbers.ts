import pg from 'pg'

const { INT8 } = pg.types.builtins

/** Reads whole numbers of eight bytes as numbers; the driver's own way is text. */
export const types: pg.CustomTypesConfig = { getTypeParser }

function getTypeParser(type: number, format?: 'text' | 'binary'): (value: string) => unknown {
  return type === INT8 ? wholeNumber : pg.types.getTypeParser(type, format === 'binary' ? 'text' : format)
}

function wholeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value))
    throw new RangeError(`${text} from the database is past what a number can hold exactly`)
  return value
}

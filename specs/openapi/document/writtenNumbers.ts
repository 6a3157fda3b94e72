/**
 * The numbers of a JSON text that no binary number holds exactly, as they were written: by the object or list that has them and their
 * name there. `0.019999999999999999` is 0.02 when it is read.
 */
export type WrittenNumbers = ReadonlyMap<unknown, ReadonlyMap<string, string>>

/** A key of cards for tests. */
export const cardKeys = [{ id: 'test', key: Buffer.alloc(32, 1).toString('base64') }]

/** An OpenAPI document that nobody here wrote, as an npm package ships it. */
export interface PeerDocument {
  readonly name: string
  /** Within `node_modules`. */
  readonly file: string
  /** Of each operation so many cases of each kind are run, evenly picked; all when absent. */
  readonly most?: number
}

/** The long ones first: two are run at a time. */
export const documents: readonly PeerDocument[] = [
  { name: 'stapi', file: '@readme/oas-examples/3.0/json/star-trek.json', most: 3 },
  { name: 'readme', file: '@readme/oas-examples/3.1/json/readme.json', most: 2 },
  { name: 'petstore', file: '@readme/oas-examples/3.0/json/petstore.json' },
  { name: 'galaxy', file: '@scalar/galaxy/dist/3.1.json' },
  { name: 'train-travel', file: '@readme/oas-examples/3.1/json/train-travel.json' },
  { name: 'uspto', file: '@readme/oas-examples/3.0/json/uspto.json' },
]

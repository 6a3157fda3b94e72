/**
 * Writes the JSON Schema of configurations, which the package has for editors.
 * With `--check` it only compares, and fails if the file is stale.
 */
import { writeGenerated } from '../../specs/writeGenerated.ts'
import { publishedSchema } from './publishedSchema.ts'
import { upSettings } from './setting.ts'

const schema = publishedSchema(upSettings())
writeGenerated([['bin/config/railyard.schema.generated.json', `${JSON.stringify(schema, null, 1)}\n`]])

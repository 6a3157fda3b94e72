import { defineConfig } from 'tsdown'

/** The published form: JavaScript, one file to start, dependencies beside it. */
export default defineConfig({
  entry: {
    railyard: 'bin/railyard.ts',
    mutationWorker: 'mutation/pool/mutationWorker.ts',
    ownRunWorker: 'bin/ownRunWorker.ts',
  },
  format: 'esm',
  platform: 'node',
  target: 'node24',
  dts: false,
  copy: [
    { from: 'node_modules/redoc/bundles/redoc.standalone.js', to: 'dist' },
    { from: 'node_modules/redoc/bundles/redoc.standalone.js.LICENSE.txt', to: 'dist' },
  ],
})

module.exports = {
  testMatch: ['<rootDir>/jest/**/*.test.{ts,cjs}'],
  transform: {
    '\\.ts$': [
      'ts-jest',
      {
        diagnostics: false,
        tsconfig: { module: 'commonjs', target: 'es2022', esModuleInterop: true, isolatedModules: true },
      },
    ],
  },
}

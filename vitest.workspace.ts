import { defineConfig } from 'vitest/config';

const conditions = ['@jeugd/source'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'packages', include: ['packages/*/src/**/*.test.ts'], testTimeout: 30_000 },
      },
      {
        extends: true,
        test: { name: 'examples', include: ['examples/**/*.test.ts'], testTimeout: 30_000 },
      },
      {
        extends: true,
        test: { name: 'documentation', include: ['.ci/doc-examples/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: { name: 'end to end', include: ['.ci/end-to-end/**/*.test.ts'], testTimeout: 60_000 },
      },
    ],
  },
});

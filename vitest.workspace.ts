import { defineConfig } from 'vitest/config';

const conditions = ['@jeugd/source'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    projects: [
      {
        extends: true,
        // Libraries without global state: their modules are loaded once for all files, which takes a third of the time.
        test: {
          name: 'packages',
          include: ['packages/*/src/**/*.test.ts'],
          testTimeout: 30_000,
          isolate: false,
        },
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

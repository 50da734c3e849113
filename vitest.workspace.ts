import { defineConfig } from 'vitest/config';

const conditions = ['@jeugd/source'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'packages', include: ['packages/*/src/**/*.test.ts'] },
      },
      {
        extends: true,
        test: { name: 'examples', include: ['examples/**/*.test.ts'] },
      },
      {
        extends: true,
        test: { name: 'documentation', include: ['.ci/**/*.test.ts'], testTimeout: 60_000 },
      },
    ],
  },
});

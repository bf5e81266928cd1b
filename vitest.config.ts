import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

/** Three projects: pure and DOM tests in happy-dom, and the built extension in a real Chromium. */
export default defineConfig({
  test: {
    reporters: ['default', './tests/closing-line.ts'],
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**'],
          environment: 'happy-dom',
          testTimeout: 20_000,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          // Chromium and two cores: one file at a time, so that no test waits for another's processor.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // On a busy machine a second is no time; what is waited for mostly comes at once.
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
})

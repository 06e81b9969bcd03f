import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'
import { chromiums } from './scripts/browser/find.ts'

const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        oxc: jsx,
        test: {
          name: 'unit',
          include: ['tests/*.test.ts', 'tests/{detect,policy,store,words,report,cli,flows}/**/*.test.ts'],
          environment: 'node',
          // Some start a process of their own, and a machine may be busy: no test asserts the clock.
          testTimeout: 60_000,
        },
      },
      {
        oxc: jsx,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: chromiums()[0] ?? 'chromium', args: ['--no-sandbox'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})

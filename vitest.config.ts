// vitest.config.ts: two kinds of test: those that need no page, and those that need a real one.
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { messages } from './src/build/messages.ts';
import { LAUNCH_FLAGS, findBrowser } from './tests/browser.ts';

const executablePath = findBrowser();

export default defineConfig({
  test: {
    projects: [
      {
        // Messages arrive compiled, as they do in the game.
        plugins: [messages()],
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.scene.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        // The stories and drawings the build makes are to be had here too.
        extends: './vite.config.ts',
        test: {
          name: 'scenes',
          include: ['tests/**/*.scene.test.{ts,tsx}'],
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { args: LAUNCH_FLAGS, ...(executablePath ? { executablePath } : {}) },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 1280, height: 720 } }],
          },
        },
      },
    ],
  },
});

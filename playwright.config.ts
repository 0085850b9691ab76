// playwright.config.ts: whole calls in real Chromium, against the real server over the real build.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { LAUNCH_FLAGS, findBrowser } from './tests/browser.ts';

/** JOURNEYS_PORT and JOURNEYS_DIST, the folder of the build, let two runs live side by side on one machine. */
const PORT = Number(process.env['JOURNEYS_PORT'] ?? 8123);
const DIST = process.env['JOURNEYS_DIST'] ?? 'dist';
/** Workshops of the journeys, and of nobody else. */
const DATA_DIR = join(tmpdir(), `colleague-calling-journeys-${PORT}`);
/** Milliseconds, for two slow cores. */
const TEST_MS = 90_000;
const EXPECT_MS = 10_000;
const BUILD_MS = 300_000;
const RUN_MS = 1_800_000;

const executablePath = findBrowser();

export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '**/*.journey.ts',
  outputDir: 'test-results/journeys',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  retries: 0,
  timeout: TEST_MS,
  globalTimeout: RUN_MS,
  expect: { timeout: EXPECT_MS },
  reporter: [['list'], ['json', { outputFile: 'test-results/journeys.json' }]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    trace: 'off',
    launchOptions: { args: LAUNCH_FLAGS, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'] } }],
  webServer: {
    command: `npx vite build --logLevel warn --outDir "${DIST}" --emptyOutDir && npx tsx src/server/main.ts "${DIST}"`,
    url: `http://localhost:${PORT}/api/v1/health`,
    env: { PORT: String(PORT), DATA_DIR },
    timeout: BUILD_MS,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});

import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { classNames } from './scripts/build/class-names.ts'
import { contentSecurity } from './scripts/build/content-security.ts'
import { lonelyTests } from './scripts/build/lonely-tests.mjs'
import { mockWorker } from './scripts/build/mock-worker.ts'
import { offlineWorker } from './scripts/build/offline-worker.ts'
import { oldestBrowsers } from './scripts/build/oldest-browsers.ts'
import { precompress } from './scripts/build/precompress.ts'
import { programPieces } from './scripts/build/program-pieces.ts'
import { staticRoutes } from './scripts/build/static-routes.ts'
import { wholeStyle } from './scripts/build/whole-style.ts'
import { patienceMs } from './tests/support/patience.ts'

// Before any worker starts: a test that reads the clock's zone must not depend on the machine. A second run sets UTC.
process.env['TZ'] ??= 'Asia/Ho_Chi_Minh'

// Vite reads this file as well, and has no tests.
const lonely = process.env['VITEST'] === undefined ? [] : lonelyTests(import.meta.dirname)

const consoleGuard = 'tests/support/fail-on-console-error.ts'
const undoStubs = 'tests/support/undo-stubs.ts'
const zoneWitness = 'tests/support/zone-witness.ts'

export default defineConfig({
  base: process.env['BASE_PATH'] ?? '/',
  plugins: [
    react(),
    classNames(),
    contentSecurity(),
    programPieces(),
    staticRoutes(),
    wholeStyle(),
    offlineWorker(),
    precompress(),
    mockWorker(),
    // What only a pack needs stays out of the site.
    { name: 'no-pack', apply: 'build', config: () => ({ define: { 'import.meta.env.VITE_PACK': 'undefined' } }) },
  ],
  // Readers and writers come piece by piece, also within a worker.
  worker: { format: 'es', rolldownOptions: { output: { comments: { legal: false } } } },
  build: {
    // A style sheet of a page that was cut off once is never asked for again; the one of all pages is small.
    cssCodeSplit: false,
    target: oldestBrowsers,
    sourcemap: false,
    manifest: true,
    reportCompressedSize: false,
  },
  test: {
    // Of itself Vitest leaves one core unused: half of a small machine.
    maxWorkers: '100%',
    // A command with a browser of its own takes a core.
    maxConcurrency: 2,
    // Above the time that a single wait has, so that the message is that of the wait.
    testTimeout: 2 * patienceMs,
    hookTimeout: 2 * patienceMs,
    expect: { poll: { timeout: patienceMs } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{e2e,engines,all-figures}/**', ...lonely],
          isolate: false,
          pool: 'threads',
          setupFiles: [zoneWitness, consoleGuard, undoStubs],
        },
      },
      {
        extends: true,
        test: {
          name: 'unit-alone',
          environment: 'node',
          include: lonely.filter((file) => file.endsWith('.ts')),
          setupFiles: [zoneWitness, consoleGuard],
        },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          environment: 'jsdom',
          include: ['tests/{pages,ui}/**/*.test.tsx'],
          exclude: [...lonely],
          isolate: false,
          pool: 'threads',
          setupFiles: [consoleGuard, undoStubs, 'tests/support/page-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'pages-alone',
          environment: 'jsdom',
          include: lonely.filter((file) => file.endsWith('.tsx')),
          setupFiles: [consoleGuard, 'tests/support/page-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/e2e-setup.ts'],
          setupFiles: [consoleGuard],
        },
      },
      {
        extends: true,
        test: {
          name: 'fuzz',
          environment: 'node',
          include: ['tests/fuzz/**/*.test.ts'],
          setupFiles: [consoleGuard],
          env: { FUZZ_FACTOR: process.env['FUZZ_FACTOR'] ?? '40' },
        },
      },
      {
        extends: true,
        test: {
          name: 'engines',
          environment: 'node',
          include: ['tests/engines/**/*.test.ts'],
          globalSetup: ['tests/support/engines-setup.ts'],
          setupFiles: [consoleGuard],
        },
      },
      {
        extends: true,
        test: {
          name: 'figures',
          environment: 'node',
          include: ['tests/all-figures/**/*.test.ts', 'tests/golden/figures.test.ts', 'tests/e2e/figures.test.ts'],
          globalSetup: ['tests/support/figures-setup.ts'],
          setupFiles: [consoleGuard],
        },
      },
    ],
  },
})

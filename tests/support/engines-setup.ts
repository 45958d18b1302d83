import { execFileSync } from 'node:child_process'
import type { TestProject } from 'vitest/node'
import { setup as setupSite } from './e2e-setup.ts'

declare module 'vitest' {
  interface ProvidedContext {
    firefoxPath: string
  }
}

/** Serves the site as for the browser tests, with Chromium to compare with, and finds the other engine. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const found = execFileSync(process.execPath, ['scripts/ensure-engines.mjs'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  project.provide('firefoxPath', (JSON.parse(found) as { readonly path: string }).path)
  return await setupSite(project)
}

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import type { ProvidedContext } from 'vitest'
import type { TestProject } from 'vitest/node'
import { serveDirectory } from '../../scripts/build/serve-directory.ts'
import { providePrograms } from './provide-programs.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served: `http://127.0.0.1:<port>`. */
    baseUrl: string
    /** The folder of that build. */
    buildFolder: string
    /** Programs that are run beside the site, by name; "" for what is not there. */
    hostingPrograms: Readonly<Record<'nginx' | 'caddy' | 'unzip', string>>
  }
}

/** Serves the build named by `E2E_DIST`, or a fresh one, and finds the browser. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['E2E_DIST']
  const directory = given ?? mkdtempSync(join(tmpdir(), 'nhip-quy-e2e-'))
  // The tests' own mode must not reach the build: React would come out as its development version.
  if (given === undefined) await buildForProduction(directory)

  const served = await serveDirectory({ directory, port: 0 })
  project.provide('baseUrl', `http://127.0.0.1:${served.port}`)
  project.provide('buildFolder', resolve(directory))
  providePrograms(project)
  const hosting = execFileSync(process.execPath, ['scripts/ensure-hosting.mjs'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  project.provide('hostingPrograms', JSON.parse(hosting) as ProvidedContext['hostingPrograms'])

  return async () => {
    await served.close()
    if (given === undefined) rmSync(directory, { recursive: true, force: true })
  }
}

async function buildForProduction(directory: string): Promise<void> {
  const testMode = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  await build({ mode: 'production', logLevel: 'warn', build: { outDir: directory, emptyOutDir: true } })
  if (testMode === undefined) delete process.env['NODE_ENV']
  else process.env['NODE_ENV'] = testMode
}

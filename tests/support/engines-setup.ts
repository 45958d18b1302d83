import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { serveDirectory } from '../../scripts/build/serve-directory.ts'
import { setup as setupSite } from './e2e-setup.ts'
import { watchPage } from './saved-by-page.ts'
import type { WebKitPrograms } from './start-webkit.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site is served with `watchPage` as the first program of each page. */
    watchedUrl: string
    /** Null where there is none. */
    firefoxPath: string | null
    webkitPrograms: WebKitPrograms | null
  }
}

interface FoundEngines {
  readonly firefox?: string
  readonly webkit?: WebKitPrograms
}

/** Serves the built site with a watcher in its pages, and finds the other engines, and Chromium to compare with. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const found = execFileSync(process.execPath, ['scripts/ensure-engines.mjs'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const { firefox, webkit } = JSON.parse(found) as FoundEngines
  project.provide('firefoxPath', firefox ?? null)
  project.provide('webkitPrograms', webkit ?? null)
  const closeSite = await setupSite(project)
  const directory = mkdtempSync(join(tmpdir(), 'nhip-quy-engines-'))
  writeWatched(project.getProvidedContext().buildFolder, directory)
  const served = await serveDirectory({ directory, port: 0 })
  project.provide('watchedUrl', `http://127.0.0.1:${served.port}`)
  return async () => {
    await served.close()
    rmSync(directory, { recursive: true, force: true })
    await closeSite()
  }
}

/** A copy of a build whose pages run `watchPage` before anything of their own: not every driver can bring a program in. */
function writeWatched(build: string, directory: string): void {
  cpSync(build, directory, { recursive: true, filter: (file) => !/\.html\.(?:br|gz)$/.test(file) })
  writeFileSync(join(directory, 'watch-page.js'), watchPage)
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' })
  for (const file of files.filter((each) => each.endsWith('.html'))) {
    const page = readFileSync(join(directory, file), 'utf8')
    writeFileSync(join(directory, file), page.replace('<head>', '<head><script src="/watch-page.js"></script>'))
  }
}

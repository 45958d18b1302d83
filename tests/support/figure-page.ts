import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type Page, chromium } from 'playwright'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { type ServedDirectory, serveDirectory } from '../../scripts/build/serve-directory.ts'
import { patienceMs } from './patience.ts'

let built: Promise<string> | undefined
let users = 0

/** The page as files, made once for all browsers of a file of tests. */
async function builtPage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'nhip-quy-figures-'))
  await build({
    root: join(import.meta.dirname, '../golden/figures/page'),
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: 10_000 },
  })
  return folder
}

/**
 * A page of its own for a file of tests: the code that draws and writes figures, built as the site is, in a real browser.
 * The site itself has no door for tests. `flags` are added to those of the browser.
 */
export function withFigurePage(flags: readonly string[] = []): () => Page {
  users += 1
  let folder: string | undefined
  let served: ServedDirectory | undefined
  let browser: Browser | undefined
  let page: Page | undefined
  const complaints: string[] = []
  beforeAll(async () => {
    folder = await (built ??= builtPage())
    served = await serveDirectory({ directory: folder, port: 0 })
    browser = await chromium.launch({
      executablePath: inject('chromiumPath'),
      args: [...inject('chromiumArgs'), ...flags],
      timeout: patienceMs,
    })
    page = await browser.newPage()
    page.setDefaultTimeout(patienceMs)
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(String(error)))
    await page.goto(`http://127.0.0.1:${served.port}/`)
    await page.waitForFunction(() => 'figurePage' in window)
  })
  afterEach(() => expect(complaints.splice(0)).toEqual([]))
  afterAll(async () => {
    await browser?.close()
    await served?.close()
    users -= 1
    if (folder !== undefined && users === 0) await rm(folder, { recursive: true, force: true })
  })
  return () => {
    if (!page) throw new Error('The page is not open yet')
    return page
  }
}

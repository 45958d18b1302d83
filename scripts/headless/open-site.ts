import { commandSentences } from '../../src/i18n/command-sentences.ts'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright'
import { serveDirectory } from '../build/serve-directory.ts'
import { startChromium } from '../start-chromium.mjs'
import { answerFrom } from './answer-from.ts'
import { callerFolder } from './destination.ts'
import { Refusal } from './refusal.ts'
import type { SiteOptions } from './site-options.ts'

/** A browser window before a site, and how to end both. */
export interface OpenSite {
  readonly page: Page
  /** Where the pages of a local build begin: `https://nhipquy.example.vn/`, with a slash at its end. */
  readonly root: string
  readonly close: () => Promise<void>
}

/** How a window comes about. */
export type OpenWindow = () => Promise<Pick<OpenSite, 'page' | 'close'>>

const ownBuild = join(import.meta.dirname, '..', '..', 'dist')

/** A window before the local build, which stands at the address of `site` or on this machine. Throws a `Refusal`. */
export async function openLocalSite({ site, dist }: SiteOptions, open: OpenWindow = openWindow): Promise<OpenSite> {
  const directory = dist === undefined ? ownBuild : resolve(callerFolder(), dist)
  const base = baseOfBuild(directory)
  const root = site === undefined ? undefined : rootOf(site, base)
  const served = await serveDirectory({ directory, port: 0, base })
  const local = `http://127.0.0.1:${served.port}${base}`
  try {
    const { page, close } = await open()
    if (root !== undefined) await standAt(page, root, local)
    else warnOfThisMachine()
    const closeAll = async (): Promise<void> => {
      // Requests still being answered would raise an error that nobody awaits.
      await page.unrouteAll({ behavior: 'ignoreErrors' })
      await close()
      await served.close()
    }
    return { page, root: root ?? local, close: closeAll }
  } catch (error) {
    await served.close()
    throw error
  }
}

/** A window of a browser of its own, before whatever site it is sent to. Throws a `Refusal`. */
export async function openWindow(): Promise<Pick<OpenSite, 'page' | 'close'>> {
  const found = await startChromium()
  // It has said itself what is missing.
  if (found === undefined) throw new Refusal(1)
  const { browser } = found
  return { page: await newWindow(browser), close: () => browser.close() }
}

/** A window as a command needs it, without anything of another. */
export async function newWindow(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    acceptDownloads: true,
    // The day in the picture is that of its readers, wherever the server keeps its clock.
    timezoneId: 'Asia/Ho_Chi_Minh',
    // Requests that a worker answers cannot be answered in its place.
    serviceWorkers: 'block',
  })
  return await context.newPage()
}

/** Answers what the page asks of its public address from the local build. */
export async function standAt(page: Page, root: string, local: string): Promise<void> {
  const { origin } = new URL(root)
  await page.route(
    (url) => url.origin === origin,
    async (route) => {
      const asked = route.request().url()
      const url = asked.startsWith(root) ? local + asked.slice(root.length) : new URL(local).origin
      await answerFrom(route, url)
    },
  )
}

/** The path a build was made for, from the addresses in its own page. */
function baseOfBuild(directory: string): string {
  const file = join(directory, 'index.html')
  const base = existsSync(file) ? /\ssrc="(\/(?:[^"]*\/)?)assets\//.exec(readFileSync(file, 'utf8'))?.[1] : undefined
  if (base !== undefined) return base
  throw new Refusal(1, commandSentences.buildMissing(directory))
}

function rootOf(site: string, base: string): string {
  const root = site.endsWith('/') ? site : `${site}/`
  const { pathname, href } = new URL(root)
  if (pathname === base) return href
  throw new Refusal(1, commandSentences.pathDiffers(base, pathname))
}

function warnOfThisMachine(): void {
  const { vi, en } = commandSentences.onlyThisMachine()
  console.error(`⚠ ${vi}\n  ${en}`)
}

import type { Page } from 'playwright'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { encodeBriefing } from '../../src/contract/briefing-file.ts'
import { emptyBriefing, withItems } from '../../src/domain/briefing.ts'
import { type ChangingSite, changingSite } from '../support/changing-site.ts'
import { openKept, untilKept } from '../support/offline-page.ts'
import { newPage, untilReady, withBrowser } from '../support/open-browser.ts'

withBrowser()

let site: ChangingSite

beforeEach(async () => {
  site = await changingSite(inject('buildFolder'))
})
afterEach(async () => {
  await site.close()
})

/** A reader whose browser may keep what it likes; its words about a line that is cut are expected. */
const newReader = () => newPage({ expects: [/.*/], leavesSite: true, serviceWorkers: 'allow' })

const title = 'Huyện Lộc Ninh – Quý I/2024'
const saved = (page: Page) => page.getByText('Đang dùng bản số liệu đã lưu trên máy')
const kept = (page: Page) => page.evaluate(() => caches.keys())
/** The paths of the files that lie in the browser. */
const keptPaths = (page: Page) =>
  page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map(async (name) => await caches.open(name)))
    const requests = await Promise.all(stores.map(async (store) => await store.keys()))
    return requests.flat().map(({ url }) => new URL(url).pathname)
  })

async function download(page: Page, button: string): Promise<string> {
  const downloaded = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).and(page.locator(':enabled')).click()
  return (await downloaded).suggestedFilename()
}

const briefing = withItems(emptyBriefing, [{ path: '/chi-so/rural.ntm?dia-ban=692&ky=2024-Q1', content: 'chart' }])

describe('after one visit, without a network', () => {
  test('pages open with their figures and the day of these, and files of every kind are made', async () => {
    const page = await newReader()
    await page.addInitScript((text) => localStorage.setItem('nhip-quy.briefing', text), encodeBriefing(briefing))
    await openKept(page, site.url)
    site.meet('cut')
    await page.reload()
    await untilReady(page)
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await saved(page).waitFor()
    expect(
      await page
        .getByRole('status')
        .filter({ has: saved(page) })
        .textContent(),
    ).toMatch(/23\/11\/2026/)
    // An address that was never opened.
    await page.goto(`${site.url}/chi-so/rural.ntm`)
    await untilReady(page)
    expect(await download(page, 'Tải ảnh PNG')).toMatch(/\.png$/)
    await page.goto(`${site.url}/so-lieu`)
    await untilReady(page)
    expect(await download(page, 'Tải Excel (XLSX)')).toMatch(/\.xlsx$/)
    await page.goto(`${site.url}/bao-cao`)
    await untilReady(page)
    expect(await download(page, 'Tải PowerPoint')).toMatch(/\.pptx$/)
    expect(await download(page, 'Tải Word')).toMatch(/\.docx$/)
    expect(await download(page, 'Tải PDF')).toMatch(/\.pdf$/)
  })

  test('so they do when the server answers with a fault, and when it does not begin to answer', async () => {
    const page = await newReader()
    await openKept(page, site.url)
    site.meet({ status: 503, body: 'busy' })
    await page.reload()
    await saved(page).waitFor()
    site.restore()
    site.meet('held', /^\/so-sanh/)
    await page.goto(`${site.url}/so-sanh`)
    await untilReady(page)
    await page.getByRole('heading', { level: 1, name: /nông thôn mới/ }).waitFor()
    expect(await saved(page).count()).toBe(0)
  })
})

describe('the first view', () => {
  test('is painted and taken over before anything is asked for that is kept for later', async () => {
    const page = await newReader()
    await page.goto(site.url)
    await untilReady(page)
    const forLater = /^\/(?:sw\.js|manifest|icons)|program-copy/
    expect(site.asked.filter((path) => forLater.test(path))).toEqual([])
    await untilKept(page)
    expect(site.asked).toContain('/sw.js')
  })

  test('is all there is for a reader who saves data', async () => {
    const page = await newReader()
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { configurable: true, value: { saveData: true } }),
    )
    await page.clock.install()
    await page.goto(site.url)
    await untilReady(page)
    await page.clock.runFor(30_000)
    expect(await kept(page)).toEqual([])
    expect(site.asked).not.toContain('/sw.js')
  })
})

describe('a line that is cut while the program is being kept', () => {
  test('keeps none of it from the page in view; the next visit goes on where it was cut', async () => {
    const page = await newReader()
    site.meet('held', /\/assets\/pdf-of-briefing-/)
    await page.goto(site.url)
    await untilReady(page)
    await expect.poll(() => site.asked.some((path) => path.includes('pdf-of-briefing'))).toBe(true)
    site.meet('cut')
    // The page in view goes on.
    await page.getByRole('button', { name: 'Quý sau' }).click()
    await page.getByRole('heading', { level: 1, name: /Quý II\/2024/ }).waitFor()
    expect(await page.evaluate(() => navigator.serviceWorker.controller === null)).toBe(true)
    const before = (await keptPaths(page)).filter((path) => /-of-briefing-|\/write-/.test(path))
    site.restore()
    site.asked.length = 0
    await openKept(page, site.url)
    expect(site.asked.filter((path) => before.includes(path))).toEqual([])
    const rest = (await keptPaths(page)).filter((path) => /-of-briefing-|\/write-/.test(path) && !before.includes(path))
    expect(rest.length).toBeGreaterThan(0)
    site.meet('cut')
    await page.reload()
    await saved(page).waitFor()
  })
})

describe('a file of the program that is damaged where it is kept', () => {
  test('is said, and replaced', async () => {
    const page = await newReader()
    await openKept(page, site.url)
    const spoiled = await page.evaluate(async () => {
      const cache = await caches.open((await caches.keys())[0]!)
      const requests = await cache.keys()
      const { url } = requests.find((each) => each.url.includes('/assets/CompareScreen-') && each.url.endsWith('.js'))!
      await cache.put(url, new Response('}', { headers: { 'Content-Type': 'text/javascript' } }))
      return url
    })
    await page.goto(`${site.url}/so-sanh`)
    await page.getByRole('alert').filter({ hasText: 'Chưa tải được phần chương trình này' }).first().waitFor()
    const text = () =>
      page.evaluate(async (url) => {
        const cache = await caches.open((await caches.keys())[0]!)
        return (await (await cache.match(url))?.text())?.length ?? 0
      }, spoiled)
    await expect.poll(text).toBeGreaterThan(1000)
    await page.reload()
    await page.getByRole('heading', { level: 1, name: /nông thôn mới/ }).waitFor()
    await untilReady(page)
    expect(await page.getByRole('alert').filter({ visible: true }).count()).toBe(0)
  })
})

describe('the browser', () => {
  test('finds all it asks of a site that can be installed', async () => {
    const page = await newReader()
    await openKept(page, site.url)
    const session = await page.context().newCDPSession(page)
    const { url, errors } = await session.send('Page.getAppManifest')
    expect(url).toBe(`${site.url}/manifest.webmanifest`)
    expect(errors).toEqual([])
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
    // A window of tests is one that nothing can be installed from; all else has to be in order.
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([])
  })
})

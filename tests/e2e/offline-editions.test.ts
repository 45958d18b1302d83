import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { type ChangingSite, changingSite } from '../support/changing-site.ts'
import { openKept, savedInPage } from '../support/offline-page.ts'
import { newPage, untilReady, withBrowser } from '../support/open-browser.ts'
import { publishOtherEdition } from '../support/other-edition.ts'
import { secondBuild } from '../support/second-build.ts'

withBrowser({ tellsRoom: true })

const first = inject('buildFolder')
let site: ChangingSite
let folder = ''

beforeEach(async () => {
  site = await changingSite(first)
  folder = await mkdtemp(join(tmpdir(), 'nhip-quy-offline-'))
})
afterEach(async () => {
  await site.close()
  await rm(folder, { recursive: true })
})

const newReader = () => newPage({ expects: [/.*/], leavesSite: true, serviceWorkers: 'allow' })
const saved = (page: Page) => page.getByText('Đang dùng bản số liệu đã lưu trên máy')
const buildOf = (page: Page) => page.evaluate(() => document.documentElement.dataset['build'] ?? 'first')

describe('a new build under two open tabs', () => {
  test('leaves the old one to the tab that runs it, and takes its place whole when both are closed', async () => {
    const one = await newReader()
    await openKept(one, site.url)
    const two = await one.context().newPage()
    await two.goto(site.url)
    await untilReady(two)
    await secondBuild(first, folder)
    await site.serve(folder)
    await two.reload()
    await untilReady(two)
    expect(await buildOf(two)).toBe('second')
    // The new one is whole, and waits.
    await two.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      while (!registration.waiting) await new Promise((resolve) => setTimeout(resolve, 50))
    })
    // A part of the old program that the server has no more.
    await one.getByRole('link', { name: 'So sánh', exact: true }).click()
    await one.getByRole('heading', { level: 1, name: /nông thôn mới/ }).waitFor()
    expect(await buildOf(one)).toBe('first')
    site.meet('cut')
    // Without a network each tab goes on with the build that it runs, and a page that opens is of the old one, whole.
    await two.getByRole('link', { name: 'So sánh', exact: true }).click()
    await two.getByRole('heading', { level: 1, name: /nông thôn mới/ }).waitFor()
    await one.reload()
    await untilReady(one)
    await saved(one).waitFor()
    expect(await buildOf(one)).toBe('first')
    const context = one.context()
    const later = await context.newPage()
    await Promise.all([one.close(), two.close()])
    // Nobody runs the old one any more.
    await expect
      .poll(async () => {
        await later.goto(`${site.url}/so-sanh`)
        await untilReady(later)
        const build = await buildOf(later)
        await later.goto('about:blank')
        return build
      })
      .toBe('second')
    await later.goto(`${site.url}/so-sanh`)
    await later.getByRole('heading', { level: 1, name: /nông thôn mới/ }).waitFor()
    expect(await later.evaluate(async () => (await caches.keys()).length)).toBe(1)
    await later.close()
  })
})

describe('a new edition of the figures', () => {
  /** Waits until the chart says this of the quarter. */
  const figure = async (page: Page, value: string): Promise<void> => {
    await expect.poll(() => page.locator('main').textContent()).toContain(`Quý I/2024: ${value}`)
  }
  const address = '/chi-so/rural.ntm?dia-ban=692&ky=2024-Q1'

  test('takes the place of the one before only when all of it is there', async () => {
    const page = await newReader()
    await openKept(page, site.url)
    await page.goto(site.url + address)
    await figure(page, '14/15 xã')
    await cp(first, folder, { recursive: true })
    await publishOtherEdition(folder)
    await site.serve(folder)
    // One file of it does not come: not that of the page in view.
    site.meet('cut', /\/data\/schools-/)
    const missed = page.waitForEvent('requestfailed', {
      predicate: (request) => /\/data\/schools-/.test(request.url()),
    })
    await page.reload()
    await figure(page, '13/15 xã')
    await expect.poll(() => savedInPage(page, 'catalogue.next.json')).toContain('"dataDate":"2026-11-24"')
    await missed
    // Cut in the middle of it: the one before is whole, says its day, and nothing of the other is in it.
    site.meet('cut')
    await page.reload()
    await saved(page).waitFor()
    await figure(page, '14/15 xã')
    expect(
      await page
        .getByRole('status')
        .filter({ has: saved(page) })
        .textContent(),
    ).toMatch(/23\/11\/2026/)
    expect(await page.locator('main').textContent()).not.toContain('Quý I/2024: 13/15')
    site.restore()
    await page.reload()
    await figure(page, '13/15 xã')
    await expect.poll(() => savedInPage(page, 'catalogue.next.json')).toBeUndefined()
    site.meet('cut')
    await page.goto(`${site.url}/`)
    await untilReady(page)
    await saved(page).waitFor()
    expect(
      await page
        .getByRole('status')
        .filter({ has: saved(page) })
        .textContent(),
    ).toMatch(/24\/11\/2026/)
    await page.goto(site.url + address)
    await figure(page, '13/15 xã')
  })
})

describe('the download of everything', () => {
  const section = (page: Page) => page.getByRole('region', { name: 'Dùng khi không có mạng' })
  const button = (page: Page) => section(page).getByRole('button', { name: /^Tải/ })

  test('is gone on with after a cut, is there without a network, and can be removed', async () => {
    const page = await newReader()
    await openKept(page, `${site.url}/gioi-thieu`)
    site.meet('cut', /\/data\/within-69/)
    await button(page).click()
    await section(page).getByText('Không kết nối được máy chủ', { exact: false }).waitFor()
    site.restore()
    await page.reload()
    await section(page)
      .getByRole('button', { name: /^Tải tiếp: toàn bộ số liệu/ })
      .click()
    await section(page).getByText('Đã tải đủ để dùng ngoại tuyến: toàn bộ số liệu.').waitFor()
    await section(page).getByText('Đã lưu đủ; trang mở được khi không có mạng', { exact: false }).waitFor()
    site.meet('cut')
    // Of a district that was never looked at.
    await page.goto(`${site.url}/ban-do?dia-ban=693&ky=2024-Q2`)
    await untilReady(page)
    await saved(page).waitFor()
    expect(await page.getByRole('alert').filter({ visible: true }).count()).toBe(0)
    await page.goto(`${site.url}/gioi-thieu`)
    await section(page).getByRole('button', { name: 'Xoá bản đã lưu' }).click()
    await section(page).getByText('Đã lưu 0/', { exact: false }).waitFor()
    expect(await page.evaluate(() => caches.keys())).toEqual([])
  })

  test('says before it begins that there is no room, and loses nothing', async () => {
    const page = await newReader()
    await openKept(page, `${site.url}/gioi-thieu`)
    const session = await page.context().newCDPSession(page)
    const { usage } = await session.send('Storage.getUsageAndQuota', { origin: site.url })
    await session.send('Storage.overrideQuotaForOrigin', { origin: site.url, quotaSize: usage + 20_000 })
    await button(page).click()
    await section(page)
      .getByText(/^Cần .+ nhưng trình duyệt chỉ còn .+ Chưa tải gì, bản đã lưu vẫn nguyên\./)
      .waitFor()
    expect(site.asked.filter((path) => /\/data\/.+-/.test(path))).toEqual([])
    site.meet('cut')
    await page.reload()
    await untilReady(page)
    await saved(page).waitFor()
  })
})

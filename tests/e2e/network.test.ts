import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { newPage, openPage, untilReady, withBrowser } from '../support/open-browser.ts'

withBrowser()

const cutLine = /net::ERR_FAILED|Failed to fetch dynamically imported module/
const data = '**/data/*'
const figures = '**/data/*-*.json'

/** The page never waits for its spare copies to be written; a test of them does. */
async function untilSaved(page: Page): Promise<void> {
  const missing = () =>
    page.evaluate(async () => {
      const isOfData = ({ name }: PerformanceEntry): boolean => /\/data\/[^/]+\.json$/.test(name)
      const fetched = performance.getEntriesByType('resource').filter(isOfData).length
      const saved = await new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('nhip-quy')
        opening.addEventListener('error', () => reject(new Error('The store does not open')))
        opening.addEventListener('success', () => {
          const counting = opening.result.transaction('files').objectStore('files').count()
          counting.addEventListener('success', () => {
            opening.result.close()
            resolve(counting.result)
          })
        })
      })
      return fetched - saved
    })
  await expect.poll(missing).toBe(0)
}

const retry = (page: Page) => page.getByRole('button', { name: 'Thử lại' })

describe('addresses typed or sent', () => {
  test.each([
    ['/chi-so/rural.ntm', 'Số xã đạt chuẩn nông thôn mới'],
    ['/chi-so/petitions.received?dia-ban=693&ky=2024-Q2', 'Đơn thư'],
    ['/gioi-thieu', 'Giới thiệu số liệu'],
  ])('%s opens as it stands', async (path, title) => {
    const page = await newPage()
    const response = await page.goto(path)
    expect(response?.status()).toBe(200)
    const heading = page.getByRole('heading', { level: 1 })
    await heading.waitFor()
    expect((await heading.textContent())?.toLowerCase()).toContain(title.toLowerCase().split(' ')[0])
  })

  test('of no page are answered with 404 and our own page', async () => {
    const page = await newPage({ expects: [/status of 404/] })
    const response = await page.goto('/khong-co')
    expect(response?.status()).toBe(404)
    await page.getByRole('heading', { level: 1, name: 'Không có trang này' }).waitFor()
    await page.getByRole('link', { name: 'Tổng quan' }).click()
    await page.getByRole('heading', { level: 1, name: 'Huyện Lộc Ninh – Quý I/2024' }).waitFor()
  })
})

describe('no request leaves the site', () => {
  test('on any page, with the list of areas and a picture', async () => {
    const page = await openPage('/')
    const hosts = new Set<string>()
    page.on('request', (request) => hosts.add(new URL(request.url()).origin))
    await page.getByRole('button', { name: /^Địa bàn: / }).click()
    await page.getByRole('listbox').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'Giới thiệu số liệu' }).click()
    await page.getByRole('heading', { level: 1, name: 'Giới thiệu số liệu' }).waitFor()
    await page.getByRole('link', { name: 'Diễn biến' }).click()
    const downloaded = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Tải ảnh PNG' }).click()
    await downloaded
    expect([...hosts].filter((host) => host !== 'null' && host !== new URL(page.url()).origin)).toEqual([])
  })

  test('and the policy that forbids it is in the page itself', async () => {
    const page = await openPage('/', { expects: [/violates the (?:following|document's) Content Security Policy/] })
    const refused = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective))
          fetch('https://example.com/').catch(() => undefined)
        }),
    )
    expect(refused).toBe('connect-src')
    expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').count()).toBe(1)
  })
})

describe('the line', () => {
  test('cut before anything came: the page says what to do and opens once the line is back', async () => {
    const page = await newPage({ expects: [cutLine] })
    await page.route(data, (route) => route.abort())
    await page.goto('/')
    await page.getByRole('alert').getByText('Không kết nối được máy chủ', { exact: false }).waitFor()
    await page.unroute(data)
    await retry(page).click()
    await page.getByRole('heading', { level: 1, name: 'Huyện Lộc Ninh – Quý I/2024' }).waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  test('delivering damaged figures: they are not shown, and asked for past the cache', async () => {
    const page = await newPage()
    await page.route(figures, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: (await response.text()).replace('14', '99') })
    })
    await page.goto('/chi-so/rural.ntm')
    await page.getByRole('alert').getByText('không khớp mã kiểm tra', { exact: false }).waitFor()
    expect(await page.getByRole('cell').count()).toBe(0)
    await page.unroute(figures)
    await retry(page).click()
    await page
      .getByRole('cell', { name: /^14\/15 xã/ })
      .first()
      .waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  /** A page whose figures are on their way until they are let go. */
  async function heldPage(address: string) {
    const page = await newPage()
    let release = (): void => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route(figures, async (route) => {
      await held
      await route.continue()
    })
    await page.goto(address)
    return { page, release }
  }

  test('slow: a page with its first view shows the figures at once, and says that more is to come', async () => {
    const { page, release } = await heldPage('/')
    const waiting = page.locator('#waiting')
    await expect.poll(() => waiting.evaluate((line) => getComputedStyle(line).opacity)).toBe('1')
    const { y, height } = (await waiting.boundingBox())!
    expect(y + height).toBe(768)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Huyện Lộc Ninh – Quý I/2024')
    release()
    await untilReady(page)
    expect(await waiting.isVisible()).toBe(false)
  })

  test('slow: a page without it says so and shows the figures by itself', async () => {
    const { page, release } = await heldPage('/?dia-ban=692&ky=2023-Q4')
    const slow = page.getByText('Mạng đang chậm, vẫn đang tải. Trang sẽ tự hiện khi xong.')
    await slow.waitFor()
    release()
    await page.getByRole('heading', { level: 1, name: 'Huyện Lộc Ninh – Quý IV/2023' }).waitFor()
    expect(await slow.count()).toBe(0)
  })

  test('cut after a first visit: a reload shows the saved copy and says so', async () => {
    const page = await openPage('/', { expects: [cutLine] })
    await untilSaved(page)
    await page.route(data, (route) => route.abort())
    await page.reload()
    await untilReady(page)
    await page.getByText('Đang dùng bản số liệu đã lưu trên máy').waitFor()
    expect(await page.getByRole('link', { name: 'nguồn 1' }).count()).toBe(13)
    await page.unroute(data)
    await retry(page).click()
    await page.getByText('Đang dùng bản số liệu đã lưu trên máy').waitFor({ state: 'detached' })
  })

  test('cut before the program of a page came: the page says so and comes complete once the line is back', async () => {
    const page = await newPage({ expects: [cutLine] })
    const chartPage = /\/assets\/ProgressScreen-/
    await page.route(chartPage, (route) => route.abort())
    await page.goto('/')
    await page.getByRole('link', { name: 'Diễn biến' }).click()
    await page.getByRole('alert').getByText('Chưa tải được phần chương trình này').waitFor()
    await page.unroute(chartPage)
    await retry(page).click()
    const table = page.getByRole('table')
    await table.waitFor()
    // Without its style sheet the page would be there, but unreadable.
    expect(
      await table
        .getByRole('rowheader')
        .first()
        .evaluate((cell) => getComputedStyle(cell).position),
    ).toBe('sticky')
  })

  test('cut before the list of areas came: the dialog says so and the list comes once the line is back', async () => {
    const page = await newPage({ expects: [cutLine] })
    const list = /\/assets\/AreaPickerPanel-/
    await page.route(list, (route) => route.abort())
    await page.goto('/')
    await page.getByRole('button', { name: /^Địa bàn: / }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Chưa tải được phần chương trình này').waitFor()
    await page.unroute(list)
    await retry(page).click()
    await dialog.getByRole('listbox').waitFor()
    expect(await dialog.getByRole('option').count()).toBeGreaterThan(11)
  })
})

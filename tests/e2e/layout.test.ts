import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { newPage, openPage, withBrowser } from '../support/open-browser.ts'

withBrowser()

const paths = [
  '/',
  '/?lang=en',
  '/?dia-ban=70&ky=2023-Q3',
  '/?dia-ban=70&ky=2023-Q3&lang=en',
  '/chi-so/rural.ntm?dia-ban=692,688,689,690,691,693,694,695,696,697,698,70&ky=2024-Q1',
  '/chi-so/petitions.resolved?lang=en',
  '/dia-ban/697?ky=2024-Q2',
  '/dia-ban/697?ky=2024-Q2&lang=en',
  '/so-lieu',
  '/so-lieu?dia-ban=70&cot=chi-so&xem=ty-le&lang=en',
  '/so-sanh?ky=2024-Q1',
  '/so-sanh?ky=2024-Q2&dang=cot&them-ky=2022-Q4&lang=en',
  '/so-sanh?ky=2024-Q2&dang=bang-mau',
  '/so-sanh?ky=2024-Q2&dang=nhieu-hinh',
  '/nop-bao-cao?ky=2023-Q3',
  '/nop-bao-cao?ky=2023-Q3&lang=en',
  '/bao-cao?ky=2024-Q2',
  '/bao-cao?ky=2024-Q2&lang=en',
  '/gioi-thieu',
  '/gioi-thieu?lang=en',
] as const

/** How many pixels a page is wider than the window, and what sticks out the furthest. */
const excess = (page: Page): Promise<{ readonly pixels: number; readonly what: string }> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    const crowded = [...document.querySelectorAll('section[data-family]')].find(
      (family) => family.scrollWidth > family.clientWidth + 1,
    )
    // A family that is wider than its column lies over the next one.
    if (crowded) return { pixels: crowded.scrollWidth - crowded.clientWidth, what: crowded.id }
    const furthest = [...document.querySelectorAll('main *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .at(-1)
    return { pixels: scrollWidth - clientWidth, what: scrollWidth > clientWidth ? (furthest?.textContent ?? '') : '' }
  })

describe.each([
  ['on a notebook', 1366, 768],
  ['on a large screen', 1920, 1080],
  ['on a phone', 390, 844],
  ['on a small phone', 320, 640],
  ['on a tablet', 1024, 768],
  ['on a notebook at 125 %', 1093, 614],
  ['on a notebook at 200 %', 683, 384],
])('%s (%i × %i)', (_, width, height) => {
  test('no page is wider than the window', async () => {
    const page = await newPage({ width, height })
    const found: unknown[] = []
    for (const path of paths) {
      await page.goto(path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.evaluate(() => document.fonts.ready.then(() => undefined))
      found.push({ path, ...(await excess(page)) })
    }
    expect(found).toEqual(paths.map((path) => ({ path, pixels: 0, what: '' })))
  })
})

describe('on a notebook', () => {
  test('a family that did not come leaves no hole in the page', async () => {
    const page = await newPage({ expects: [/net::ERR_FAILED/] })
    await page.route('**/data/rural-*', (route) => route.abort())
    await page.goto('/')
    const families = page.locator('section[data-family]')
    await families.first().waitFor()
    const tops = await families.evaluateAll((all) => all.map((family) => family.getBoundingClientRect().top))
    expect(tops).toHaveLength(4)
    expect(tops[0]).toBe(tops[1])
  })

  test('a district’s thirteen figures stand on at most two screens', async () => {
    const page = await openPage('/')
    const article = await page.getByRole('article').boundingBox()
    expect(article?.height).toBeLessThan(2 * 768)
  })

  test('nothing jumps when the figures arrive', async () => {
    const page = await newPage()
    await page.addInitScript(() => {
      const shifts: number[] = []
      Object.assign(window, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value } = entry as PerformanceEntry & { readonly value: number }
          shifts.push(value)
        }
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto('/')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    const total = await page.evaluate(() =>
      (window as Window & { readonly shifts?: readonly number[] }).shifts?.reduce((sum, value) => sum + value, 0),
    )
    // A tenth is what browsers call good.
    expect(total).toBeLessThan(0.1)
  })

  test('area and quarter stay in sight when the page is scrolled', async () => {
    const page = await openPage('/gioi-thieu')
    await page.mouse.wheel(0, 2000)
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(500)
    const bar = await page.getByRole('region', { name: 'Địa bàn và kỳ báo cáo' }).boundingBox()
    expect(bar?.y).toBe(0)
  })
})

describe('on paper', () => {
  test.each([
    ['/', 'Huyện Lộc Ninh – Quý I/2024'],
    ['/chi-so/rural.ntm', 'Số xã đạt chuẩn nông thôn mới'],
    ['/so-lieu', /^Bảng số liệu – Huyện Lộc Ninh và 10 địa bàn khác/],
    ['/gioi-thieu', 'Giới thiệu số liệu'],
    ['/so-sanh?ky=2024-Q2', 'So sánh: Xã nông thôn mới'],
    ['/dia-ban/692', 'Hồ sơ huyện Lộc Ninh – Quý I/2024'],
    ['/nop-bao-cao?ky=2024-Q2', 'Theo dõi nộp báo cáo – Quý II/2024'],
  ])('%s has its headline and no controls', async (path, title) => {
    const page = await openPage(path)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('heading', { level: 1, name: title }).isVisible()).toBe(true)
    const controls = await page
      .locator('button, select, input, nav')
      .evaluateAll((elements) => elements.filter((element) => element.checkVisibility()).map((each) => each.outerHTML))
    expect(controls).toEqual([])
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect([...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length).toBeGreaterThan(0)
  })

  test('a table is printed whole, and the chart within the sheet', async () => {
    const page = await openPage('/chi-so/rural.ntm', { width: 1366, height: 768 })
    await page.setViewportSize({ width: 700, height: 1000 })
    await page.emulateMedia({ media: 'print' })
    const scroll = await page
      .getByRole('region', { name: 'Bảng số liệu' })
      .evaluate((element) => element.scrollHeight - element.clientHeight)
    expect(scroll).toBe(0)
    const chart = await page.getByRole('application').locator('svg').first().boundingBox()
    expect((chart?.x ?? 0) + (chart?.width ?? 0)).toBeLessThanOrEqual(700)
  })
})

describe('a reader who asked for less motion', () => {
  test('sees none', async () => {
    const page = await openPage('/chi-so/rural.ntm', { reducedMotion: 'reduce' })
    const moving = await page.locator('*').evaluateAll((elements) =>
      elements
        .map((element) => getComputedStyle(element))
        .filter(({ animationName, transitionDuration }) => animationName !== 'none' || transitionDuration !== '0s')
        .map(({ animationName, transitionDuration }) => `${animationName} ${transitionDuration}`),
    )
    expect(moving).toEqual([])
  })
})

describe('a browser without JavaScript', () => {
  test.each(['/', '/chi-so/rural.ntm', '/gioi-thieu'])('says what is needed on %s', async (path) => {
    const page = await newPage({ javaScriptEnabled: false })
    await page.goto(path)
    const hint = page.locator('noscript')
    expect(await hint.isVisible()).toBe(true)
    expect(await hint.innerText()).toContain('Nhịp Quý cần JavaScript để vẽ số liệu.')
  })
})

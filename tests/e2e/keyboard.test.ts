import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { lookAt, withBrowser } from '../support/open-browser.ts'
import { tableColumn } from '../support/table-column.ts'

withBrowser()

/** What has the focus, as a screen reader would name it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!element) return ''
    const label = element.getAttribute('aria-label') ?? element.closest('label')?.textContent ?? element.textContent
    return `${element.getAttribute('role') ?? element.tagName.toLowerCase()}: ${(label ?? '').trim()}`
  })

async function tabThrough(page: Page, stops: number): Promise<readonly string[]> {
  const reached: string[] = []
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab')
    reached.push(await focused(page))
  }
  return reached
}

/** What the live region beside the chart says; the one before it tells what came of the chart's export. */
const spoken = (page: Page): Promise<string> =>
  page
    .getByRole('figure')
    .getByRole('status')
    .last()
    .textContent()
    .then((text) => text ?? '')

describe('by keyboard alone', () => {
  test('the first stops are the way past the header, the pages, the pickers', async () => {
    const page = await lookAt('/')
    const pages = await page.getByRole('navigation', { name: 'Trang' }).getByRole('link').allTextContents()
    expect(pages).toEqual(expect.arrayContaining(['Tổng quan', 'Diễn biến', 'Giới thiệu số liệu']))
    const reached = await tabThrough(page, pages.length + 8)
    expect(reached.map((stop) => stop.slice(0, 30))).toEqual([
      'a: Đến nội dung chính',
      'a: Nhịp QuýChỉ tiêu hằng quý c',
      ...pages.map((name) => `a: ${name}`),
      'button: Chia sẻ',
      'button: English',
      'button: Địa bàn: Huyện Lộc Nin',
      'button: Quý trước',
      expect.stringContaining('select: Kỳ báo cáo'),
      'button: Quý sau',
    ])
  })

  test('a quarter after the districts leads on: what became of the area, and Enter on a successor', async () => {
    const page = await lookAt('/so-sanh?dia-ban=692&ky=2025-Q2')
    await page.getByRole('button', { name: 'Quý sau' }).focus()
    await page.keyboard.press('Enter')
    const told = page.getByRole('heading', { level: 2, name: /^Từ 01\/07\/2025, huyện Lộc Ninh không còn/ })
    await told.waitFor()
    await told.getByRole('link', { name: 'Lộc Quang' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/25292-2025-07-01.*2025-Q3/)
    await told.waitFor({ state: 'detached' })
    expect(new URL(page.url()).pathname).toBe('/so-sanh')
  })

  test('the first stop is seen and leads to the content', async () => {
    const page = await lookAt('/gioi-thieu')
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Đến nội dung chính' })
    const box = await skip.boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('content')
  })

  test('every stop shows where it is', async () => {
    const page = await lookAt('/')
    for (let stop = 0; stop < 14; stop += 1) {
      await page.keyboard.press('Tab')
      const { name, outline } = await page.evaluate(() => {
        const element = document.activeElement ?? document.body
        return { name: element.outerHTML.slice(0, 60), outline: getComputedStyle(element).outlineWidth }
      })
      expect({ name, outline }).toEqual({ name, outline: '3px' })
    }
  })

  test('the chart is reached and every figure of it is read, in the words of the table', async () => {
    const page = await lookAt('/chi-so/reception.turns?dia-ban=692,693&ky=2024-Q1&tu=2022-Q1&den=2025-Q2')
    const chart = page.getByRole('application')
    for (let stop = 0; stop < 40 && !(await focused(page)).startsWith('application'); stop += 1) {
      await page.keyboard.press('Tab')
    }
    expect(await chart.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await spoken(page)).toBe('Huyện Lộc Ninh, Quý I/2024: 71 lượt')
    for (const [column, area, key] of [
      [1, 'Huyện Lộc Ninh', 'ArrowUp'],
      [2, 'Huyện Bù Đốp', 'ArrowDown'],
    ] as const) {
      await page.keyboard.press(key)
      await page.keyboard.press('Home')
      const cells = [...(await tableColumn(page, column))].reverse()
      expect(cells).toHaveLength(14)
      for (const [index, { period, text }] of cells.entries()) {
        if (index > 0) await page.keyboard.press('ArrowRight')
        const figure = /^(?:\d+ lượt|chưa báo cáo)/.exec(text)?.[0]
        expect(figure).toBeDefined()
        expect(await spoken(page)).toMatch(new RegExp(`^${area}, ${period}: ${figure}(?:;| \\(|$)`))
      }
      await page.keyboard.press('ArrowRight')
      expect(await spoken(page)).toContain('Quý II/2025')
    }
  })

  test('the figure that is read is ringed, and stays in sight', async () => {
    const page = await lookAt('/chi-so/reception.turns')
    await page.getByRole('application').focus()
    const ring = page.getByRole('application').locator('circle')
    const looks = (): Promise<readonly (readonly string[])[]> =>
      ring.evaluateAll((circles) =>
        circles.map((circle) => [getComputedStyle(circle).fill, getComputedStyle(circle).stroke]),
      )
    // One of two while recharts takes it over.
    await expect.poll(looks).toEqual([['none', 'rgb(27, 27, 31)']])
  })

  test('Home and End go to the first and last quarter, Escape puts the reading away', async () => {
    const page = await lookAt('/chi-so/reception.turns?ky=2025-Q2')
    const chart = page.getByRole('application')
    await chart.focus()
    const reading = chart.getByText(/^Huyện Lộc Ninh, Quý/)
    await page.keyboard.press('End')
    expect(await reading.textContent()).toContain('Quý II/2025')
    await page.keyboard.press('Home')
    expect(await reading.textContent()).toContain('Quý I/2022')
    await page.keyboard.press('Escape')
    expect(await reading.count()).toBe(0)
  })

  test('an area is found by its name without tones and chosen', async () => {
    const page = await lookAt('/?dia-ban=693&ky=2024-Q1')
    for (let stop = 0; stop < 20 && !(await focused(page)).startsWith('button: Địa bàn'); stop += 1) {
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    const search = page.getByRole('combobox', { name: /^Tìm theo tên/ })
    await search.waitFor()
    expect(await focused(page)).toContain('Tìm theo tên')
    await page.keyboard.type('loc ninh')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Huyện Lộc Ninh – Quý I/2024' }).waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(await focused(page)).toBe('button: Địa bàn: Huyện Lộc Ninh. Bấm để chọn')
  })

  test('the list of areas keeps the focus inside and gives it back', async () => {
    const page = await lookAt('/')
    await page.getByRole('button', { name: /^Địa bàn: / }).press('Enter')
    await page.getByRole('combobox', { name: /^Tìm theo tên/ }).waitFor()
    for (let stop = 0; stop < 6; stop += 1) {
      await page.keyboard.press('Tab')
      const place = await page.evaluate(() => {
        const element = document.activeElement
        // Between last and first stop a browser passes through its own controls.
        return element === document.body || element?.closest('dialog') !== null
      })
      expect(place).toBe(true)
    }
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(await focused(page)).toContain('Địa bàn: Huyện Lộc Ninh')
  })

  test('a new page takes the focus to its content', async () => {
    const page = await lookAt('/')
    await page.getByRole('link', { name: 'Giới thiệu số liệu' }).press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Giới thiệu số liệu' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
  })
})

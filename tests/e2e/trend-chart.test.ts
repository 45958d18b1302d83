import type { Locator, Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { newPage, openPage, untilReady, withBrowser } from '../support/open-browser.ts'

withBrowser()

const path = '/chi-so/reception.turns?dia-ban=692,693&ky=2024-Q1'
/** The chunk that brings recharts. */
const around = '**/assets/around-trend-*.js'

const chartOf = (page: Page): Locator => page.getByRole('application')
const handlesOf = (page: Page): Locator =>
  page.getByRole('group', { name: 'Chọn khoảng quý trên biểu đồ' }).getByRole('slider')

/** What is painted of the drawing itself. */
const drawingOf = (page: Page): Promise<string> =>
  chartOf(page)
    .locator('svg')
    .first()
    .evaluate((svg) => svg.outerHTML)

const ringOf = (page: Page): Promise<{ readonly x: number; readonly y: number }> =>
  chartOf(page)
    .locator('circle')
    .evaluate((circle) => {
      const { left, right, top, bottom } = circle.getBoundingClientRect()
      return { x: (left + right) / 2, y: (top + bottom) / 2 }
    })

/** Says how far anything on the page has moved by itself since it was opened. */
async function countShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { readonly value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return () =>
    page.evaluate(
      () => (window as Window & { shifts?: readonly number[] }).shifts?.reduce((sum, each) => sum + each, 0) ?? 0,
    )
}

describe('a trend before recharts arrives', () => {
  test('stands and is read whole when it never does', async () => {
    const page = await newPage({ expects: [/net::ERR_FAILED/, /Failed to fetch dynamically imported module/] })
    let asked = 0
    await page.route(around, async (route) => {
      asked += 1
      await route.abort()
    })
    await page.goto(path)
    await untilReady(page)
    await expect.poll(() => asked).toBeGreaterThan(0)
    const chart = chartOf(page)
    await chart.focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Home')
    expect(await chart.getByText(/^Huyện Bù Đốp, Quý I\/2022/).count()).toBe(1)
    const box = await chart.boundingBox()
    await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2)
    expect(await chart.getByText(/^Huyện (?:Lộc Ninh|Bù Đốp), Quý/).count()).toBe(1)
    expect(await chart.locator('circle').count()).toBe(1)
    expect(await handlesOf(page).count()).toBe(0)
  })

  test('loses neither focus nor cursor when it does, and nothing moves', async () => {
    const page = await newPage()
    const shifts = await countShifts(page)
    let arrive = (): void => {}
    const held = new Promise<void>((resolve) => (arrive = resolve))
    await page.route(around, async (route) => {
      await held
      await route.continue()
    })
    await page.goto(path)
    await untilReady(page)
    await chartOf(page).focus()
    await page.keyboard.press('ArrowLeft')
    const before = { drawing: await drawingOf(page), ring: await ringOf(page), shifts: await shifts() }
    arrive()
    await handlesOf(page).first().waitFor()
    await chartOf(page).locator('.recharts-active-dot').waitFor()
    await expect.poll(() => chartOf(page).locator('circle').count()).toBe(1)
    expect(await drawingOf(page)).toBe(before.drawing)
    const ring = await ringOf(page)
    expect(Math.hypot(ring.x - before.ring.x, ring.y - before.ring.y)).toBeLessThan(0.05)
    expect(await shifts()).toBe(before.shifts)
    expect(await chartOf(page).evaluate((element) => element === document.activeElement)).toBe(true)
    expect(
      await chartOf(page)
        .getByText(/^Huyện Lộc Ninh, Quý IV\/2023/)
        .count(),
    ).toBe(1)
  })
})

describe('a trend within the coordinates of recharts', () => {
  test('has its ring around the mark of each figure, and no ring where there is none', async () => {
    const page = await openPage(path)
    await handlesOf(page).first().waitFor()
    await chartOf(page).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Home')
    const offMark: (number | undefined)[] = []
    for (let quarter = 0; quarter < 14; quarter += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one cursor goes from quarter to quarter
      const distance = await chartOf(page).evaluate((chart) => {
        const middle = (element: Element): { x: number; y: number } => {
          const { left, right, top, bottom } = element.getBoundingClientRect()
          return { x: (left + right) / 2, y: (top + bottom) / 2 }
        }
        const ring = chart.querySelector('circle')
        if (!ring) return undefined
        const at = middle(ring)
        const marks = [...chart.querySelectorAll('svg')[0]!.querySelectorAll('path')]
          .filter((each) => (each.getAttribute('d') ?? '').endsWith('Z'))
          .map(middle)
        return Math.min(...marks.map(({ x, y }) => Math.hypot(x - at.x, y - at.y)))
      })
      offMark.push(distance)
      // oxlint-disable-next-line no-await-in-loop
      await page.keyboard.press('ArrowRight')
    }
    // Bù Đốp did not report in Quý III/2023.
    expect(offMark.flatMap((distance, quarter) => (distance === undefined ? [quarter] : []))).toEqual([6])
    expect(Math.max(...offMark.map((distance) => distance ?? 0))).toBeLessThan(0.5)
  })
})

describe('the brush over the quarters', () => {
  // A trend ends at its quarter: in the newest one it is whole.
  const newestPath = path.replace('2024-Q1', '2025-Q2')
  const parameters = (page: Page): Record<string, string> => Object.fromEntries(new URL(page.url()).searchParams)

  test('chooses them by its handles, when let go', async () => {
    const page = await openPage(newestPath)
    const handle = handlesOf(page).first()
    await handle.waitFor()
    expect(await handle.getAttribute('aria-valuetext')).toBe('Quý I/2022')
    await handle.scrollIntoViewIfNeeded()
    const box = await handle.boundingBox()
    const strip = await page.getByRole('group', { name: 'Chọn khoảng quý trên biểu đồ' }).locator('svg').boundingBox()
    const [x, y] = [(box?.x ?? 0) + 6, (box?.y ?? 0) + 11]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + (strip?.width ?? 0) * 0.3, y, { steps: 8 })
    expect(parameters(page)).not.toHaveProperty('tu')
    await page.mouse.up()
    await expect.poll(() => parameters(page)['tu']).toMatch(/^2023-Q\d$/)
    expect(parameters(page)['den']).toBe('2025-Q2')
    const { tu } = parameters(page)
    expect(await page.getByRole('combobox', { name: 'Từ quý' }).inputValue()).toBe(tu)
    await page.goBack()
    await expect.poll(() => handle.getAttribute('aria-valuetext')).toBe('Quý I/2022')
  })

  test('chooses them by the arrow keys, keeps its focus, and gives the whole series back', async () => {
    const page = await openPage(newestPath)
    const last = handlesOf(page).last()
    await last.waitFor()
    await last.focus()
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => parameters(page)).toMatchObject({ tu: '2022-Q1', den: '2025-Q1' })
    expect(await last.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await last.getAttribute('aria-valuetext')).toBe('Quý I/2025')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => parameters(page)).not.toHaveProperty('den')
    expect(await page.getByRole('button', { name: 'Toàn bộ chuỗi' }).count()).toBe(0)
  })

  test('says in both languages what its handles are', async () => {
    const page = await openPage(`${newestPath}&lang=en`)
    const names = page.getByRole('group', { name: 'Choose the quarters of the chart' }).getByRole('slider')
    await names.first().waitFor()
    const said = await names.evaluateAll((all) =>
      all.map((each) => [each.getAttribute('aria-label'), each.getAttribute('aria-valuetext')]),
    )
    expect(said).toEqual([
      ['First quarter of the chart', 'Q1 2022'],
      ['Last quarter of the chart', 'Q2 2025'],
    ])
  })

  test('stays away from phones, and so does what brings it', async () => {
    const page = await newPage({ width: 390, height: 844 })
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(path)
    await untilReady(page)
    await chartOf(page).focus()
    await page.waitForLoadState('networkidle')
    expect(asked.filter((url) => url.includes('around-trend'))).toEqual([])
    expect(await handlesOf(page).count()).toBe(0)
  })
})

describe.each([
  ['a trend', path],
  ['a comparison', '/so-sanh?ky=2024-Q2'],
])('%s', (_, address) => {
  test('leaves Alt and an arrow to the browser', async () => {
    const page = await openPage(address)
    await chartOf(page).focus()
    const isKept = await chartOf(page).evaluate((chart) =>
      (['altKey', 'ctrlKey', 'metaKey'] as const).map((modifier) => {
        const event = new KeyboardEvent('keydown', {
          key: 'ArrowLeft',
          [modifier]: true,
          bubbles: true,
          cancelable: true,
        })
        return chart.dispatchEvent(event)
      }),
    )
    expect(isKept).toEqual([true, true, true])
  })

  test('keeps the reading of a tap', async () => {
    const page = await newPage({ hasTouch: true, width: 390, height: 844 })
    await page.goto(address)
    await untilReady(page)
    const chart = chartOf(page)
    await chart.scrollIntoViewIfNeeded()
    const box = await chart.boundingBox()
    const read = async (part: number): Promise<string> => {
      await page.touchscreen.tap((box?.x ?? 0) + (box?.width ?? 0) * part, (box?.y ?? 0) + 120)
      return await chart.locator('dl').locator('..').innerText()
    }
    const [first, second] = [await read(0.3), await read(0.5)]
    expect(first).toMatch(/Quý/)
    expect(second).toMatch(/Quý/)
    expect(await chart.locator('dl').locator('..').innerText()).toBe(second)
  })
})

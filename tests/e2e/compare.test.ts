import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright'
import { beforeAll, describe, expect, test } from 'vitest'
import { lookAt, newPage, resize, untilReady, withBrowser } from '../support/open-browser.ts'
import { type ReportedFigures, largePublication } from '../support/large-publication.ts'

withBrowser()

const forms = ['hai-ky', 'cot', 'xep-hang', 'bang-mau', 'nhieu-hinh'] as const

/** Pairs of texts of the drawing that lie over one another, and texts beyond its edges. */
const faultsOfDrawing = (page: Page): Promise<readonly string[]> =>
  page
    .getByRole('application')
    .locator('svg')
    .evaluate((svg) => {
      const edge = svg.getBoundingClientRect()
      const boxes = [...svg.querySelectorAll('text')].map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect()
        const slack = (bottom - top) * 0.22
        return { text: text.textContent ?? '', left, right, top: top + slack, bottom: bottom - slack }
      })
      const beyond = boxes.filter(
        ({ left, right, bottom }) => left < edge.left - 1 || right > edge.right + 1 || bottom > edge.bottom + 1,
      )
      const overlapping = boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (b) =>
              Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1.5 &&
              Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
          )
          .map((b) => `${a.text} / ${b.text}`),
      )
      return [...beyond.map(({ text }) => `beyond: ${text}`), ...overlapping]
    })

const sizes = [
  { width: 1366, height: 844 },
  { width: 1920, height: 844 },
  { width: 390, height: 844 },
] as const

/** The faults of a drawing in windows of several sizes, one after the other. */
async function faultsInSizes(page: Page): Promise<readonly string[]> {
  await page.getByRole('application').locator('svg text').first().waitFor()
  const faults: string[] = []
  for (const size of sizes) {
    // One window is made larger and smaller.
    // oxlint-disable-next-line no-await-in-loop
    await resize(page, size)
    // oxlint-disable-next-line no-await-in-loop
    faults.push(...(await faultsOfDrawing(page)).map((fault) => `${size.width}: ${fault}`))
  }
  return faults
}

interface Publication {
  readonly areas: number
  readonly quarters: number
  readonly figures?: ReportedFigures
}

/** The windows before generated publications. */
const large = new Map<Publication, Page>()

/** The sizes in pixels of what a click on “Tải ảnh PNG” saves: one picture, or an archive of several. */
async function pictureSizesOf(page: Page): Promise<readonly string[]> {
  const started = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Tải ảnh PNG' }).click()
  const file = await started
  const bytes = await readFile(await file.path())
  const pictures = file.suggestedFilename().endsWith('.zip') ? Object.values(unzipSync(bytes)) : [bytes]
  // The head of a PNG tells its width and height (ISO 15948, 11.2.2).
  return pictures.map((each) => {
    const head = new DataView(each.buffer, each.byteOffset)
    return `${head.getUint32(16)} × ${head.getUint32(20)}`
  })
}

/** A page that is given a generated publication instead of the one it was built with. */
async function openLarge(path: string, publication: Publication): Promise<Page> {
  const page = large.get(publication) ?? (await pageOf(publication))
  large.set(publication, page)
  await page.setViewportSize(sizes[0])
  await page.goto(path)
  await untilReady(page)
  return page
}

async function pageOf({ areas, quarters, figures = 'rising' }: Publication): Promise<Page> {
  const files = largePublication({ areas, quarters }, figures)
  // The page asks ahead for the files of the real publication, which are not those that are served here.
  const expects = [/status of 404/, /was preloaded using link preload but not used/]
  const page = await newPage({ expects, stays: true })
  await page.route('**/data/*', async (route) => {
    const text = files.get(new URL(route.request().url()).pathname.split('/').at(-1) ?? '')
    await (text === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ contentType: 'application/json', body: text }))
  })
  return page
}

describe.each(forms)('the form %s', (form) => {
  let page: Page
  beforeAll(async () => {
    page = await lookAt(`/so-sanh?ky=2024-Q2&dang=${form}`)
  })

  test('is for eleven districts a slide of 3840 × 2160, or two where each has two bars or a drawing of its own', async () => {
    const slides = form === 'cot' || form === 'nhieu-hinh' ? 2 : 1
    expect(await pictureSizesOf(page)).toEqual(Array.from({ length: slides }, () => '3840 × 2160'))
  })

  test('has no text over another at 1366, 1920 and 390 pixels, in both languages', async () => {
    expect(await faultsInSizes(page)).toEqual([])
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('region', { name: 'Table', exact: true }).waitFor()
    expect(await faultsInSizes(page)).toEqual([])
  })
})

describe('ninety-five communes over forty-four quarters', () => {
  const communes: Publication = { areas: 95, quarters: 44 }

  test.each(forms)('are readable in the form %s', async (form) => {
    const range = form === 'bang-mau' || form === 'nhieu-hinh' ? '&tu=2014-Q1&den=2024-Q4' : ''
    const page = await openLarge(`/so-sanh?dang=${form}${range}`, communes)
    await page.getByRole('application').locator('svg text').first().waitFor()
    expect(await faultsOfDrawing(page)).toEqual([])
    const drawn = await page.getByRole('application').locator('svg text').allTextContents()
    expect(drawn.filter((text) => text.includes('Đắk Ỵ') || text.includes('Ẳng Cang'))).toHaveLength(95)
    expect(await page.getByRole('region', { name: 'Bảng số liệu' }).getByRole('rowheader').count()).toBe(97)
  })

  test('are found by name, and cut to the first ten', async () => {
    const page = await openLarge('/so-sanh', communes)
    await page.getByRole('button', { name: 'Tuỳ chọn' }).click()
    await page.getByRole('searchbox', { name: 'Tìm địa bàn' }).fill('ang cang 11')
    await page.getByText('Chỉ hiện 1 trong 95 địa bàn đã chọn.').first().waitFor()
    await page.getByRole('searchbox', { name: 'Tìm địa bàn' }).fill('')
    await page.getByRole('combobox', { name: 'Hiện' }).selectOption({ label: '10 dòng đầu' })
    await page.getByText('Chỉ hiện 10 trong 95 địa bàn đã chọn.').first().waitFor()
    expect(new URL(page.url()).searchParams.get('loc')).toBe('dau-10')
  })

  test('are the peers of one of them, whose profile is readable in every size and both languages', async () => {
    const page = await openLarge('/so-sanh/ho-so?dia-ban=40011&ky=2024-Q4', communes)
    await page
      .getByText(/trong 95 /)
      .first()
      .waitFor()
    expect(await faultsInSizes(page)).toEqual([])
    await page.getByRole('button', { name: 'English' }).click()
    await page
      .getByText(/among 95 /)
      .first()
      .waitFor()
    expect(await faultsInSizes(page)).toEqual([])
  })

  test('become eight pictures of one size', async () => {
    const pictures = await pictureSizesOf(await openLarge('/so-sanh', communes))
    expect(pictures).toEqual(Array.from({ length: 8 }, () => '3840 × 2160'))
  })
})

describe('a profile among peers', () => {
  test('has no text over another at 1366, 1920 and 390 pixels', async () => {
    const page = await lookAt('/so-sanh/ho-so?dia-ban=692&ky=2024-Q2')
    expect(await faultsInSizes(page)).toEqual([])
  })
})

describe('figures that are hard to draw', () => {
  test.each([
    ['zero', /11 địa bàn không đổi/],
    ['enormous', /987\.654\.321\.012/],
  ] as const)('%s: have a sentence, and no fault in the drawing', async (figures, sentence) => {
    const page = await openLarge('/so-sanh?xem=so-luong', { areas: 11, quarters: 44, figures })
    await page.getByText(sentence).first().waitFor()
    expect(await faultsInSizes(page)).toEqual([])
  })

  test('none at all: there is no drawing, and the sentence says why', async () => {
    const page = await openLarge('/so-sanh', { areas: 11, quarters: 44, figures: 'nothing' })
    await page
      .getByText(/^Quý IV\/2024, cả 11 địa bàn đều không có số\.$/)
      .first()
      .waitFor()
    expect(await page.getByRole('application').count()).toBe(0)
  })
})

const heading = (page: Page): Promise<string | null> => page.getByRole('heading', { level: 1 }).textContent()

describe('by keyboard alone', () => {
  test('a drawing is read row by row, and says each row', async () => {
    const page = await lookAt('/so-sanh?ky=2024-Q2&sap=ten')
    const drawing = page.getByRole('application')
    await drawing.focus()
    const spoken = page.getByRole('figure').getByRole('status')
    await expect.poll(() => spoken.textContent()).toMatch(/^Huyện Bù Đăng, Quý II\/2024: 10\/15 xã \(66,7%\)/)
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => spoken.textContent()).toMatch(/^Huyện Bù Đốp, /)
    await page.keyboard.press('End')
    await expect.poll(() => spoken.textContent()).toMatch(/^Thị xã Phước Long, /)
  })

  test('Enter on a row opens the page of its area for the quarter', async () => {
    const page = await lookAt('/so-sanh?ky=2024-Q2&sap=ten')
    await page.getByRole('application').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => heading(page)).toBe('Huyện Bù Đốp – Quý II/2024')
  })

  test('shades are read field by field', async () => {
    const page = await lookAt('/so-sanh?ky=2024-Q2&dang=bang-mau&sap=ten')
    await page.getByRole('application').focus()
    await page.keyboard.press('ArrowRight')
    const spoken = page.getByRole('figure').getByRole('status')
    await expect.poll(() => spoken.textContent()).toMatch(/^Huyện Bù Đăng, Quý IV\/2022: 08\/15 xã/)
  })

  test('the table is sorted by a key on its heading', async () => {
    const page = await lookAt('/so-sanh?ky=2024-Q2')
    await page.getByRole('columnheader', { name: 'Địa bàn' }).getByRole('button').focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => new URL(page.url()).searchParams.get('sap')).toBe('ten')
    expect(await page.getByRole('columnheader', { name: 'Địa bàn' }).getAttribute('aria-sort')).toBe('ascending')
  })
})

describe('with a pointer', () => {
  test('a click on a row of the chart or of the table opens the page of its area', async () => {
    const page = await lookAt('/so-sanh?ky=2024-Q2&sap=ten')
    await page.getByRole('application').click({ position: { x: 500, y: 60 } })
    await expect.poll(() => heading(page)).toBe('Huyện Bù Đốp – Quý II/2024')
    await page.goBack()
    await page
      .getByRole('row', { name: /Phước Long/ })
      .getByRole('cell')
      .last()
      .click()
    await expect.poll(() => heading(page)).toBe('Thị xã Phước Long – Quý II/2024')
  })

  test.each([
    [1366, 768],
    [390, 844],
  ])(
    'what a row says stands at the row and on the screen of %i × %i, however often it is tapped',
    async (width, height) => {
      const page = await newPage({ width, height, hasTouch: true })
      await page.goto('/so-sanh?ky=2024-Q2&sap=ten')
      const chart = page.getByRole('application')
      await chart.locator('svg text').first().waitFor()
      await chart.scrollIntoViewIfNeeded()
      for (const y of [60, 60, 150, 60]) {
        await chart.tap({ position: { x: width - 60, y } })
        const box = (await chart.locator('dl').locator('..').boundingBox())!
        const drawn = (await chart.boundingBox())!
        expect(box.x).toBeGreaterThanOrEqual(0)
        expect(box.x + box.width).toBeLessThanOrEqual(width)
        expect(box.y).toBeGreaterThanOrEqual(0)
        expect(box.y + box.height).toBeLessThanOrEqual(height)
        // Directly beside the row under the finger, of which it covers nothing.
        const row = (await chart.locator('svg rect').boundingBox())!
        const finger = drawn.y + y
        expect(finger).toBeGreaterThanOrEqual(row.y)
        expect(finger).toBeLessThanOrEqual(row.y + row.height)
        const gap = Math.max(row.y - box.y - box.height, box.y - row.y - row.height)
        expect(gap).toBeGreaterThan(0)
        expect(gap).toBeLessThan(20)
      }
      expect(new URL(page.url()).pathname).toBe('/so-sanh')
    },
  )
})

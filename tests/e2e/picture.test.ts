import { readFile } from 'node:fs/promises'
import type { Download, Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { openPage, withBrowser } from '../support/open-browser.ts'

withBrowser()

const button = (page: Page) => page.getByRole('button', { name: 'Tải ảnh PNG' })

async function download(page: Page): Promise<{ readonly file: Download; readonly bytes: Buffer }> {
  const started = page.waitForEvent('download')
  await button(page).click()
  const file = await started
  return { file, bytes: await readFile(await file.path()) }
}

interface Region {
  readonly name: string
  readonly top: number
  readonly bottom: number
}

/** The part of each region that is not paper, in thousandths, and how many colours beside grey it has. */
async function inkOf(page: Page, bytes: Buffer, regions: readonly Region[]) {
  return await page.evaluate(
    async ({ url, parts }) => {
      const image = new Image()
      image.src = url
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.naturalWidth
      canvas.height = image.naturalHeight
      const context = canvas.getContext('2d', { willReadFrequently: true })
      if (!context) throw new Error('No canvas')
      context.drawImage(image, 0, 0)
      return {
        width: image.naturalWidth,
        height: image.naturalHeight,
        regions: parts.map(({ name, top, bottom }) => {
          const [first, last] = [Math.round(canvas.height * top), Math.round(canvas.height * bottom)]
          const { data } = context.getImageData(0, first, canvas.width, last - first)
          let [dark, red] = [0, 0]
          for (let at = 0; at < data.length; at += 4) {
            const [r = 255, g = 255, b = 255] = [data[at], data[at + 1], data[at + 2]]
            if (r + g + b < 600) dark += 1
            if (r > 120 && g < 80 && b < 80) red += 1
          }
          return { name, dark: (dark / (data.length / 4)) * 1000, red }
        }),
      }
    },
    { url: `data:image/png;base64,${bytes.toString('base64')}`, parts: regions },
  )
}

describe('the chart as a picture', () => {
  test('is a PNG of 3840 pixels with title, plot and footer on it', async () => {
    const page = await openPage('/chi-so/rural.ntm')
    const { bytes } = await download(page)
    expect(bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
    const { width, height, regions } = await inkOf(page, bytes, [
      { name: 'title', top: 0, bottom: 0.12 },
      { name: 'plot', top: 0.2, bottom: 0.7 },
      { name: 'footer', top: 0.88, bottom: 1 },
    ])
    expect(width).toBe(3840)
    expect(height).toBeGreaterThanOrEqual(2160)
    expect(regions.filter(({ dark }) => dark < 2 || dark > 500)).toEqual([])
    expect(regions[1]?.red).toBeGreaterThan(500)
  })

  test('is named after indicator, area and quarter, in letters every system keeps', async () => {
    const page = await openPage('/chi-so/rural.ntm?dia-ban=695&ky=2024-Q2')
    const { file } = await download(page)
    expect(file.suggestedFilename()).toBe('rural-ntm-huyen-dong-phu-2024-q2.png')
    await page.getByText('Đã tải rural-ntm-huyen-dong-phu-2024-q2.png.').waitFor()
  })

  test('of one view is the same file every time', async () => {
    const page = await openPage('/chi-so/rural.ntm')
    const first = await download(page)
    const second = await download(page)
    expect(first.bytes.equals(second.bytes)).toBe(true)
  })

  test('is not made without the Vietnamese font, and the page says why', async () => {
    const page = await openPage('/gioi-thieu', { expects: [/net::ERR_FAILED/] })
    await page.route('**/*.woff2', (route) => route.abort())
    await page.goto('/chi-so/rural.ntm')
    let downloads = 0
    page.on('download', () => (downloads += 1))
    await button(page).click()
    await page.getByText('Chưa tải được phông chữ tiếng Việt nên chưa vẽ ảnh.', { exact: false }).waitFor()
    expect(downloads).toBe(0)
    await page.unroute('**/*.woff2')
  })
})

import { type Browser, chromium } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { patienceMs } from './patience.ts'
import { type EnginePage, type SavedFile, press, savedBy, until } from './saved-by-page.ts'

/** What was found of an engine. Where nothing was, that is the one fault of its whole file. */
export function present<Programs>(engine: string, programs: Programs | null): Programs {
  if (programs !== null) return programs
  throw new Error(`No ${engine} was found, so nothing was tested in it. What to install is said above all tests.`)
}

/** Opens a page of the watched site and waits until the program stands in it: a first view has a headline before. */
export async function open(page: EnginePage, path: string): Promise<void> {
  await page.goto(inject('watchedUrl') + path)
  await until(page, `document.querySelector('#root:not([data-first-view]) main :is(h1, [role="alert"])')`)
}

/** Each kind of page, and what of it is its main part. */
const pages = [
  ['/', 'section[data-family]'],
  ['/chi-so/rural.ntm?dia-ban=692,693&ky=2024-Q1', '[role="application"] svg path'],
  ['/?dia-ban=70&ky=2024-Q2', 'main table tbody td'],
  ['/so-lieu', 'main table tbody td'],
  ['/so-sanh?ky=2024-Q2', '[role="application"] svg path'],
  ['/so-sanh/ho-so?dia-ban=692&ky=2024-Q2', '[role="application"] svg path'],
  ['/ban-do?ky=2024-Q2', '[role="application"] svg path'],
  ['/cau-bien-dong?dia-ban=70&ky=2024-Q2&chi-so=reception.turns', '[role="application"] svg path'],
  ['/nop-bao-cao?ky=2023-Q3', 'main table tbody td'],
  ['/bao-cao?ky=2024-Q2', 'main button'],
  ['/nhap?dia-ban=692&ky=2024-Q2', 'main input[type="file"]'],
  ['/nhap/nhap-so?linh-vuc=ocop&dia-ban=692&ky=2024-Q2', '[role="grid"] td'],
  ['/nhap/soat-so-lieu?dia-ban=692&ky=2024-Q2', 'main input[type="file"]'],
  ['/nhap/cong-bo', 'main article nav ~ p'],
  ['/huong-dan', 'main article img'],
  ['/gioi-thieu', 'main table, main section'],
] as const

const figureFile =
  (format: string) =>
  async (page: EnginePage): Promise<SavedFile> => {
    await press(page, 'Xuất hình…')
    await press(page, format)
    return await savedBy(page, 'Tải xuống')
  }

/** The tests that every engine has to pass, of a page of it 1366 pixels wide that is there once they run. */
export function checkEngine(engine: string, pageOf: () => EnginePage): void {
  let reference: Browser | undefined

  beforeAll(async () => {
    reference = await chromium.launch({
      executablePath: inject('chromiumPath'),
      args: inject('chromiumArgs'),
      timeout: patienceMs,
    })
  })
  afterEach(async () => {
    expect(await pageOf().evaluate('window.complaints'), `what the page complains of in ${engine}`).toEqual([])
  })
  afterAll(async () => {
    await reference?.close()
  })

  /** What Chromium saves at the same place, on the same presses of buttons. */
  async function inChromium(path: string, take: (page: EnginePage) => Promise<SavedFile>): Promise<SavedFile> {
    const page = await reference!.newPage({ viewport: { width: 1366, height: 768 } })
    try {
      page.setDefaultTimeout(patienceMs)
      await open(page, path)
      return await take(page)
    } finally {
      await page.close()
    }
  }

  describe(`in ${engine}`, () => {
    test.each(pages.flatMap(([path, part]) => ['vi', 'en'].map((language) => [path, language, part] as const)))(
      '%s in %s shows its headline and its main part, and complains of nothing',
      async (path, language, part) => {
        const page = pageOf()
        await open(page, `${path}${path.includes('?') ? '&' : '?'}lang=${language}`)
        await until(page, `document.querySelector(${JSON.stringify(part)})`)
        expect(await page.evaluate<string>('document.documentElement.lang')).toBe(language)
        expect(await page.evaluate<string>(`document.querySelector('main h1').textContent.trim()`)).not.toBe('')
      },
    )

    test('a chart is drawn with its marks and its texts in Vietnamese letters', async () => {
      const page = pageOf()
      await open(page, '/chi-so/rural.ntm?dia-ban=692,693&ky=2024-Q1')
      await until(page, `document.querySelectorAll('[role="application"] svg path').length > 20`)
      const texts = await page.evaluate<readonly string[]>(
        `[...document.querySelectorAll('[role="application"] svg text')].map((each) => each.textContent)`,
      )
      expect(texts.some((text) => text.includes('Bù Đốp'))).toBe(true)
    })

    test('the names of the overview do not stand a word a line', async () => {
      const page = pageOf()
      await open(page, '/?dia-ban=692&ky=2024-Q2')
      await until(page, `document.querySelector('section[data-family] li > a') && document.fonts.status === 'loaded'`)
      const names = await page.evaluate<readonly (readonly [name: string, lines: number])[]>(
        `[...document.querySelectorAll('section[data-family] li > a')].map((name) => {
          const range = document.createRange()
          range.selectNodeContents(name)
          return [name.textContent, new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size]
        })`,
      )
      const long = names.filter(([name]) => name.split(' ').length > 2)
      expect(long.length).toBeGreaterThan(5)
      expect(long.filter(([name, lines]) => lines >= name.split(' ').length)).toEqual([])
    })

    test.each([
      ['Ảnh PNG', 'png', [0x89, 0x50, 0x4e, 0x47]],
      ['Trang PowerPoint', 'pptx', [0x50, 0x4b, 3, 4]],
      ['Văn bản Word', 'docx', [0x50, 0x4b, 3, 4]],
      ['Trang PDF', 'pdf', [0x25, 0x50, 0x44, 0x46]],
    ])('%s comes as a file of its kind', async (format, ending, signature) => {
      await open(pageOf(), '/so-sanh?ky=2024-Q2')
      const { name, bytes } = await figureFile(format)(pageOf())
      expect(name).toMatch(new RegExp(`\\.${ending}$`))
      expect([...bytes.subarray(0, 4)]).toEqual(signature)
      expect(bytes.length).toBeGreaterThan(5000)
    })

    test.each([
      ['the SVG of a comparison', '/so-sanh?ky=2024-Q2', figureFile('Hình SVG')],
      ['the SVG of a trend', '/chi-so/rural.ntm?dia-ban=692,693&ky=2024-Q1', figureFile('Hình SVG')],
      ['the CSV of a table', '/so-lieu', (page: EnginePage) => savedBy(page, 'Tải CSV')],
    ])('%s is the same to the byte as in Chromium', async (_, path, take) => {
      await open(pageOf(), path)
      const own = await take(pageOf())
      const other = await inChromium(path, take)
      expect(own.name).toBe(other.name)
      expect(own.bytes.length).toBeGreaterThan(1000)
      expect(own.bytes.equals(other.bytes)).toBe(true)
    })

    test('at the size of a preview no text of a picture runs under its code, however letters are hinted', async () => {
      await open(pageOf(), '/chi-so/rural.ntm?dia-ban=692,693,694,695,696,697,698&ky=2024-Q1')
      await figureFile('Hình SVG')(pageOf())
      await pageOf().evaluate(`(async () => {
        const host = document.querySelector('dialog[open]').appendChild(document.createElement('div'))
        host.id = 'shown'
        host.innerHTML = await window.savedFiles[0].blob.text()
        const svg = host.querySelector('svg')
        svg.setAttribute('width', 594)
        svg.setAttribute('height', 334)
        // What stands in for a font names those of the machine, of which it may have none.
        const sent = [...document.fonts].filter(({ family }) => !family.includes('Stand-in'))
        await Promise.all(sent.map((font) => font.load()))
      })()`)
      const { beside, under } = await pageOf().evaluate<{
        readonly beside: number
        readonly under: readonly string[]
      }>(`(() => {
        const [code] = [...document.querySelectorAll('#shown path')].sort((a, b) => b.outerHTML.length - a.outerHTML.length)
        const { left, top, bottom } = code.getBoundingClientRect()
        const beside = [...document.querySelectorAll('#shown text:not([visibility])')].filter((text) => {
          const box = text.getBoundingClientRect()
          return box.bottom > top && box.top < bottom
        })
        const under = beside.filter((text) => text.getBoundingClientRect().right > left)
        return { beside: beside.length, under: under.map(({ textContent }) => textContent) }
      })()`)
      expect(beside).toBeGreaterThan(2)
      expect(under).toEqual([])
    })

    test('the workbook of a table comes', async () => {
      await open(pageOf(), '/so-lieu')
      const { name, bytes } = await savedBy(pageOf(), 'Tải Excel (XLSX)')
      expect(name).toMatch(/\.xlsx$/)
      expect([...bytes.subarray(0, 2)]).toEqual([0x50, 0x4b])
    })
  })
}

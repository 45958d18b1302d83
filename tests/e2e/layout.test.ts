import { describe, expect, test } from 'vitest'
import { lookAt, newPage, openPage, untilReady, withBrowser } from '../support/open-browser.ts'
import { fullPages, onePageOfEach, pagesTooWide } from '../support/page-widths.ts'

withBrowser()

describe('no page is wider than the window', () => {
  test.each([
    [
      'on a notebook, at 100, 125 and 200 %, on a tablet, on a large screen, on a phone, and on a small one',
      fullPages,
      [
        { width: 1366, height: 768 },
        { width: 1093, height: 614 },
        { width: 1024, height: 768 },
        { width: 683, height: 384 },
        { width: 1920, height: 1080 },
        { width: 390, height: 844 },
        { width: 320, height: 640 },
      ],
    ],
    [
      'when it is opened on a phone, and when that is turned',
      onePageOfEach,
      [
        { width: 320, height: 640 },
        { width: 640, height: 320 },
      ],
    ],
  ] as const)('%s', async (_, addresses, sizes) => {
    const { measured, tooWide } = await pagesTooWide(await newPage(), addresses, sizes)
    expect(tooWide).toEqual([])
    expect(measured).toBe(addresses.length * sizes.length)
  })
})

describe('on a notebook', () => {
  test('a family that did not come leaves no hole in the page', async () => {
    const page = await newPage({ expects: [/net::ERR_FAILED/] })
    await page.route('**/data/rural-*', (route) => route.abort())
    await page.goto('/')
    await untilReady(page)
    const families = page.locator('section[data-family]')
    await families.first().waitFor()
    const tops = await families.evaluateAll((all) => all.map((family) => family.getBoundingClientRect().top))
    expect(tops).toHaveLength(4)
    expect(tops[0]).toBe(tops[1])
  })

  test('families follow one another in the whole width, and small ones share a row', async () => {
    const page = await openPage('/')
    const boxes = await page
      .locator('section[data-family]')
      .evaluateAll((all) => all.map((family) => family.getBoundingClientRect().toJSON() as DOMRect))
    const [first, second, third, fourth, fifth] = boxes as [DOMRect, DOMRect, DOMRect, DOMRect, DOMRect]
    expect(boxes).toHaveLength(5)
    expect(second.top).toBeGreaterThan(first.bottom)
    expect([second.left, second.top]).toEqual([first.left, third.top])
    expect(third.left).toBeGreaterThan(second.right)
    expect(fourth.top).toBeGreaterThan(Math.max(second.bottom, third.bottom))
    expect(fifth.top).toBeGreaterThan(fourth.bottom)
    expect([fourth, fifth].map(({ left, right }) => [left, right])).toEqual([
      [first.left, first.right],
      [first.left, first.right],
    ])
  })

  test('the names of columns cover what moves beneath them, names of rows that stay in sight too', async () => {
    const page = await openPage('/chi-so/rural.ntm?dia-ban=692,688,689,690,691,693,694,695&ky=2024-Q1')
    const covering = await page.locator('section:has(> table)').evaluate((region) => {
      region.scrollIntoView({ block: 'center' })
      region.scrollTo(150, 120)
      const { left, top } = region.getBoundingClientRect()
      return document.elementFromPoint(left + 20, top + 20)?.closest('thead, tbody')?.localName
    })
    expect(covering).toBe('thead')
  })

  test.each(['/', '/?ngon-ngu=en'])(
    'the pages of the site stand in one row of its head from 1152 px on: %s',
    async (path) => {
      const page = await openPage(path)
      for (const width of [1152, 1280, 1366]) {
        await page.setViewportSize({ width, height: 768 })
        const { height, overflow } = await page.locator('header nav').evaluate((nav) => ({
          height: nav.closest('header')!.getBoundingClientRect().height,
          overflow: nav.scrollWidth - nav.clientWidth,
        }))
        expect({ width, overflow }).toEqual({ width, overflow: 0 })
        expect(height).toBeLessThan(50)
      }
    },
  )

  test('letters of another width, before the font arrives, make no second row of it', async () => {
    const page = await openPage('/')
    const heightOf = () =>
      page
        .locator('body > * header')
        .first()
        .evaluate((head) => head.getBoundingClientRect().height)
    const height = await heightOf()
    await page.addStyleTag({ content: 'header { letter-spacing: 0.12em; word-spacing: 0.16em }' })
    expect(await heightOf()).toBe(height)
  })

  test('the answer and all that matters stand on the first screen', async () => {
    const page = await lookAt('/?dia-ban=696&ky=2024-Q2')
    for (const name of ['Nổi bật', 'Cần chú ý']) {
      const side = await page.getByRole('region', { name }).boundingBox()
      expect(side!.y + side!.height).toBeLessThan(768)
    }
  })

  test('a district’s thirteen published figures stand on at most two screens', async () => {
    const page = await lookAt('/?minh-hoa=an')
    const last = await page.locator('section[data-family]').last().boundingBox()
    expect(last!.y + last!.height).toBeLessThan(2 * 768)
  })

  test.each([
    '/so-sanh?ky=2024-Q2',
    '/so-sanh?ky=2024-Q2&goc=ke-hoach',
    '/so-sanh?dia-ban=70&ky=2024-Q2&dang=cot',
    '/chi-so/rural.ntm?ky=2024-Q2',
    '/chi-so/reception.groups?ky=2023-Q3',
  ])('the chart of %s begins right below its answer, and its controls follow it', async (path) => {
    const page = await lookAt(path)
    const chart = (await page.getByRole('application').first().boundingBox())!
    expect(chart.y).toBeLessThan(300)
    const order = await page
      .locator('h1, [role=application], section:has(> label > select), table')
      .evaluateAll((all) => all.map((each) => each.getAttribute('role') ?? each.localName))
    expect(order.slice(0, 4)).toEqual(['h1', 'application', 'section', 'table'])
  })

  test.each(['/', '/so-sanh?ky=2024-Q2', '/chi-so/rural.ntm?ky=2024-Q2'])(
    'nothing jumps when the figures of %s arrive, nor when others are asked for',
    async (path) => {
      const page = await newPage()
      await page.addInitScript(() => {
        const shifts: number[] = []
        Object.assign(window, { shifts })
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const shift = entry as PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean }
            if (!shift.hadRecentInput) shifts.push(shift.value)
          }
        }).observe({ type: 'layout-shift', buffered: true })
      })
      await page.goto(path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.evaluate(() => document.fonts.ready.then(() => undefined))
      const told = () => page.evaluate(() => document.querySelector('main')!.textContent)
      const before = await told()
      await page.getByRole('button', { name: 'Quý sau' }).click()
      await page.waitForURL(/ky=/)
      // What moves because of a press is excused for half a second: on a busy machine it is pressed until it has come.
      await expect
        .poll(async () => {
          await page.keyboard.press('Shift')
          return (await told()) !== before
        })
        .toBe(true)
      await page.getByRole('heading', { level: 1 }).waitFor()
      const total = await page.evaluate(() =>
        (window as Window & { readonly shifts?: readonly number[] }).shifts?.reduce((sum, value) => sum + value, 0),
      )
      expect(total).toBeLessThan(0.02)
    },
  )

  test('area and quarter stay in sight when the page is scrolled', async () => {
    const page = await lookAt('/gioi-thieu')
    await page.mouse.wheel(0, 2000)
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(500)
    const bar = await page.getByRole('region', { name: 'Địa bàn và kỳ báo cáo' }).boundingBox()
    expect(bar?.y).toBe(0)
  })
})

describe('on a phone', () => {
  test.each(['/', '/so-sanh?ky=2024-Q2', '/bao-cao', '/gioi-thieu'])(
    'navigation and bar of %s take at most 15 % of the screen, with the current page in sight',
    async (path) => {
      const page = await openPage(path, { width: 390, height: 844 })
      const [header, main] = await Promise.all(
        ['header', 'main'].map((name) => page.locator(name).first().boundingBox()),
      )
      expect(main!.y - header!.y).toBeLessThanOrEqual(0.15 * 844)
      // The program brings it into sight, once it stands.
      const current = async () => (await page.locator('nav a[aria-current]').boundingBox())!
      await expect.poll(async () => (await current()).x).toBeGreaterThanOrEqual(0)
      await expect
        .poll(async () => {
          const { x, width } = await current()
          return x + width
        })
        .toBeLessThanOrEqual(390)
    },
  )
})

describe('in forced colours', () => {
  test.each(['dark', 'light'] as const)(
    '%s, a drawing keeps its paper and a pressed choice is told',
    async (colorScheme) => {
      const page = await openPage('/so-sanh?ky=2024-Q2', { forcedColors: 'active', colorScheme })
      const name = page.getByRole('application').locator('svg text').first()
      await name.waitFor()
      const [ground, ink] = [
        await page.getByRole('application').evaluate((each) => getComputedStyle(each).backgroundColor),
        await name.evaluate((each) => getComputedStyle(each).fill),
      ]
      expect(ground).toBe('rgb(255, 255, 255)')
      expect(ink).not.toBe(ground)
      const grounds = await page
        .getByRole('group', { name: 'Cách trình bày' })
        .getByRole('button')
        .evaluateAll((all) => all.map((each) => getComputedStyle(each).backgroundColor))
      expect(grounds.filter((each) => each === grounds[0])).toHaveLength(1)
    },
  )
})

describe('enlarged to four times its size', () => {
  test.each(['/', '/so-sanh?ky=2024-Q2', '/chi-so/rural.ntm?ky=2024-Q2', '/so-lieu', '/nop-bao-cao'])(
    'nothing of %s sticks',
    async (path) => {
      const page = await newPage({ width: 341, height: 192 })
      await page.goto(path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      const stuck = await page
        .locator('body *')
        .evaluateAll((all) =>
          all
            .filter((each) => ['sticky', 'fixed'].includes(getComputedStyle(each).position))
            .map((each) => `${each.localName}.${each.className}`),
        )
      expect(stuck).toEqual([])
    },
  )
})

test('the profile of an area begins on the first screen, below its answer', async () => {
  const page = await lookAt('/so-sanh/ho-so?ky=2024-Q2', { width: 1366, height: 768 })
  const chart = (await page.getByRole('application').first().boundingBox())!
  expect(chart.y).toBeLessThan(300)
})

describe('on paper', () => {
  test.each([
    ['/', 'Huyện Lộc Ninh – Quý I/2024'],
    ['/chi-so/rural.ntm', 'Số xã đạt chuẩn nông thôn mới'],
    ['/so-lieu', /^Bảng số liệu – Huyện Lộc Ninh và 10 địa bàn khác/],
    ['/gioi-thieu', 'Giới thiệu số liệu'],
    ['/so-sanh?ky=2024-Q2', 'So sánh: Xã nông thôn mới'],
    ['/so-sanh/ho-so?ky=2024-Q2', 'Hồ sơ so sánh: Huyện Lộc Ninh'],
    ['/?dia-ban=70&ky=2024-Q2', 'Tỉnh Bình Phước – Quý II/2024'],
    ['/nop-bao-cao?ky=2024-Q2', 'Theo dõi nộp báo cáo – Quý II/2024'],
    ['/nhap', 'Nhập số liệu'],
    ['/nhap/nhap-so?linh-vuc=ocop&ky=2024-Q2', 'Nhập số: OCOP, Quý II/2024'],
    ['/nhap/cong-bo', 'Công bố số liệu'],
    ['/nhap/soat-so-lieu', 'Soát số liệu'],
  ])('%s has its headline and no controls', async (path, title) => {
    const page = await lookAt(path)
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
    const page = await lookAt('/chi-so/rural.ntm')
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

describe('what is typed on paper', () => {
  test('is a whole table within the sheet', async () => {
    const page = await lookAt('/nhap/nhap-so?linh-vuc=rural&dia-ban=692&ky=2024-Q1')
    await page.emulateMedia({ media: 'print' })
    // A sheet between its margins, at the size of letters on paper.
    await page.setViewportSize({ width: 700, height: 1000 })
    const beyond = await page.getByRole('grid').evaluate((grid) => {
      const region = grid.parentElement!
      return [region.scrollHeight - region.clientHeight, Math.max(0, grid.getBoundingClientRect().right - 700)]
    })
    expect(beyond).toEqual([0, 0])
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

describe('letters and words set wider by the reader', () => {
  test.each(['/chi-so/schools.standard?dia-ban=692,693&ky=2024-Q2', '/so-sanh?ky=2024-Q2'])(
    'leave every word of the chart of %s whole and in its place',
    async (path) => {
      const page = await newPage({ width: 1366, height: 768 })
      await page.goto(path)
      const words = page.getByRole('application').locator('svg').first().locator('text')
      await words.first().waitFor()
      const boxes = (): Promise<readonly (readonly [string, number, number])[]> =>
        words.evaluateAll((texts) =>
          texts.map((text) => {
            const { left, right } = text.getBoundingClientRect()
            return [text.textContent, Math.round(left), Math.round(right)] as const
          }),
        )
      const before = await boxes()
      await page.addStyleTag({ content: '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' })
      const after = await boxes()
      expect(after.map(([text]) => text)).toEqual(before.map(([text]) => text))
      // A single letter is moved by half of what is set after it.
      const moved = after.flatMap(([, left, right], index) => [left - before[index]![1], right - before[index]![2]])
      expect(Math.max(...moved.map(Math.abs))).toBeLessThanOrEqual(2)
    },
  )
})

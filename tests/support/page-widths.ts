import type { Page } from 'playwright'
import { resize, untilReady } from './open-browser.ts'

/** Every kind of page, in both languages, with much on it. */
export const fullPages = [
  '/',
  '/?lang=en',
  '/?dia-ban=70&ky=2023-Q3',
  '/?dia-ban=70&ky=2023-Q3&lang=en',
  '/chi-so/rural.ntm?dia-ban=692,688,689,690,691,693,694,695,696,697,698,70&ky=2024-Q1',
  '/chi-so/petitions.resolved?lang=en',
  '/?dia-ban=697&ky=2024-Q2',
  '/?dia-ban=697&ky=2024-Q2&lang=en',
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
  '/huong-dan',
  '/gioi-thieu?lang=en',
] as const

/** One of each kind, for what depends on the size in which a page is opened. */
export const onePageOfEach = [
  '/?lang=en',
  '/chi-so/rural.ntm?dia-ban=692,688,689,690,691,693,694,695,696,697,698,70&ky=2024-Q1',
  '/?dia-ban=697&ky=2024-Q2',
  '/so-lieu',
  '/so-sanh?ky=2024-Q2&dang=cot&them-ky=2022-Q4&lang=en',
  '/nop-bao-cao?ky=2023-Q3&lang=en',
  '/bao-cao?ky=2024-Q2',
  '/gioi-thieu',
] as const

/** How many pixels a page is wider than the window, and what sticks out the furthest. */
const excess = (page: Page): Promise<{ readonly pixels: number; readonly what: string }> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    const families = [...document.querySelectorAll<HTMLElement>('section[data-family]')]
    const crowded = families.find((family) => family.scrollWidth > family.clientWidth + 1)
    // A family that is wider than its column lies over the next one.
    if (crowded) {
      const edge = crowded.getBoundingClientRect().right
      // Nothing inside what sticks out tells more.
      const beyond = [...crowded.querySelectorAll('*')]
        .filter((element) => element.getBoundingClientRect().right > edge + 1)
        .at(-1)
      const element = `${beyond?.tagName.toLowerCase()} “${beyond?.textContent}”`
      return { pixels: crowded.scrollWidth - crowded.clientWidth, what: `${crowded.dataset['family']}: ${element}` }
    }
    const furthest = [...document.querySelectorAll('main *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .at(-1)
    return { pixels: scrollWidth - clientWidth, what: scrollWidth > clientWidth ? (furthest?.textContent ?? '') : '' }
  })

interface WindowSize {
  readonly width: number
  readonly height: number
}

interface TooWide {
  readonly path: string
  readonly width: number
  readonly pixels: number
  readonly what: string
}

/** Where a page is wider than the window: each address is opened once, and measured in one size after the other. */
export async function pagesTooWide(
  page: Page,
  addresses: readonly string[],
  sizes: readonly WindowSize[],
): Promise<{ readonly measured: number; readonly tooWide: readonly TooWide[] }> {
  const found: TooWide[] = []
  for (const path of addresses) {
    // The next is opened in the first size again, and not in the last of the one before.
    await page.setViewportSize(sizes[0]!)
    await page.goto(path)
    await untilReady(page)
    // What is not near is not laid out, and what it holds can stick out of it only then.
    await page.addStyleTag({ content: '[data-later] { content-visibility: visible !important }' })
    for (const size of sizes) {
      await resize(page, size)
      found.push({ path, width: size.width, ...(await excess(page)) })
    }
  }
  return { measured: found.length, tooWide: found.filter(({ pixels }) => pixels !== 0) }
}

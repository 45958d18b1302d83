import type { Page } from 'playwright'

/** A box on the page, in pixels. */
export interface Box {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** What a reader sees of a chart. */
export interface ChartDrawing {
  /** The middle of each filled or hollow mark of a colour. */
  readonly marks: readonly { readonly x: number; readonly y: number; readonly colour: string }[]
  /** The signs of quarters without a figure. */
  readonly crosses: readonly { readonly x: number; readonly y: number }[]
  /** The texts of the drawing. */
  readonly texts: readonly Box[]
  /** The names at the ends of the lines. */
  readonly endLabels: readonly Box[]
  /** Labels below and left of the plot. */
  readonly ticks: readonly Box[]
  readonly surface: Box
  /** The plot, without axes and labels. */
  readonly plot: Box
}

/** Measures the chart of a page as it is painted. */
export async function chartDrawing(page: Page): Promise<ChartDrawing> {
  const svg = page.getByRole('application').locator('svg').first()
  await svg.waitFor()
  return await svg.evaluate((surface) => {
    const boxOf = (element: Element): Box => {
      const { left, right, top, bottom } = element.getBoundingClientRect()
      return { text: element.textContent ?? '', left, right, top, bottom }
    }
    const paths = [...surface.querySelectorAll<SVGPathElement>('path')]
    // The grid alone has level lines of full strength: they mark the plot out.
    const grid = paths
      .filter(
        (path) => /^M[\d.]+ ([\d.]+)L[\d.]+ \1$/.test(path.getAttribute('d') ?? '') && !path.hasAttribute('opacity'),
      )
      .map(boxOf)
    if (grid.length === 0) throw new Error('The chart has no plot')
    const plot = {
      text: '',
      left: Math.min(...grid.map(({ left }) => left)),
      right: Math.max(...grid.map(({ right }) => right)),
      top: Math.min(...grid.map(({ top }) => top)),
      bottom: Math.max(...grid.map(({ bottom }) => bottom)),
    }
    const isTick = ({ right, top }: Box): boolean => right <= plot.left || top >= plot.bottom
    const middleOf = (path: SVGPathElement): { x: number; y: number } => {
      const { left, right, top, bottom } = path.getBoundingClientRect()
      return { x: (left + right) / 2, y: (top + bottom) / 2 }
    }
    const marks = paths
      // Marks are closed shapes; a revised figure is a shape with a ring.
      .filter((path) => (path.getAttribute('d') ?? '').includes('Z'))
      .map((path) => ({
        ...middleOf(path),
        colour:
          (path.getAttribute('fill') ?? 'none') === 'none' || path.getAttribute('fill') === '#ffffff'
            ? (path.getAttribute('stroke') ?? '')
            : (path.getAttribute('fill') ?? ''),
      }))
    const crosses = paths
      .filter((path) => /^M[^MLZ]+L[^MLZ]+M[^MLZ]+L[^MLZ]+$/.test(path.getAttribute('d') ?? ''))
      .map(middleOf)
    const texts = [...surface.querySelectorAll('text')].filter((text) => text.textContent !== '')
    return {
      marks,
      crosses,
      texts: texts.map(boxOf),
      endLabels: texts.map(boxOf).filter(({ left }) => left >= plot.right),
      ticks: texts.map(boxOf).filter(isTick),
      surface: boxOf(surface),
      plot,
    }
  })
}

/** Pairs of texts that lie over one another by more than the overhang of letters. */
export function overlaps(boxes: readonly Box[], tolerancePx = 1.5): readonly string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > tolerancePx &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > tolerancePx + heightBeyondLetters(a, b),
      )
      .map((b) => `${a.text} / ${b.text}`),
  )
}

/** A line of text is taller than its letters: lines set solid touch with nothing overlapping. */
function heightBeyondLetters(a: Box, b: Box): number {
  const lineHeight = Math.min(a.bottom - a.top, b.bottom - b.top)
  return lineHeight * 0.25
}

import type { WriteSheet } from 'hucre/xlsx'
import { pointsPerInch } from '../paper/units.ts'

/** The free edge left and right, in inches. */
const margin = 0.4
/** A4 on its side between its margins, in points. */
const paper = 842 - 2 * margin * pointsPerInch
/** The width of a character that column widths are counted in: a digit of Times New Roman in 12 points. */
const characterWidth = 6
/** Text of 12 points is printed with 8 at least. */
const leastPercent = 67

/** How many characters go side by side on a page before its text is below 8 points. */
export const pageCharacters = Math.floor((paper * 100) / leastPercent / characterWidth)

/** The columns a sheet is printed from, in their order, each as its width in characters. */
interface PrintedColumns {
  /** Those with the names, which stand on every page. */
  readonly names: readonly number[]
  /** The others, in groups that are not cut. */
  readonly groups: readonly (readonly number[])[]
}

/**
 * How a sheet is printed on A4 on its side: all columns on one page, and where its text would be below 8 points, on several
 * side by side. `headingRows` stand on every page ("$4:$5").
 */
export function printSetup(
  { names, groups }: PrintedColumns,
  headingRows?: string,
): Pick<WriteSheet, 'pageSetup' | 'colBreaks'> {
  const pages = pagesOf(groups, pageCharacters - sum(names))
  const setup = {
    paperSize: 'a4',
    orientation: 'landscape',
    margins: { left: margin, right: margin },
    ...(headingRows === undefined ? {} : { printTitlesRow: headingRows }),
  } as const
  if (pages.length < 2) return { pageSetup: { ...setup, fitToPage: true, fitToWidth: 1, fitToHeight: 0 } }
  const widest = sum(names) + Math.max(...pages.map(sum))
  let last = names.length - 1
  const lastColumns = pages.map((page) => (last += page.length))
  return {
    pageSetup: {
      ...setup,
      scale: Math.min(100, Math.floor((paper * 100) / widest / characterWidth)),
      ...(names.length === 0 ? {} : { printTitlesColumn: `$A:$${String.fromCodePoint(64 + names.length)}` }),
    },
    colBreaks: lastColumns.slice(0, -1),
  }
}

/** The columns of each page; a group that is wider than a page has one of its own. */
function pagesOf(groups: PrintedColumns['groups'], width: number): readonly (readonly number[])[] {
  const pages: number[][] = []
  for (const group of groups) {
    const page = pages[pages.length - 1]
    if (page && sum(page) + sum(group) <= width) page.push(...group)
    else pages.push([...group])
  }
  return pages
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, each) => total + each, 0)
}

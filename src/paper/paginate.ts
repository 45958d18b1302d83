/** How often a fuller height is tried before pages are as even as they need to be. */
const attempts = 12

/**
 * Things of these heights in pages of a height, in their order: as few pages as may be, about evenly filled, so that no
 * page has one forlorn line. Each page has at least one thing; without things there is one empty page. Pages are lists of
 * indexes.
 */
export function paginate(heights: readonly number[], free: number): readonly (readonly number[])[] {
  const fewest = filled(heights, free)
  if (fewest.length === 1) return fewest
  const even = heights.reduce((sum, height) => sum + height, 0) / fewest.length
  const tried = Array.from({ length: attempts }, (_, index) => even + ((free - even) * index) / attempts)
  for (const height of tried) {
    const pages = filled(heights, height)
    if (pages.length === fewest.length) return pages
  }
  return fewest
}

function filled(heights: readonly number[], free: number): readonly (readonly number[])[] {
  const pages: number[][] = [[]]
  let used = 0
  for (const [index, height] of heights.entries()) {
    if (used > 0 && used + height > free) {
      pages.push([])
      used = 0
    }
    pages[pages.length - 1]!.push(index)
    used += height
  }
  return pages
}

/** A page with what is written behind its title: "2/3", and nothing where it is the only one. */
export interface NumberedPage<Page> {
  readonly page: Page
  readonly mark: string
}

/** What stands for the mark while nobody knows how many pages there are: as wide as the real one. */
const widestMark = '99/99'

/**
 * Pages that say which of them they are. `paginate` makes them for a mark, because behind a long title it may take a further
 * line, and then less stands on a page.
 */
export function numberedPages<Page>(paginate: (mark: string) => readonly Page[]): readonly NumberedPage<Page>[] {
  const unmarked = paginate('')
  if (unmarked.length <= 1) return unmarked.map((page) => ({ page, mark: '' }))
  const pages = paginate(widestMark)
  // In the smaller text that a longer title asks for, all may stand on one.
  return pages.map((page, index) => ({ page, mark: pages.length === 1 ? '' : `${index + 1}/${pages.length}` }))
}

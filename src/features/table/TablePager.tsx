import { tableTexts } from '../../i18n/table-texts.ts'
import { Pager } from '../../ui/Pager.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import type { TablePage } from './table-page.ts'

interface TablePagerProps {
  readonly table: Pick<TablePage, 'page' | 'rows'>
  readonly onTurn: (page: number) => void
}

/** The pages of a long table. */
export function TablePager({ table, onTurn }: TablePagerProps) {
  const words = tableTexts[useTexts().language]
  const { number, count, first, rows } = table.page
  const last = first + rows.length
  return (
    <Pager
      label={words.pages}
      earlier={words.previousPage}
      later={words.nextPage}
      shown={words.pageOf({ page: number, count, first: first + 1, last, of: table.rows.length })}
      isFirst={number <= 1}
      isLast={number >= count}
      onTurn={(by) => onTurn(number + by)}
    />
  )
}

import { SteadyButton } from '../../ui/SteadyButton.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Table.module.css'
import type { TablePage } from './table-page.ts'
import { tableTexts } from '../../i18n/table-texts.ts'

interface TablePagerProps {
  readonly table: Pick<TablePage, 'page' | 'rows'>
  readonly onTurn: (page: number) => void
}

/** The pages of a long table; nothing for one that stands on one page. */
export function TablePager({ table, onTurn }: TablePagerProps) {
  const words = tableTexts[useTexts().language]
  const { number, count, first, rows } = table.page
  if (count === 1) return null
  return (
    <nav className={styles.pager} aria-label={words.pages}>
      <SteadyButton isOff={number <= 1} onClick={() => onTurn(number - 1)}>
        {words.previousPage}
      </SteadyButton>
      <span>
        {words.pageOf({ page: number, count, first: first + 1, last: first + rows.length, of: table.rows.length })}
      </span>
      <SteadyButton isOff={number >= count} onClick={() => onTurn(number + 1)}>
        {words.nextPage}
      </SteadyButton>
    </nav>
  )
}

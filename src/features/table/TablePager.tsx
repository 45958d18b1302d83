import { useRef } from 'react'
import { useTexts } from '../../ui/texts-context.ts'
import { useFocusWithin } from '../../ui/use-focus-within.ts'
import styles from './Table.module.css'
import type { TablePage } from './table-page.ts'

interface TablePagerProps {
  readonly table: Pick<TablePage, 'page' | 'rows'>
  readonly onTurn: (page: number) => void
}

/** The pages of a long table; nothing for one that stands on one page. */
export function TablePager({ table, onTurn }: TablePagerProps) {
  const words = useTexts().messages.table
  const { number, count, first, rows } = table.page
  const pager = useRef<HTMLElement>(null)
  useFocusWithin(number, () => pager.current?.querySelector<HTMLElement>('button:enabled'))
  if (count === 1) return null
  return (
    <nav ref={pager} className={styles.pager} aria-label={words.pages}>
      <button type="button" disabled={number <= 1} onClick={() => onTurn(number - 1)}>
        {words.previousPage}
      </button>
      <span>
        {words.pageOf({ page: number, count, first: first + 1, last: first + rows.length, of: table.rows.length })}
      </span>
      <button type="button" disabled={number >= count} onClick={() => onTurn(number + 1)}>
        {words.nextPage}
      </button>
    </nav>
  )
}

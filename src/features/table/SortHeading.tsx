import type { TableSort } from '../../navigation/table-address.ts'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Table.module.css'
import { itemKey, itemText } from './table-item.ts'
import type { TableColumn } from './table-page.ts'
import { tableTexts } from '../../i18n/table-texts.ts'

const paths = {
  ascending: 'M5 1l4.5 8h-9z',
  descending: 'M5 9L.5 1h9z',
  none: 'M2 3.5h6M3 6.5h4',
} as const

interface SortHeadingProps {
  readonly column: TableColumn
  readonly index: number
  readonly onSort: (sort: TableSort | 'none') => void
}

/** The heading of a column: each press sorts the rows by it, highest first, then lowest first, then not at all. */
export function SortHeading({ column, index, onSort }: SortHeadingProps) {
  const texts = useTexts()
  const { item, sorted } = column
  const name = itemText(texts, item)
  const isChosen = item.dimension === 'area' && (item.isChosen || item.isTotal)
  const next = (): TableSort | 'none' => {
    if (sorted === 'ascending') return 'none'
    return { column: itemKey(item), direction: sorted === 'none' ? 'descending' : 'ascending' }
  }
  return (
    <th
      scope="col"
      aria-sort={sorted}
      className={isChosen ? styles.chosenColumn : undefined}
      data-row="heading"
      data-column={index}
    >
      <button
        type="button"
        className={styles.sort}
        title={tableTexts[texts.language].sortBy({ column: name })}
        onClick={() => onSort(next())}
      >
        {name}
        <svg
          className={sorted === 'none' ? styles.unsorted : styles.sorted}
          width="10"
          height="10"
          viewBox="0 0 10 10"
          aria-hidden="true"
          focusable="false"
        >
          <path
            d={paths[sorted]}
            fill={sorted === 'none' ? 'none' : 'currentcolor'}
            stroke={sorted === 'none' ? 'currentcolor' : 'none'}
            strokeWidth="1.4"
          />
        </svg>
      </button>
      {/* Buttons are not printed; their words are. */}
      <span aria-hidden="true" className={styles.printed}>
        {name}
      </span>
    </th>
  )
}

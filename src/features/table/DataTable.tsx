import type { PublishedIndex } from '../../contract/catalogue-file.ts'
import { useCallback, useRef } from 'react'
import { groupBy } from '../../domain/group-by.ts'
import type { TableSort } from '../../navigation/table-address.ts'
import { lineageId } from '../../navigation/area-parameter.ts'
import { PageLink } from '../../navigation/PageLink.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import type { PageProps } from '../page-props.ts'
import { copiedCells } from './copied-cells.ts'
import { FigureCell } from './FigureCell.tsx'
import type { SelectedCells } from './selected-cells.ts'
import { SortHeading } from './SortHeading.tsx'
import styles from './Table.module.css'
import { type TableItem, itemKey, itemText } from './table-item.ts'
import { useCopyCells } from './use-copy-cells.ts'
import type { TablePage } from './table-page.ts'
import { tableTexts } from '../../i18n/table-texts.ts'

/** So much of the width is that of the columns of figures; the names of areas need no more than the rest. */
const figuresPercent = 85

interface DataTableProps extends Pick<PublishedIndex, 'history'>, Pick<PageProps, 'navigation'> {
  readonly table: TablePage
  readonly caption: string
  readonly quantity: 'count' | 'share'
  readonly onSort: (sort: TableSort | 'none') => void
}

/** One page of the table: a heading that sorts above each column, a heading for each group and each row. */
export function DataTable({ table, caption, quantity, history, navigation, onSort }: DataTableProps) {
  const texts = useTexts()
  const words = tableTexts[texts.language]
  const element = useRef<HTMLTableElement>(null)
  const contentOf = useCallback((selected: SelectedCells) => copiedCells(texts, table, selected), [texts, table])
  useCopyCells(element, contentOf)
  const groups = [...groupBy(table.page.rows, ({ outer }) => outer)]
  const rowNumbers = new Map(table.page.rows.map((row, index) => [row, index]))
  const nameOf = (item: TableItem) => {
    const name = itemText(texts, item)
    if (item.dimension === 'period') return name
    const href =
      item.dimension === 'area'
        ? navigation.hrefOf({ page: 'overview' }, { areas: [lineageId(history, item.key)] })
        : navigation.hrefOf({ page: 'progress', indicator: item.indicator.id })
    return (
      <>
        <PageLink href={href}>{name}</PageLink>
        {item.dimension === 'area' && (item.isChosen || item.isTotal) ? (
          <span className="visually-hidden">{`, ${item.isTotal ? words.totalArea : words.chosenArea}`}</span>
        ) : null}
      </>
    )
  }
  return (
    <table ref={element} className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      {/* Columns of figures are alike in width, whatever marks stand in one of them. */}
      <colgroup>
        <col />
        {table.columns.map(({ item }) => (
          <col key={itemKey(item)} width={`${figuresPercent / table.columns.length}%`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className={styles.corner} data-row="heading" data-column="heading">
            {`${words.dimension[table.outer]} / ${words.dimension[table.inner]}`}
          </th>
          {table.columns.map((column, index) => (
            <SortHeading key={itemKey(column.item)} column={column} index={index} onSort={onSort} />
          ))}
        </tr>
      </thead>
      {groups.map(([outer, rows]) => (
        <tbody key={itemKey(outer)}>
          <tr className={styles.group}>
            <th scope="rowgroup" colSpan={table.columns.length + 1}>
              <span className={styles.groupName}>{nameOf(outer)}</span>
            </th>
          </tr>
          {rows.map((row) => (
            <tr key={itemKey(row.inner)} className={rowClass(row.inner)}>
              <th scope="row" data-row={rowNumbers.get(row)} data-column="heading">
                {nameOf(row.inner)}
              </th>
              {row.cells.map((cell, index) => (
                <FigureCell
                  isSample={table.samples !== undefined}
                  key={itemKey(table.columns[index]!.item)}
                  cell={cell}
                  sources={table.sources}
                  quantity={quantity}
                  row={rowNumbers.get(row)!}
                  column={index}
                />
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

/** The chosen area and the whole are told by their look; the words say it as well. */
function rowClass(item: TableItem): string | undefined {
  if (item.dimension !== 'area') return undefined
  if (item.isTotal) return styles.total
  return item.isChosen ? styles.chosen : undefined
}

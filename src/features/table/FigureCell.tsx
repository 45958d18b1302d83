import type { Source } from '../../domain/source.ts'
import { isSampleFigure } from '../../domain/figure.ts'
import { isToldAsRate } from '../../domain/measure-rules.ts'
import { areaText } from '../../i18n/area-text.ts'
import { missingText, valueText } from '../../i18n/figure-text.ts'
import { tableTexts } from '../../i18n/table-texts.ts'
import { SourceRefs } from '../../ui/SourceRefs.tsx'
import { StateTags } from '../../ui/StateTags.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import { noteMark } from './note-mark.ts'
import styles from './Table.module.css'
import type { TableCell } from './table-page.ts'

interface FigureCellProps {
  readonly cell: TableCell
  readonly sources: readonly Source[]
  /** What leads in a share: the number or the percentage. */
  readonly quantity: 'count' | 'share'
  /** Its place on the page of the table, from 0. */
  readonly row: number
  readonly column: number
  /** Whether it is said above the table that its figures are illustrative. */
  readonly isSample: boolean
}

/** A figure with its marks, or why there is none. The unit stands in the heading. */
export function FigureCell({ cell, sources, quantity, row, column, isSample }: FigureCellProps) {
  const texts = useTexts()
  const { indicator, area, figure, note } = cell
  const formerly = figure.area && figure.area.id !== area.area.id ? figure.area : undefined
  const marks = (
    <span className={styles.marks}>
      {isSample && isSampleFigure(figure) ? null : <SourceRefs cited={figure.sources} sources={sources} />}
      {note === undefined ? null : (
        <sup className={styles.noteRef}>
          <a
            href={`#ghi-chu-${noteMark(note)}`}
            aria-label={tableTexts[texts.language].noteMark({ mark: noteMark(note) })}
          >
            {noteMark(note)}
          </a>
        </sup>
      )}{' '}
      <StateTags indicator={indicator} figure={figure} said={{ isSample }} />
      {formerly ? <span className={styles.formerly}>{areaText(texts, formerly)}</span> : null}
    </span>
  )
  if (figure.kind === 'missing') {
    return (
      <td className={styles.missing} data-row={row} data-column={column}>
        <span className={styles.figure}>{missingText(texts, figure)}</span>
        {marks}
      </td>
    )
  }
  const { number, ...told } = valueText(texts, indicator, figure)
  // What can only be told as a rate begins with it as it is; what it is made of is in the unit of the heading.
  const share = told.parts ?? told.share
  const leadsWithShare = quantity === 'share' && share !== undefined && !isToldAsRate(indicator)
  const count = <span className={leadsWithShare ? styles.beside : styles.number}>{number}</span>
  // Where no percentage is said of so few, its place stays empty: fractions stand below one another.
  const hasPlace = share !== undefined || figure.denominator !== undefined
  const percent = hasPlace ? <span className={leadsWithShare ? styles.number : styles.beside}>{share}</span> : null
  return (
    <td data-row={row} data-column={column}>
      <span className={styles.figure}>
        {leadsWithShare ? percent : count} {leadsWithShare ? count : percent}
      </span>
      {marks}
    </td>
  )
}

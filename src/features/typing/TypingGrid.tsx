import type { RefObject } from 'react'
import { areaText } from '../../i18n/area-text.ts'
import { periodText } from '../../i18n/date-text.ts'
import { type Texts, bilingual } from '../../i18n/texts.ts'
import { typingTexts } from '../../i18n/typing-texts.ts'
import { hasRate, isPercentage } from '../../domain/measure-rules.ts'
import { previousQuarter, sameQuarterLastYear } from '../../domain/period.ts'
import { SteadyButton } from '../../ui/SteadyButton.tsx'
import { typedCellName, typedColumnName } from './cell-words.ts'
import styles from './Typing.module.css'
import { TypingCell } from './TypingCell.tsx'
import { TypingRow } from './TypingRow.tsx'
import { type SheetSeries, type TypingSheet, figureAtPlace } from './typing-sheet.ts'
import type { Grid } from './use-grid.ts'
import type { TypedSheetWork } from './use-typed-sheet.ts'

interface TypingGridProps {
  readonly table: RefObject<HTMLTableElement | null>
  readonly texts: Texts
  readonly sheet: TypingSheet
  readonly work: TypedSheetWork
  readonly grid: Grid
  readonly label: string
  /** Whether one area is shown at a time, its cells below each other. */
  readonly isUpright: boolean
}

/** The cells of a sheet: of all areas in rows, or of one area below each other. */
export function TypingGrid(props: TypingGridProps) {
  const { table, texts, sheet, grid, label, isUpright } = props
  const words = typingTexts[texts.language]
  const beside = words.beside({
    before: periodText(texts, previousQuarter(sheet.quarter)),
    lastYear: periodText(texts, sameQuarterLastYear(sheet.quarter)),
  })
  const hasSamples = sheet.rows.some(({ figures }) =>
    figures.some((figure) => figure?.before?.isSample || figure?.lastYear?.isSample),
  )
  return (
    <>
      <p className={styles.note}>{hasSamples ? `${beside} (${words.besideSamples})` : beside}</p>
      {isUpright ? <AreaChoice {...props} /> : null}
      <div className={styles.region}>
        <table
          ref={table}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a grid is a table whose cells take keys
          role="grid"
          aria-label={label}
          aria-multiselectable="true"
          className={isUpright ? styles.upright : styles.grid}
          onKeyDown={grid.onKeyDown}
          onClick={grid.onClick}
          onCopy={grid.onCopy}
          onPaste={grid.onPaste}
        >
          {isUpright ? <UprightCells {...props} /> : <AllCells {...props} />}
        </table>
      </div>
    </>
  )
}

function AllCells({ texts, sheet, work, grid }: TypingGridProps) {
  const words = typingTexts[texts.language]
  const { active, anchor, editing, actions } = grid
  const [top, bottom] = [active.row, anchor.row].sort((a, b) => a - b) as [number, number]
  const [left, right] = [active.column, anchor.column].sort((a, b) => a - b) as [number, number]
  return (
    <>
      <thead>
        <tr>
          <th scope="col" rowSpan={2} className={styles.corner}>
            {words.area}
          </th>
          {sheet.series.map((told) => (
            <th
              key={seriesKey(told)}
              scope={hasWhole(told) ? 'colgroup' : 'col'}
              colSpan={hasWhole(told) ? 2 : 1}
              rowSpan={hasWhole(told) ? 1 : 2}
            >
              {bilingual(texts, told.indicator.shortName)}
              {told.category ? `: ${bilingual(texts, told.category.name)}` : ''}
              <span className={styles.unit}>{unitOf(texts, sheet, told)}</span>
            </th>
          ))}
        </tr>
        <tr>
          {sheet.columns
            .filter(({ series }) => hasWhole(sheet.series[series]!))
            .map(({ series, part }) => (
              <th key={`${series}-${part}`} scope="col" className={styles.part}>
                {words[part]}
              </th>
            ))}
        </tr>
      </thead>
      <tbody>
        {sheet.rows.map(({ area, figures }, row) => {
          const isSelected = row >= top && row <= bottom
          return (
            <TypingRow
              key={area.id}
              texts={texts}
              sheet={sheet}
              row={row}
              cells={figures.map((figure) => figure && work.cells.get(figure.id))}
              active={row === active.row ? active.column : undefined}
              first={isSelected ? left : -1}
              last={isSelected ? right : -1}
              editing={row === active.row ? editing : undefined}
              actions={actions}
            />
          )
        })}
      </tbody>
    </>
  )
}

function UprightCells({ texts, sheet, work, grid }: TypingGridProps) {
  const { active, anchor, editing, actions } = grid
  const { row } = active
  const [first, last] = [active.column, anchor.column].sort((a, b) => a - b) as [number, number]
  return (
    <tbody>
      {sheet.columns.map((column, at) => {
        const told = sheet.series[column.series]!
        const figure = figureAtPlace(sheet, { row, column: at })
        return (
          <tr key={`${column.series}-${column.part}`}>
            <th scope="row" className={styles.field}>
              {typedColumnName(texts, told, column.part)}
              {column.part === 'value' ? <span className={styles.unit}>{unitOf(texts, sheet, told)}</span> : null}
            </th>
            <TypingCell
              texts={texts}
              name={typedCellName(texts, sheet, row, column)}
              place={{ row, column: at }}
              part={column.part}
              figure={figure}
              cell={figure && work.cells.get(figure.id)}
              isActive={at === active.column}
              isSelected={at >= first && at <= last}
              editing={at === active.column ? editing : undefined}
              actions={actions}
            />
          </tr>
        )
      })}
    </tbody>
  )
}

function AreaChoice({ texts, sheet, grid }: TypingGridProps) {
  const words = typingTexts[texts.language]
  const { row, column } = grid.active
  const choose = (next: number): void => grid.go({ row: next, column }, false)
  return (
    <div className={styles.areas}>
      <SteadyButton isOff={row === 0} aria-label={words.previousArea} onClick={() => choose(row - 1)}>
        ‹
      </SteadyButton>
      <select aria-label={words.area} value={row} onChange={(event) => choose(Number(event.target.value))}>
        {sheet.rows.map(({ area }, at) => (
          <option key={area.id} value={at}>
            {areaText(texts, area)}
          </option>
        ))}
      </select>
      <SteadyButton isOff={row === sheet.rows.length - 1} aria-label={words.nextArea} onClick={() => choose(row + 1)}>
        ›
      </SteadyButton>
    </div>
  )
}

const seriesKey = ({ indicator, category }: SheetSeries): string => `${indicator.id}|${category?.id ?? ''}`
const hasWhole = ({ indicator, category }: SheetSeries): boolean => hasRate(indicator) && !category

/** The unit, and the period where that is another than the sheet's. */
function unitOf(texts: Texts, sheet: TypingSheet, { indicator, period }: SheetSeries): string {
  const unit = isPercentage(indicator) ? '%' : bilingual(texts, indicator.unit)
  return period === sheet.quarter ? unit : `${unit}, ${periodText(texts, period)}`
}

import type { Period } from '../../domain/period.ts'
import type { SheetProposalProblem } from '../../domain/sheet-proposal-problem.ts'
import type { AreaMatch } from '../proposals/match-areas.ts'
import type { HeadingMatch } from '../proposals/match-heading.ts'
import type { GridCell, GridRow } from './table-grid.ts'
import type { ReadHeading } from './table-headings.ts'

/** One cell of a figure: its value, its denominator or its percentage. */
export interface FigurePart {
  readonly cell: GridCell
  readonly sheet: string
  readonly row: GridRow
  readonly heading: ReadHeading
  readonly match: HeadingMatch
  readonly area: AreaMatch
  readonly period: Period | undefined
  /** The name of its row. */
  readonly name: string
}

export interface TableFigure {
  readonly value?: number
  readonly denominator?: number
  readonly percent?: number
  readonly perhaps?: { readonly value: number; readonly denominator?: number }
  readonly problems: readonly SheetProposalProblem[]
}

/** A printed percentage may be rounded to one digit after the comma, or to a whole one. */
const roundedBy = 0.51

/** The figure that cells make together. */
export function figureOfParts(
  parts: readonly FigurePart[],
  { hasShare, isPercent }: { readonly hasShare: boolean; readonly isPercent: boolean },
): TableFigure {
  const problems = new Set<SheetProposalProblem>()
  let value: number | undefined
  let denominator: number | undefined
  let percent: number | undefined
  let perhaps: TableFigure['perhaps']
  for (const { cell, heading } of parts) {
    if (cell.cell.isHidden) problems.add('cell-hidden')
    const { figure } = cell
    if (figure.kind === 'days') {
      problems.add('cell-day')
      const [typed] = figure.typed
      if (typed) perhaps = hasShare ? typed : { value: typed.value }
      continue
    }
    if (figure.kind !== 'number') {
      if (figure.kind !== 'nothing') problems.add(`cell-${figure.kind}`)
      else if (figure.isText) problems.add('cell-not-number')
      continue
    }
    if (figure.isAmbiguous) problems.add('number-ambiguous')
    if (figure.written === 'dash') problems.add('dash-as-zero')
    if (figure.percent !== undefined && !isPercent) percent = figure.percent
    const own = figure.value ?? (isPercent ? figure.percent : undefined)
    if (own === undefined) continue
    if (heading.role === 'denominator') denominator = own
    else if (heading.role === 'percent') percent = own
    else {
      value = own
      denominator = figure.denominator ?? denominator
    }
  }
  if (!hasShare && denominator !== undefined) {
    problems.add('cell-not-number')
    denominator = undefined
  }
  const made =
    value !== undefined && denominator !== undefined && denominator > 0 ? (value / denominator) * 100 : undefined
  if (percent !== undefined && made !== undefined && Math.abs(percent - made) > roundedBy)
    problems.add('percent-disagrees')
  return {
    ...(value === undefined ? {} : { value }),
    ...(denominator === undefined ? {} : { denominator }),
    ...(percent === undefined ? {} : { percent }),
    ...(perhaps === undefined ? {} : { perhaps }),
    problems: [...problems],
  }
}

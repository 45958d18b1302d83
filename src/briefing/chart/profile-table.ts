import type { ProfileRow, ProfileSpec } from '../../charts/profile/profile-spec.ts'
import { profileStanding, refusalOf, spreadInOrder } from '../../charts/profile/profile-words.ts'
import type { ResolvedProfile } from '../../charts/profile/resolve-profile.ts'
import type { SpecPoint } from '../../charts/trend-spec.ts'
import { areaText } from '../../i18n/area-text.ts'
import { profileTexts } from '../../i18n/profile-texts.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { CopiedTable } from '../../exports/clipboard-content.ts'
import { type PaperCell, type PaperTable, textCell } from '../../paper/paper-table.ts'
import { exportedPoint, framedCells, cellPartsOf } from './chart-cells.ts'
import { areAllSamples, pointCell } from './chart-table.ts'

/** The figures of a profile as texts for documents: of each indicator the figure, its place and where it lies. */
export function profileTable(texts: Texts, spec: ProfileSpec, chart: ResolvedProfile): PaperTable {
  const { column } = profileTexts[texts.language]
  const medianOf = ({ outcome }: ProfileRow) => (outcome.kind === 'compared' ? [outcome.spread.median.point] : [])
  const areSamples = areAllSamples(spec.rows.flatMap((row) => [row.current, ...medianOf(row)]))
  const cellOf = (row: ProfileRow, point: SpecPoint | undefined): PaperCell =>
    point ? pointCell(texts, row.indicator, point, areSamples) : textCell('')
  return {
    columns: [
      { heading: column.indicator, align: 'start' },
      { heading: areaText(texts, spec.area), align: 'end' },
      { heading: column.median, align: 'end' },
      { heading: column.place, align: 'end' },
      { heading: column.standing, align: 'start' },
      { heading: chart.columns.change, align: 'end' },
    ],
    rows: spec.rows.map((row, index) => {
      const { label, place, change } = chart.rows[index]!
      return [
        textCell(label),
        cellOf(row, row.current),
        cellOf(row, medianOf(row)[0]),
        textCell(place),
        textCell(profileStanding(texts, row)),
        textCell(change.text),
      ]
    }),
  }
}

/** The same as numbers for a spreadsheet, with the whole spread; what is better stands last. */
export function profileCells(texts: Texts, spec: ProfileSpec, chart: ResolvedProfile): CopiedTable {
  const { column } = profileTexts[texts.language]
  const pointsOf = (row: ProfileRow) => [row.current, ...spreadInOrder(row).map(({ point }) => point)]
  const headings = [areaText(texts, spec.area), column.worst, column.lower, column.median, column.upper, column.best]
  const indicators = spec.rows.map(({ indicator }) => indicator)
  return framedCells(texts, indicators, chart, {
    corner: [column.indicator, column.place, column.standing],
    columns: headings.map((heading, at) => ({
      heading,
      parts: cellPartsOf(spec.rows.map((row) => pointsOf(row)[at])),
    })),
    rows: spec.rows.map((row, index) => {
      const { label, place } = chart.rows[index]!
      const refusal = refusalOf(texts, row)
      const points = pointsOf(row)
      return {
        headings: [label, place, profileStanding(texts, row)],
        figures: headings.map((_, at) => {
          const point = points[at]
          return point
            ? exportedPoint(texts, row.indicator, point)
            : ({ kind: 'missing', reason: refusal ?? '', isSample: false } as const)
        }),
      }
    }),
  })
}

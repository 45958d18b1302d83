import type { AreaId } from '../domain/area.ts'
import type { ReadingSetting } from './proposals/reading-setting.ts'
import type { SheetProposal } from './proposals/sheet-proposal.ts'
import type { DrawnSpan } from './sheets/drawn-rows.ts'
import type { DrawnTable } from './sheets/drawn-tables.ts'
import { placeOfCell } from './sheets/sheet.ts'
import { tableGrids } from './tables/table-grid.ts'
import { type TableReading, readTable } from './tables/table-proposals.ts'

/** A figure of a table within a text, with its place in the text. */
export interface DrawnFigure {
  readonly proposal: SheetProposal
  readonly span: DrawnSpan
}

export interface DrawnReading<Narrated> {
  /** What the text says beside its tables, and in them what they do not say surely. */
  readonly narrated: readonly Narrated[]
  readonly figures: readonly DrawnFigure[]
  /** Only of tables that say something. */
  readonly tables: readonly Omit<TableReading, 'proposals'>[]
}

/** A record of the same code is the same area at another time. */
function isSameArea(area: AreaId | undefined, { area: own, index }: ReadingSetting): boolean {
  const codeOf = (id: AreaId | undefined): string | undefined =>
    id === undefined ? undefined : index.history.byId(id)?.code
  return codeOf(area) === codeOf(own)
}

/** What the reader of sentences found, as far as it is held against a table. */
interface NarratedFigure {
  readonly indicator: string
  readonly place: { readonly start: number }
}

/**
 * The figures of the tables that a text draws, where a table says surely what an indicator is; of it nothing counts any more
 * that the reader of sentences took from the same table.
 */
export function readDrawnTables<Narrated extends NarratedFigure>(
  drawn: readonly DrawnTable[],
  file: string,
  narrated: readonly Narrated[],
  setting: ReadingSetting,
): DrawnReading<Narrated> {
  const figures: DrawnFigure[] = []
  const tables: Omit<TableReading, 'proposals'>[] = []
  let left = narrated
  for (const table of drawn) {
    for (const grid of tableGrids(table.sheet)) {
      const { proposals, ...reading } = readTable(grid, file, setting)
      const sure = new Set(proposals.flatMap(({ kind, indicator }) => (kind === 'achieved' ? [indicator] : [])))
      if (sure.size === 0) continue
      tables.push(reading)
      const isOfTable = ({ place }: NarratedFigure): boolean => place.start >= table.start && place.start < table.end
      left = left.filter((each) => !isOfTable(each) || !sure.has(each.indicator))
      for (const proposal of proposals) {
        const span = table.spanOf(placeOfCell(proposal.place.cell))
        // Its report says of what time it is.
        const problems = proposal.problems.filter((problem) => problem !== 'period-assumed')
        const isBelow =
          proposal.kind === 'achieved' && setting.area !== undefined && !isSameArea(proposal.area, setting)
        const kind = isBelow ? 'lower-area' : proposal.kind
        if (span && sure.has(proposal.indicator)) figures.push({ proposal: { ...proposal, kind, problems }, span })
      }
    }
  }
  return { narrated: left, figures, tables }
}

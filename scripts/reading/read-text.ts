import { periodFromText } from '../../src/domain/period.ts'
import { type ReadingPackage, type ReadingWish, narrativeOf } from '../../src/reading/narrative/read-narrative.ts'
import { readDrawnTables } from '../../src/reading/read-drawn-tables.ts'
import { drawnTables } from '../../src/reading/sheets/drawn-tables.ts'
import { type ProposalRow, spanRow } from './proposal-row.ts'
import { type CellsKnown, cellsSetting } from './cells-setting.ts'

interface TextKnown {
  readonly known: ReadingPackage
  readonly wish: ReadingWish
  /** With what tables are read: asked for where the text draws some. */
  readonly cells: () => Promise<CellsKnown>
}

/** The figures of a text and of the tables it draws. */
export async function readText(
  text: string,
  file: string,
  { known, wish, cells }: TextKnown,
): Promise<readonly ProposalRow[]> {
  const composed = text.normalize('NFC').replaceAll(/\r\n?/g, '\n')
  const told = { ...wish, fileName: file }
  const { figures, area, period } = narrativeOf(composed, known, told)
  const drawn = drawnTables(composed)
  if (drawn.length === 0) return figures.map((each) => spanRow(file, each, each.place))
  const setting = cellsSetting({ ...(await cells()), area, period: periodFromText(period ?? '') })
  const read = readDrawnTables(drawn, file, figures, setting)
  return [
    ...read.narrated.map((each) => spanRow(file, each, each.place)),
    ...read.figures.map(({ proposal, span }) => spanRow(file, proposal, span)),
  ]
}

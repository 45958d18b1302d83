import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReadingPackage } from '../../src/reading/narrative/read-narrative.ts'
import type { GoldFigure } from './gold-figure.ts'
import type { CellsKnown } from './cells-setting.ts'
import { readText } from './read-text.ts'
import type { ReadReport } from './reading-score.ts'

/** Reads every text of a folder that has a `.gold.json` beside it. */
export async function readReports(
  folder: string,
  known: ReadingPackage,
  cells: () => Promise<CellsKnown>,
): Promise<readonly ReadReport[]> {
  const reports: ReadReport[] = []
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.gold.json')).sort()) {
    const name = file.replace('.gold.json', '.txt')
    const text = await readFile(join(folder, name), 'utf8').catch(() => undefined)
    if (text === undefined) continue
    const gold = JSON.parse(await readFile(join(folder, file), 'utf8')) as readonly GoldFigure[]
    const rows = await readText(text, name, { known, wish: {}, cells })
    reports.push({ name, rows, gold })
  }
  return reports
}

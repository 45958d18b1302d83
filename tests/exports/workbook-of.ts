import { readXlsx } from 'hucre/xlsx'
import { expect } from 'vitest'
import type { OfficePackage } from './read-package.ts'

/** The sheet that "Edit data" opens, as cells; of a chart of a presentation (`ppt`) or document (`word`). */
export async function workbookOf(
  opened: OfficePackage,
  number: number,
  folder: 'ppt' | 'word' = 'ppt',
): Promise<readonly (readonly unknown[])[]> {
  const relations = opened.text(`${folder}/charts/_rels/chart${number}.xml.rels`)
  const target = /Target="\.\.\/([^"]+\.xlsx)"/.exec(relations)![1]!
  const { sheets } = await readXlsx(opened.bytes(`${folder}/${target}`))
  expect(sheets.map(({ name }) => name)).toEqual(['Sheet1'])
  return sheets[0]!.rows
}

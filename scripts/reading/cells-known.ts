import { packageDataset } from '../package/package-dataset.ts'
import type { CellsKnown } from './cells-setting.ts'

/** What cells are read with, of the package in a folder: made when it is first asked for. */
export function cellsKnown(
  folder: string,
  { formColumns, phrases }: Pick<CellsKnown, 'formColumns' | 'phrases'>,
): () => Promise<CellsKnown> {
  let made: Promise<CellsKnown> | undefined
  const make = async (): Promise<CellsKnown> => {
    const dataset = await packageDataset(folder)
    if (!dataset.ok) throw new Error('A package that could be read cannot be published')
    return { dataset: dataset.value, formColumns, phrases }
  }
  return async () => await (made ??= make())
}

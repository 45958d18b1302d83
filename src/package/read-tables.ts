import type { PackageProblemCode } from '../domain/package-problem.ts'
import type { Problem } from '../domain/problem.ts'
import { type CsvTable, csvTable } from './csv-table.ts'
import { type PackageDescription, descriptionFile } from './read-description.ts'
import { type TableName, optionalColumns, optionalTables, packageColumns, tableNames } from './table-columns.ts'
import { textFromBytes } from './text-from-bytes.ts'

/** The tables of a package, each made of one or several files. */
export type PackageTables = Readonly<Record<TableName, Pick<CsvTable, 'rows' | 'isComplete'>>>

/**
 * Reads every file the description names, and reports tables without a file, files that are not there and CSV files that
 * lie in the package without being named: a forgotten file is a figure that silently fails to appear.
 */
export function readTables(
  files: ReadonlyMap<string, Uint8Array>,
  description: PackageDescription,
): { readonly tables: PackageTables; readonly problems: readonly Problem<PackageProblemCode>[] } {
  const problems: Problem<PackageProblemCode>[] = []
  const readTable = (name: TableName): Pick<CsvTable, 'rows' | 'isComplete'> => {
    const paths = description.resources.filter((each) => each['nhipquy:table'] === name).map((each) => each.path)
    if (paths.length === 0 && !optionalTables.has(name)) {
      problems.push({ code: 'table-missing', place: { file: descriptionFile, column: 'resources', text: name } })
    }
    const parts = paths.map((path) => readFile(files, path, name))
    for (const problem of parts.flatMap((part) => part.problems)) problems.push(problem)
    return {
      rows: parts.flatMap((part) => part.rows),
      isComplete: parts.length > 0 && parts.every((part) => part.isComplete),
    }
  }
  const tables = Object.fromEntries(tableNames.map((name) => [name, readTable(name)])) as PackageTables
  const named = new Set(description.resources.map((each) => each.path))
  for (const file of files.keys()) {
    if (file.toLowerCase().endsWith('.csv') && !named.has(file))
      problems.push({ code: 'file-not-listed', place: { file } })
  }
  return { tables, problems }
}

function readFile(files: ReadonlyMap<string, Uint8Array>, path: string, table: TableName): CsvTable {
  const bytes = files.get(path)
  if (bytes === undefined) {
    const place = { file: descriptionFile, column: 'resources', text: path }
    return { rows: [], problems: [{ code: 'resource-missing', place }], isComplete: false }
  }
  const text = textFromBytes(bytes, path)
  if (!text.ok) return { rows: [], problems: text.problems, isComplete: false }
  return csvTable(text.value, path, packageColumns[table], optionalColumns[table])
}

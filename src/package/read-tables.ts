import type { PackageProblemCode } from '../domain/package-problem.ts'
import type { Problem } from '../domain/problem.ts'
import { type CsvTable, csvTable } from './csv-table.ts'
import { type PackageDescription, descriptionFile } from './read-description.ts'
import { type TableName, optionalColumns, optionalTables, packageColumns } from './package-columns.ts'
import { textFromBytes } from './text-from-bytes.ts'

/** Tables of a package, each made of one or several files. */
export type TablesOf<Name extends TableName> = Readonly<Record<Name, Pick<CsvTable, 'rows' | 'isComplete'>>>

/**
 * Reads every file the description names for some tables, and reports tables without a file and files that are not there. A
 * part of a package may lack a table.
 */
export function readTables<Name extends TableName>(
  files: ReadonlyMap<string, Uint8Array>,
  description: Pick<PackageDescription, 'resources'>,
  { names, isPart = false }: { readonly names: readonly Name[]; readonly isPart?: boolean },
): { readonly tables: TablesOf<Name>; readonly problems: readonly Problem<PackageProblemCode>[] } {
  const problems: Problem<PackageProblemCode>[] = []
  const readTable = (name: Name): Pick<CsvTable, 'rows' | 'isComplete'> => {
    const paths = description.resources.filter((each) => each['nhipquy:table'] === name).map((each) => each.path)
    if (paths.length === 0 && !isPart && !optionalTables.has(name)) {
      problems.push({ code: 'table-missing', place: { file: descriptionFile, column: 'resources', text: name } })
    }
    const parts = paths.map((path) => readFile(files, path, name))
    for (const problem of parts.flatMap((part) => part.problems)) problems.push(problem)
    return {
      rows: parts.flatMap((part) => part.rows),
      isComplete: (parts.length > 0 || isPart) && parts.every((part) => part.isComplete),
    }
  }
  const tables = Object.fromEntries(names.map((name) => [name, readTable(name)])) as TablesOf<Name>
  return { tables, problems }
}

/** The CSV files of a package that its description does not name: a forgotten file is a figure that silently fails to appear. */
export function unlistedFiles(
  files: Iterable<string>,
  { resources }: Pick<PackageDescription, 'resources'>,
): readonly string[] {
  const named = new Set(resources.map(({ path }) => path))
  return [...files].filter((file) => file.toLowerCase().endsWith('.csv') && !named.has(file))
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

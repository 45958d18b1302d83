import type { PackageFiles } from './mutated-package.ts'

/**
 * The figures of a package as a person reads them from its tables, by a reader that shares nothing with the product: one line
 * `indicator|category|code|period|value|denominator` for each row.
 */
export function sourceFigures(files: PackageFiles): readonly string[] {
  const decode = (name: string): string => new TextDecoder().decode(files.get(name)).normalize('NFC')
  const { resources } = JSON.parse(decode('datapackage.json')) as { resources: Record<string, string>[] }
  return resources
    .filter((resource) => resource['nhipquy:table'] === 'observations')
    .flatMap((resource) => figuresOfTable(decode(resource['path']!.trim())))
    .sort()
}

function figuresOfTable(text: string): readonly string[] {
  const head = text.split(/[\r\n]/, 1)[0]!
  const separator = [',', ';', '\t'].find((each) => head.split(each).length >= 15) ?? ','
  const [header = [], ...rows] = rowsOf(text, separator)
  const filled = rows.filter((row) => row.some((cell) => cell !== ''))
  return filled.map((row) => {
    const cell = (column: string): string => row[header.indexOf(column)] ?? ''
    const number = (column: string): string =>
      cell(column) === '' ? '' : String(Number(cell(column).replace(',', '.')) + 0)
    const name = [cell('indicator'), cell('category'), cell('area_code'), cell('period')]
    return [...name, number('value'), number('denominator')].join('|')
  })
}

/** RFC 4180, letter by letter. */
function rowsOf(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  let cell = ''
  let isQuoted = false
  const endCell = (): void => {
    rows.at(-1)!.push(cell.replaceAll(/[\u200b\u200e\u200f\u2060\ufeff]/g, '').trim())
    cell = ''
  }
  const letters = text.replaceAll(/\r\n?/g, '\n')
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at]!
    if (isQuoted && letter === '"' && letters[at + 1] === '"') {
      cell += '"'
      at += 1
    } else if (letter === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted
    else if (!isQuoted && letter === separator) endCell()
    else if (!isQuoted && letter === '\n') {
      endCell()
      rows.push([])
    } else cell += letter
  }
  endCell()
  return rows
}

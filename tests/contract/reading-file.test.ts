import { expect, test } from 'vitest'
import { catalogueFileName, filesOfEdition } from '../../src/contract/catalogue-file.ts'
import { decodeCatalogue } from '../../src/contract/sealed-catalogue.ts'
import { checksum } from '../../src/contract/checksum.ts'
import { decodeReading, isReadingText } from '../../src/contract/reading-file.ts'
import { publishPackage } from '../../src/package/publish-package.ts'
import { readPackage } from '../../src/package/read-package.ts'
import { smallPackage } from '../package/small-package.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

function readable(): ReadonlyMap<string, Uint8Array> {
  const files = new Map(smallPackage())
  const description = JSON.parse(new TextDecoder().decode(files.get('datapackage.json'))) as { resources: unknown[] }
  for (const table of ['phrases', 'form-columns'])
    description.resources.push({ name: table, path: `${table}.csv`, 'nhipquy:table': table })
  files.set('datapackage.json', encode(JSON.stringify(description)))
  files.set(
    'phrases.csv',
    encode('indicator,category,counted,before,behind,context,except,parts,after\nrural.ntm,,xã,,NTM,,y tế,,\n'),
  )
  return files.set(
    'form-columns.csv',
    encode(
      'form,title,indicator,category,heading,role\n01/TCD,Tiếp công dân,reception.turns,,Số lượt,value\n02/TCD,Vụ việc,,,,\n',
    ),
  )
}

test('what a package is read by is published as it stands in it, under its checksum', () => {
  const published = publishPackage(readable())
  const read = readPackage(readable())
  if (!published.ok || !read.ok) throw new Error('The package must be right')
  const catalogue = decodeCatalogue(published.value.files.get(catalogueFileName)!)
  if (!catalogue.ok) throw new Error('The catalogue must be right')
  const entry = catalogue.value.reading!
  const text = published.value.files.get(entry.file)!
  expect(entry.file).toMatch(/^reading-[0-9a-f]{16}\.json$/)
  expect(checksum(text)).toBe(entry.sha256)
  expect(filesOfEdition(catalogue.value)).toContainEqual(entry)
  expect(isReadingText(text)).toBe(true)
  const { phrases, formColumns } = read.value
  expect(formColumns.map(({ form }) => form)).toEqual(['01/TCD', '02/TCD'])
  expect(decodeReading(text, entry.file)).toEqual({ ok: true, value: { phrases, formColumns } })
})

test('a package that says nothing of it publishes no such file', () => {
  const published = publishPackage(smallPackage())
  const catalogue = published.ok && decodeCatalogue(published.value.files.get(catalogueFileName)!)
  expect(catalogue && catalogue.ok && catalogue.value.reading).toBeUndefined()
})

test.each([
  ['nothing', '', 'file-not-json'],
  ['another file', '{"format":"nhip-quy/slice","version":1}', 'file-other-format'],
  [
    'a column of no role',
    '{"format":"nhip-quy/reading","version":1,"phrases":[],"formColumns":[{"form":1}]}',
    'file-shape',
  ],
])('%s is none', (_, text, code) => {
  const decoded = decodeReading(text, 'reading.json')
  expect(!decoded.ok && decoded.problems[0]?.code).toBe(code)
})

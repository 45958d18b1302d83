import { expect, test } from 'vitest'
import { catalogueFileName } from '../../src/contract/catalogue-file.ts'
import { decodeCatalogue } from '../../src/contract/sealed-catalogue.ts'
import { decodeOutlines } from '../../src/contract/outlines-file.ts'
import { publishPackage } from '../../src/package/publish-package.ts'
import { one } from './package-fault.ts'
import { bytesOf, smallPackage } from './small-package.ts'

/** The small package with the outline of one code for districts until the middle of 2025. */
function withOutline(code: string) {
  const files = smallPackage(
    one('datapackage.json', '"resources":[', '"resources":[{"path":"outlines.csv","nhipquy:table":"outlines"},'),
  )
  const arc = [
    [106, 11],
    [107, 11],
    [107, 12],
    [106, 11],
  ]
  const geometries = [{ type: 'Polygon', properties: { code }, arcs: [[0]] }]
  const topology = { type: 'Topology', arcs: [arc], objects: { all: { type: 'GeometryCollection', geometries } } }
  files.set('map.json', bytesOf(JSON.stringify(topology)))
  const header = 'file,level,valid_from,valid_to,licence,attribution_vi,attribution_en,note_vi,note_en'
  files.set('outlines.csv', bytesOf(`${header}\nmap.json,district,,2025-06-30,MIT,Nguồn,Source,Gần đúng,Approximate\n`))
  return publishPackage(files)
}

test('an outline is that of every record that bore its code, in a file that the catalogue names', () => {
  const published = withOutline('697')
  if (!published.ok) throw new Error('It can be published')
  const { files } = published.value
  const catalogue = decodeCatalogue(files.get(catalogueFileName)!)
  if (!catalogue.ok) throw new Error('It can be read')
  const [entry] = catalogue.value.outlines!
  expect(entry).toMatchObject({
    level: 'district',
    validTo: '2025-06-30',
    licence: 'MIT',
    areas: ['697', '697-2022-10-01'],
  })
  expect(entry!.note).toEqual({ vi: 'Gần đúng', en: 'Approximate' })
  const outlines = decodeOutlines(files.get(entry!.file)!, entry!.file)
  expect(outlines.ok && outlines.value.map(({ areas }) => areas)).toEqual([['697', '697-2022-10-01']])
})

test('an outline of a code that no area of the level bears is reported', () => {
  const published = withOutline('25292')
  expect(published.ok ? [] : published.problems.map(({ code, place, params }) => ({ code, place, params }))).toEqual([
    {
      code: 'outlines-area-unknown',
      place: { file: 'outlines.csv', row: 2, column: 'file', text: 'map.json' },
      params: { code: '25292' },
    },
  ])
})

test('a package without outlines has none in its catalogue', () => {
  const published = publishPackage(smallPackage())
  expect(published.ok && published.value.files.get(catalogueFileName)).not.toContain('outlines')
})

import { expect, test } from 'vitest'
import { catalogueFileName } from '../../src/contract/catalogue-file.ts'
import { publishPackage } from '../../src/package/publish-package.ts'
import { readPackage } from '../../src/package/read-package.ts'
import { one } from './package-fault.ts'
import { bytesOf, smallPackage } from './small-package.ts'

const header = 'form,title,heading,indicator,category,role'

function withForms(...rows: readonly string[]) {
  const table = '"resources":[{"path":"form-columns.csv","nhipquy:table":"form-columns"},'
  const files = smallPackage(one('datapackage.json', '"resources":[', table))
  files.set('form-columns.csv', bytesOf(`${[header, ...rows].join('\n')}\n`))
  return files
}

test('the columns of a form tell an indicator by their headings from the top down', () => {
  const read = readPackage(withForms('01/A,Biểu A,Tổng số > Số xã,rural.ntm,,value', '02/A,Biểu B,,,,'))
  expect(read.ok && read.value.formColumns).toEqual([
    {
      form: '01/A',
      title: 'Biểu A',
      tells: { indicator: 'rural.ntm', heading: ['Tổng số', 'Số xã'], role: 'value' },
    },
    { form: '02/A', title: 'Biểu B' },
  ])
})

test('what is not known of indicators, parts and roles is reported where it stands', () => {
  const read = readPackage(
    withForms(
      '01/A,Biểu A,Số xã,rural.none,,value',
      '01/A,Biểu A,Số xã,rural.ntm,none,value',
      '01/A,Biểu A,Số xã,rural.ntm,,none',
      '01/A,Biểu A,Số xã,,,',
      '01/A,Biểu A,,rural.ntm,,value',
    ),
  )
  const found = read.ok ? [] : read.problems.map(({ code, place }) => [place?.row, code, place?.column])
  expect([...found].sort((a, b) => String(a).localeCompare(String(b)))).toEqual([
    [2, 'indicator-unknown', 'indicator'],
    [3, 'entry-unknown', 'category'],
    [4, 'cell-not-option', 'role'],
    [5, 'cell-needed', 'indicator'],
    [6, 'cell-empty', 'heading'],
  ])
})

test('nothing of it is published', () => {
  const published = publishPackage(withForms('01/A,Biểu A,Số xã,rural.ntm,,value'))
  expect(published.ok && published.value.files.get(catalogueFileName)).not.toContain('Biểu A')
})

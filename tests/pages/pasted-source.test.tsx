import { expect, test } from 'vitest'
import { pastedContent, tableText } from '../../src/features/entry/pasted-source.ts'

test('cells of a spreadsheet are cells, by their tabs or by their table', () => {
  expect(pastedContent({ text: 'Huyện\tLượt\nLộc Ninh\t71', html: '<table></table>' })).toEqual({
    kind: 'cells',
    text: 'Huyện\tLượt\nLộc Ninh\t71',
  })
  expect(pastedContent({ text: 'Huyện Lượt', html: '<table><tr><td>Huyện</td><td>Lượt</td></tr></table>' })).toEqual({
    kind: 'cells',
    text: 'Huyện\tLượt',
  })
})

test('other text is text, and nothing is nothing', () => {
  expect(pastedContent({ text: 'Có 14/15 xã', html: '<p>Có 14/15 xã</p>' })).toEqual({
    kind: 'text',
    text: 'Có 14/15 xã',
  })
  expect(pastedContent({ text: ' \n', html: '' })).toBeUndefined()
})

test('merged cells keep the others in their columns', () => {
  const html =
    '<table><tr><td rowspan="2">Đơn vị</td><td colspan="2">Tiếp công dân</td></tr><tr><td>Lượt</td><td>Người "được" tiếp</td></tr></table>'
  expect(tableText(html)).toBe('Đơn vị\tTiếp công dân\t\n\tLượt\t"Người ""được"" tiếp"')
})

test('a table that asks for a million columns gets a hundred', () => {
  expect(tableText('<table><tr><td colspan="1000000">a</td><td>b</td></tr></table>')?.split('\t')).toHaveLength(101)
})

test('what looks like markup in a cell is text', () => {
  expect(tableText('<table><tr><td>&lt;b&gt;14&lt;/b&gt;</td></tr></table>')).toBe('<b>14</b>')
})

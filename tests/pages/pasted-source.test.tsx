import { expect, test } from 'vitest'
import { pastedBlock } from '../../src/features/typing/pasted-block.ts'
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

test('a report with a tab in it is a text, and so is one with a table in it', () => {
  const report = 'BÁO CÁO\nVề xây dựng nông thôn mới:\tcó 14/15 xã đạt chuẩn.\nVề giáo dục: có 20/46 trường.'
  expect(pastedContent({ text: report, html: '' })).toEqual({ kind: 'text', text: report })
  const html = '<p>Đến nay có 14/15 xã đạt chuẩn.</p><table><tr><td>Huyện</td><td>71</td></tr></table>'
  const text = 'Đến nay có 14/15 xã đạt chuẩn.\nHuyện 71'
  expect(pastedContent({ text, html })).toEqual({ kind: 'text', text })
})

test('a heading of several lines in one cell makes no text of a table', () => {
  const text = '"Số\nlượt\ntiếp"\t71\n'
  expect(pastedContent({ text, html: '' })).toEqual({ kind: 'cells', text })
})

test('of several tables none is lost', () => {
  const html =
    '<style>td { color: red }</style><table><tr><td>a</td><td>1</td></tr></table><table><tr><td>b</td><td>2</td></tr></table>'
  expect(pastedContent({ text: 'a 1 b 2', html })).toEqual({ kind: 'cells', text: 'a\t1\n\nb\t2' })
})

test('cells that are typed into a grid stay in their columns below one that spans rows', () => {
  const html =
    '<table><tr><td rowspan="2">Lộc Ninh</td><td>1</td></tr><tr><td>2</td></tr><tr><td rowspan="5">Bù Đốp</td><td>3</td></tr></table>'
  expect(pastedBlock('', html)).toEqual([
    ['Lộc Ninh', '1'],
    ['', '2'],
    ['Bù Đốp', '3'],
  ])
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

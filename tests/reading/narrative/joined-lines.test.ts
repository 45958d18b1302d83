import { describe, expect, test } from 'vitest'
import { brokenLine, withLinesJoined } from '../../../src/reading/narrative/joined-lines.ts'
import { sentencesOf } from '../../../src/reading/narrative/sentences.ts'

const joined = (text: string) => withLinesJoined(text).replaceAll(brokenLine, ' ').split('\n')

describe('lines that a page breaks off', () => {
  test.each([
    ['Toàn huyện có 14/15 xã đạt chuẩn nông\nthôn mới.', ['Toàn huyện có 14/15 xã đạt chuẩn nông thôn mới.']],
    ['Toàn huyện đã tiếp\n84 lượt công dân.', ['Toàn huyện đã tiếp 84 lượt công dân.']],
    ['đã giải quyết được\n49 / 57 đơn', ['đã giải quyết được 49 / 57 đơn']],
    ['Xây dựng nông thôn mới\n10/12/2025 09:30', ['Xây dựng nông thôn mới', '10/12/2025 09:30']],
    ['Kết quả gồm\n1. Nông thôn mới', ['Kết quả gồm', '1. Nông thôn mới']],
    ['Số đơn tiếp nhận: 35\n- khiếu nại: 12', ['Số đơn tiếp nhận: 35', '- khiếu nại: 12']],
    ['Toàn huyện có 14 xã.\nnay thêm 1 xã', ['Toàn huyện có 14 xã.', 'nay thêm 1 xã']],
    ['UBND HUYỆN LỘC NINH\nBÁO CÁO', ['UBND HUYỆN LỘC NINH', 'BÁO CÁO']],
  ])('%j', (text, lines) => {
    expect(joined(text)).toEqual(lines)
  })

  test('go on behind the number of a page', () => {
    expect(joined('tiếp nhận đơn khiếu\n      - 2 -\nnại, tố cáo')).toEqual([
      'tiếp nhận đơn khiếu             nại, tố cáo',
    ])
    expect(joined('Đã tiếp 84 lượt.\n2\nnay')).toEqual(['Đã tiếp 84 lượt.', '2', 'nay'])
  })

  test('keep their places and are counted', () => {
    const text = 'Đã tiếp 84\nlượt công dân.\nNhận 35 đơn.'
    expect(withLinesJoined(text)).toHaveLength(text.length)
    expect(sentencesOf(text).map(({ text: own, line, start }) => [own, line, start])).toEqual([
      ['Đã tiếp 84 lượt công dân.', 1, 0],
      ['Nhận 35 đơn.', 3, text.indexOf('Nhận')],
    ])
  })
})

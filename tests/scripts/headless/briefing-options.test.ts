import { describe, expect, test } from 'vitest'
import { readBriefingOptions } from '../../../scripts/headless/briefing-options.ts'

const needed = ['--file', 'giao-ban.nhipquy.json', '--out', 'giao-ban.pptx']

describe('the command line for a briefing', () => {
  test('needs a saved briefing and a file, and takes the format from the ending of the file', () => {
    expect(readBriefingOptions(needed)).toEqual({
      file: 'giao-ban.nhipquy.json',
      out: 'giao-ban.pptx',
      format: 'pptx',
      timeoutMs: 180_000,
    })
  })

  test('takes where the briefing is moved to', () => {
    const moved = ['--quarter', '2024-Q2', '--area', '695', '--from', '692', '--url', 'https://a.vn/']
    expect(readBriefingOptions([...needed, ...moved])).toMatchObject({
      quarter: '2024-Q2',
      area: '695',
      from: '692',
      url: 'https://a.vn/',
    })
  })

  test.each([
    [[], 'Thiếu --file', 'Thiếu --out'],
    [[...needed, '--quarter', '2024-H1'], '--quarter phải viết như 2024-Q2'],
    [[...needed, '--quarter', 'Q2/2024'], '--quarter phải viết như 2024-Q2'],
    [[...needed, '--from', '692'], '--from chỉ dùng cùng --area'],
    [[...needed, '--url', '/bao-cao'], '--url phải là địa chỉ http(s)'],
    [[...needed, '--url', 'https://a.vn/', '--dist', 'x'], '--dist chỉ dùng với bản dựng'],
    [[...needed, '--size', 'square'], 'Không có lựa chọn --size'],
    [['--file', 'a.json', '--out', 'a.png'], 'Không biết ghi dạng nào từ tên “a.png”'],
  ])('%j is refused with what to do about it', (args, ...expected) => {
    const read = readBriefingOptions(args)
    const faults = read !== 'help' && 'complaints' in read ? read.complaints.map(({ vi }) => vi) : []
    expect(faults).toHaveLength(expected.length)
    for (const [index, start] of expected.entries()) expect(faults[index]).toContain(start)
  })
})

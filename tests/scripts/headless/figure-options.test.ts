import { describe, expect, test } from 'vitest'
import { readFigureOptions } from '../../../scripts/headless/figure-options.ts'
import { pictureSizeIds } from '../../../src/charts/picture/picture-size.ts'

const view = '/chi-so/rural.ntm?dia-ban=692&ky=2024-Q1'
const needed = ['--url', view, '--out', 'hinh.png']

/** What is wrong with a command line, in Vietnamese, or nothing. */
const faultsOf = (...args: readonly string[]): readonly string[] => {
  const read = readFigureOptions(args)
  return read !== 'help' && 'complaints' in read ? read.complaints.map(({ vi }) => vi) : []
}

describe('the command line for a figure', () => {
  test('needs an address and a file, and takes the format from the ending of the file', () => {
    expect(readFigureOptions(needed)).toEqual({ url: view, out: 'hinh.png', format: 'png', timeoutMs: 180_000 })
  })

  test('takes everything that the dialog of the page lets choose', () => {
    const all = [
      '--size',
      'square',
      '--look',
      'dark',
      '--scale',
      '4',
      '--lang',
      'en',
      '--site',
      'https://a.vn/b',
      '--timeout',
      '9',
    ]
    expect(readFigureOptions([...needed, ...all])).toMatchObject({
      size: 'square',
      look: 'dark',
      scale: '4',
      language: 'en',
      site: 'https://a.vn/b',
      timeoutMs: 9000,
    })
    for (const size of pictureSizeIds) expect(readFigureOptions([...needed, '--size', size])).toMatchObject({ size })
  })

  test('takes a size of its own by its two sides', () => {
    expect(readFigureOptions([...needed, '--width-mm', '120', '--height-mm', '90.5'])).toMatchObject({
      size: 'custom',
      sidesMm: { width: 120, height: 90.5 },
    })
  })

  test('shows how it is used, whatever else stands beside it', () => {
    expect(readFigureOptions(['--help', '--khong'])).toBe('help')
    expect(readFigureOptions(['-h'])).toBe('help')
  })

  test.each([
    [[], 'Thiếu --url', 'Thiếu --out'],
    [[...needed, '--colour', 'red'], 'Không có lựa chọn --colour'],
    [['rural.ntm', ...needed], '“rural.ntm” không thuộc lựa chọn nào'],
    [['--url', '--out', 'a.png'], 'Sau --url thiếu giá trị'],
    [[...needed, '--out', 'b.png'], '--out được viết hai lần'],
    [['--url', 'chi-so/rural.ntm', '--out', 'a.png'], '--url phải bắt đầu bằng “/”'],
    [['--url', '//may-khac/a', '--out', 'a.png'], '--url phải bắt đầu bằng “/”'],
    [['--url', view, '--out', 'a.jpg'], 'Không biết ghi dạng nào từ tên “a.jpg”'],
    [['--url', view, '--out', 'a.png', '--format', 'pdf'], '--format pdf trái với đuôi'],
    [['--url', view, '--out', 'a.zip', '--format', 'pdf'], '--format pdf trái với đuôi'],
    [['--url', view, '--out', 'a.zip'], 'Không biết ghi dạng nào từ tên “a.zip”'],
    [[...needed, '--format', 'gif'], '--format không nhận “gif”'],
    [[...needed, '--size', 'a3'], '--size không nhận “a3”'],
    [[...needed, '--look', 'red'], '--look không nhận “red”'],
    [[...needed, '--scale', '3'], '--scale không nhận “3”'],
    [['--url', view, '--out', 'a.svg', '--scale', '2'], '--scale chỉ dùng cho ảnh PNG'],
    [[...needed, '--width-mm', '120'], 'Khổ riêng cần cả --width-mm và --height-mm'],
    [[...needed, '--size', 'custom'], 'Khổ riêng cần cả --width-mm và --height-mm'],
    [[...needed, '--size', 'square', '--width-mm', '1', '--height-mm', '1'], '--size square đã có chiều rộng và cao'],
    [[...needed, '--width-mm', '-5', '--height-mm', '90'], '--width-mm phải là một số lớn hơn 0'],
    [[...needed, '--site', 'nhipquy.vn'], '--site phải là địa chỉ http(s)'],
    [['--url', 'https://a.vn/chi-so/x', '--out', 'a.png', '--site', 'https://b.vn'], '--site chỉ dùng với bản dựng'],
    [[...needed, '--timeout', '0'], '--timeout phải là một số lớn hơn 0'],
  ])('%j is refused with what to do about it', (args, ...expected) => {
    const faults = faultsOf(...args)
    expect(faults).toHaveLength(expected.length)
    for (const [index, start] of expected.entries()) expect(faults[index]).toContain(start)
  })
})

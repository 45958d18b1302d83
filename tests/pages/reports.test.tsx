import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { serveScenario } from '../support/publication-server.ts'
import { openPage, textOf } from '../support/render-app.tsx'

const rowOf = (name: string | RegExp, table = 'Từng địa bàn'): readonly string[] => {
  const row = within(within(screen.getByRole('region', { name: table })).getByRole('table'))
    .getByRole(table === 'Từng địa bàn' && name !== 'Địa bàn đã gửi' ? 'link' : 'rowheader', { name })
    .closest('tr')
  if (!row) throw new Error(String(name))
  return within(row).getAllByRole('cell').map(textOf)
}

test('who has not reported is seen at a glance, with coverage by row and by column', async () => {
  await openPage('/nop-bao-cao?ky=2023-Q3')
  expect(screen.getByText('Còn 1/11 huyện, thị xã, thành phố chưa gửi đủ báo cáo: huyện Bù Đốp.')).toBeVisible()
  expect(screen.getByText('Đã nhận 50/55 báo cáo phải nộp.')).toBeVisible()
  expect(screen.getByText('Huyện Lộc Ninh đã gửi đủ 5 báo cáo phải nộp.')).toBeVisible()
  expect(rowOf('Huyện Bù Đốp')[0]).toMatch(/^chưa gửi/)
  expect(rowOf('Huyện Bù Đốp').at(-1)).toBe('0/5')
  expect(rowOf('Huyện Lộc Ninh')[0]).toBe('7/7')
  expect(rowOf('Địa bàn đã gửi')).toEqual(['10/11', '10/11', '10/11', '10/11', '10/11', '50/55'])
})

test('what is owed stands by calendar, with its deadline and the document it rests on where the package has them', async () => {
  await openPage('/nop-bao-cao?ky=2024-Q3&dia-ban=698')
  const [owing, due, received] = rowOf(/^Tiếp công dân, đơn thư/, 'Theo lịch chốt số')
  expect(due).toBe('25/09/2024 – quá hạn 789 ngày tính đến 23/11/2026')
  expect(screen.getByText(/^Hạn gửi: UBND cấp tỉnh .*09\/2019\/NĐ-CP/)).toBeVisible()
  expect(received).toBe('9/11')
  expect(owing).toContain('Huyện Phú Riềng: Tiếp công dân và đơn thư (bị trả lại)')
  expect(rowOf(/^Nông thôn mới, OCOP/, 'Theo lịch chốt số')).toEqual([
    expect.stringContaining('Thị xã Bình Long'),
    'không ghi',
    '21/22',
  ])
})

test('a district reads what it owes first, and those that owe lead the table', async () => {
  await openPage('/nop-bao-cao?ky=2024-Q3&dia-ban=698')
  const answer = screen.getAllByText(/chưa gửi đủ/)[0]
  expect(answer).toHaveTextContent(/^Huyện Phú Riềng còn 1\/5 báo cáo chưa gửi đủ: .* \(bị trả lại\)\.$/)
  const heads = within(screen.getByRole('region', { name: 'Từng địa bàn' }))
    .getAllByRole('rowheader')
    .flatMap((head) => textOf(head).split(', '))
  expect(heads.slice(0, 3).sort()).toEqual(['Huyện Bù Gia Mập', 'Huyện Phú Riềng', 'Thị xã Bình Long'])
})

test('where all have sent, one sentence says so and nobody is listed', async () => {
  await openPage('/nop-bao-cao?ky=2024-Q2')
  expect(screen.getByText('Cả 11 huyện, thị xã, thành phố đã gửi đủ 55 báo cáo phải nộp.')).toBeVisible()
  expect(screen.queryByText(/^Huyện Lộc Ninh đã gửi|^Đã nhận \d/)).toBeNull()
  expect(screen.queryAllByRole('cell', { name: /đã gửi/ })).toEqual([])
  const [all, total, ...others] = within(screen.getByRole('region', { name: 'Từng địa bàn' }))
    .getAllByRole('rowheader')
    .map(textOf)
  expect(all!.split(', ')).toHaveLength(11)
  expect([total, others]).toEqual(['Địa bàn đã gửi', []])
})

test('without samples what nobody published is unknown, and is not called unsent', async () => {
  const { user } = await openPage('/nop-bao-cao?ky=2024-Q1')
  await user.click(screen.getByRole('button', { name: 'Ẩn số minh hoạ' }))
  expect(rowOf('Huyện Bù Đốp')[0]).toBe('chưa có số liệu')
  expect(rowOf('Huyện Lộc Ninh')[0]).toMatch(/^có số qua báo chí/)
})

test('an area leads to its overview', async () => {
  const { user } = await openPage('/nop-bao-cao?ky=2024-Q2')
  await user.click(screen.getByRole('link', { name: 'Huyện Đồng Phú' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Huyện Đồng Phú – Quý II/2024' })).toBeVisible()
})

test('figures that did not arrive are no missing reports', async () => {
  serveScenario('corrupted')
  await openPage('/nop-bao-cao')
  expect(await screen.findByRole('alert')).toHaveTextContent('bị hỏng trên đường truyền')
  expect(rowOf('Huyện Lộc Ninh')).toEqual([...Array.from({ length: 5 }, () => 'chưa tải được'), ''])
})

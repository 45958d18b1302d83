import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { serveScenario } from '../support/publication-server.ts'
import { openPage, textOf } from '../support/render-app.tsx'

const rowOf = (name: string): readonly string[] => {
  const row = within(screen.getByRole('table')).getByRole('rowheader', { name }).closest('tr')
  if (!row) throw new Error(name)
  return within(row).getAllByRole('cell').map(textOf)
}

test('who has not reported is seen at a glance, with coverage by row and by column', async () => {
  await openPage('/nop-bao-cao?ky=2023-Q3')
  expect(screen.getByText('Đã nhận 50/55 báo cáo phải nộp.')).toBeVisible()
  expect(rowOf('Huyện Bù Đốp')[0]).toMatch(/^chưa gửi/)
  expect(rowOf('Huyện Bù Đốp').at(-1)).toBe('0/5')
  expect(rowOf('Huyện Lộc Ninh')[0]).toMatch(/^đã gửi7\/7 chỉ tiêu, minh hoạ/)
  expect(rowOf('Địa bàn đã gửi')).toEqual(['10/11', '10/11', '10/11', '10/11', '10/11', '50/55'])
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

test('a quarter without such areas says what to do', async () => {
  await openPage('/nop-bao-cao?ky=2025-Q4')
  expect(screen.getByText(/không tồn tại vào kỳ này. Hãy chọn quý khác/)).toBeVisible()
})

test('figures that did not arrive are no missing reports', async () => {
  serveScenario('corrupted')
  await openPage('/nop-bao-cao')
  expect(await screen.findByRole('alert')).toHaveTextContent('bị hỏng trên đường truyền')
  expect(rowOf('Huyện Lộc Ninh')).toEqual([...Array.from({ length: 5 }, () => 'chưa tải được'), ''])
})

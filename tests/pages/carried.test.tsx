import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { serveCarried } from '../support/carried-publication.ts'
import { addressParameters, openPage, textOf } from '../support/render-app.tsx'

beforeEach(serveCarried)

const locHung = '25303-2025-07-01'
const trend = `/chi-so/reception.turns?dia-ban=${locHung}&ky=2025-Q4`
const main = (): string => textOf(screen.getByRole('main'))

describe('a trend', () => {
  test('offers to carry figures over to the areas of its quarter, and tells the past of its parts', async () => {
    const { user } = await openPage(trend)
    expect(main()).not.toContain('Nghị quyết số 1662')
    await user.click(screen.getByRole('button', { name: 'Tuỳ chọn' }))
    await user.click(within(screen.getByRole('group', { name: 'Địa bàn' })).getByRole('button', { name: 'Quy đổi' }))
    expect(addressParameters()).toMatchObject({ 'quy-doi': 'co' })
    const table = await screen.findByRole('table', { name: /Tiếp công dân|lượt/i })
    const rows = within(table).getAllByRole('row').map(textOf)
    expect(rows.find((row) => row.includes('Quý I/2025'))).toMatch(/13.*quy đổi/)
    expect(rows.find((row) => row.includes('Quý IV/2025'))).not.toContain('quy đổi')
    expect(main().split('Nghị quyết số 1662')).toHaveLength(2)
  })

  test('opens what an address asks for, with the choice in sight', async () => {
    await openPage(`${trend}&quy-doi=co`)
    expect(
      within(screen.getByRole('group', { name: 'Địa bàn' })).getByRole('button', { name: 'Quy đổi' }),
    ).toHaveAttribute('aria-pressed', 'true')
  })

  test('of a district that ended names the commune across its border, and tells nothing', async () => {
    await openPage('/chi-so/reception.turns?dia-ban=692&ky=2025-Q4&quy-doi=co')
    expect(main()).toContain('vắt qua ranh giới cũ (xã Tân Tiến)')
  })
})

describe('a comparison', () => {
  test('may be of a former district, and says which commune lies across its border', async () => {
    const { user } = await openPage(`/so-sanh?dia-ban=${locHung}&ky=2025-Q4&chi-so=reception.turns`)
    await user.click(screen.getByRole('button', { name: 'Tuỳ chọn' }))
    await user.click(screen.getByRole('button', { name: 'Vùng huyện Lộc Ninh cũ (7)' }))
    expect(addressParameters()).toMatchObject({ cung: 'huyen-cu:692' })
    expect(main()).toContain(
      '7 xã thuộc vùng huyện Lộc Ninh cũ. Xã Tân Tiến còn có địa bàn không thuộc huyện Lộc Ninh.',
    )
  })

  test('may be of what communes are by law', async () => {
    const { user } = await openPage(`/so-sanh?dia-ban=${locHung}&ky=2025-Q4&chi-so=reception.turns`)
    await user.click(screen.getByRole('button', { name: 'Tuỳ chọn' }))
    await user.click(screen.getByRole('button', { name: 'Nhóm 2 theo quy định (2)' }))
    expect(addressParameters()).toMatchObject({ cung: 'nhom:ntm-group' })
    expect(main()).toContain('2 xã nhóm 2 thuộc')
  })

  test('of areas chosen one by one keeps them under a name, in the address and in this browser', async () => {
    const several = `${locHung},25279-2025-07-01`
    const { user, unmount } = await openPage(`/so-sanh?dia-ban=${several}&ky=2025-Q4&chi-so=reception.turns`)
    await user.click(screen.getByRole('button', { name: 'Tuỳ chọn' }))
    await user.type(screen.getByLabelText('Tên nhóm'), 'Biên giới')
    await user.click(screen.getByRole('button', { name: 'Lưu nhóm' }))
    expect(addressParameters()).toMatchObject({ 'ten-nhom': 'Biên giới' })
    expect(main()).toContain('Nhóm “Biên giới”: 2 địa bàn.')
    unmount()
    const again = await openPage(`/so-lieu?dia-ban=${locHung}&ky=2025-Q4&chi-so=reception.turns`)
    await again.user.click(screen.getByRole('button', { name: 'Tuỳ chọn' }))
    await again.user.selectOptions(screen.getByLabelText('Nhóm đã lưu'), 'Biên giới')
    expect(addressParameters()['dia-ban']!.split(',')).toHaveLength(2)
    expect(addressParameters()).toMatchObject({ 'ten-nhom': 'Biên giới' })
    await again.user.click(screen.getByRole('button', { name: 'Xoá nhóm “Biên giới”' }))
    expect(screen.queryByLabelText('Nhóm đã lưu')).toBeNull()
  })
})

test('a table may be of a former district', async () => {
  const { user } = await openPage(`/so-lieu?dia-ban=${locHung}&ky=2025-Q4&chi-so=reception.turns`)
  await user.click(screen.getByRole('button', { name: 'Tuỳ chọn' }))
  await user.selectOptions(screen.getByLabelText('Nhóm so sánh'), 'Vùng huyện Lộc Ninh cũ (7)')
  expect(addressParameters()).toMatchObject({ cung: 'huyen-cu:692' })
  expect(screen.queryByRole('rowheader', { name: /Bù Gia Mập/ })).toBeNull()
})

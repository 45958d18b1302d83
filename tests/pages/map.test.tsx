import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { addressParameters, openPage } from '../support/render-app.tsx'

const formChoice = (): HTMLElement => screen.getByRole('group', { name: 'Cách trình bày' })

describe('the map', () => {
  test('has an address of its own, which leads to the comparison in that form with its sentence and table', async () => {
    await openPage('/ban-do?ky=2024-Q2')
    expect(addressParameters()['dang']).toBe('ban-do')
    expect(within(formChoice()).getByRole('button', { name: 'Bản đồ', pressed: true })).toBeVisible()
    expect(screen.getAllByText(/^Đến hết quý II\/2024, huyện Lộc Ninh có 14\/15 xã/)[0]).toBeVisible()
    expect(screen.getByRole('region', { name: 'Bảng số liệu' })).toBeVisible()
  })

  test('names its outlines, their licence, and that they are approximate', async () => {
    await openPage('/ban-do?ky=2024-Q2')
    expect(await screen.findByText(/^Ranh giới huyện, thị xã, thành phố là gần đúng/)).toBeVisible()
    expect(screen.getByText(/^Ranh giới: thanglequoc.*\(giấy phép MIT\)\.$/)).toBeVisible()
  })

  test('keeps view and classes in the address', async () => {
    const { user } = await openPage('/ban-do?ky=2024-Q2')
    await user.click(screen.getByRole('button', { name: 'Hai quý' }))
    expect(addressParameters()['ban-do']).toBe('hai-quy')
    await user.click(screen.getByRole('button', { name: 'Ngưỡng tự đặt' }))
    const limits = screen.getByRole('textbox', { name: 'Ngưỡng' })
    await user.clear(limits)
    await user.type(limits, '80;50{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent('Ngưỡng chưa đúng')
    await user.clear(screen.getByRole('textbox', { name: 'Ngưỡng' }))
    await user.type(screen.getByRole('textbox', { name: 'Ngưỡng' }), '50;92,5{Enter}')
    expect(addressParameters()['lop']).toBe('50;92,5')
    expect(screen.getByText(/^dưới 50%: \d+ → \d+ địa bàn$/)).toBeVisible()
  })

  test('says why there is none of areas without any outline', async () => {
    const { user } = await openPage('/so-sanh?dia-ban=25270,25273&ky=2024-Q2')
    await user.click(within(formChoice()).getByRole('button', { name: 'Bản đồ' }))
    expect(await screen.findByText(/bộ số liệu không có ranh giới của các địa bàn này/)).toBeVisible()
  })

  test('offers no two quarters beside a target', async () => {
    await openPage('/ban-do?ky=2024-Q2&goc=ke-hoach')
    expect(screen.getByRole('button', { name: 'Hai quý' })).toBeDisabled()
    expect(screen.getByText('Chỉ đặt hai quý cạnh nhau khi so với một quý khác.')).toBeVisible()
  })
})

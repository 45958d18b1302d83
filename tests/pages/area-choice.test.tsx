import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { addressParameters, openPage, textOf } from '../support/render-app.tsx'

async function openPicker(path: string): Promise<{ user: UserEvent; search: HTMLElement }> {
  const { user } = await openPage(path)
  await user.click(screen.getByRole('button', { name: /^Địa bàn: / }))
  return { user, search: await screen.findByRole('combobox', { name: 'Tìm theo tên, gõ không dấu cũng được' }) }
}

const optionNames = (): readonly string[] => within(screen.getByRole('listbox')).queryAllByRole('option').map(textOf)

describe('the search for an area', () => {
  test('starts with what is there in the quarter, and the communes of the district', async () => {
    await openPicker('/')
    for (const level of ['Cấp tỉnh', 'Cấp huyện', 'Cấp xã']) expect(screen.getByText(level)).toBeVisible()
    expect(optionNames().filter((name) => name.startsWith('Xã'))).toHaveLength(15)
    expect(optionNames()).toContain('Huyện Lộc NinhTỉnh Bình Phước · đến 30/06/2025')
  })

  test.each([
    ['loc ninh', /^Huyện Lộc Ninh/],
    ['dong phu', /^Huyện Đồng Phú/],
    ['LỘC NINH', /^Huyện Lộc Ninh/],
    ['Đồng Phú'.normalize('NFD'), /^Huyện Đồng Phú/],
    ['lộc hoà', /^Xã Lộc Hòa/],
  ])('finds “%s”', async (text, expected) => {
    const { user, search } = await openPicker('/')
    await user.type(search, text)
    expect(optionNames().some((name) => expected.test(name))).toBe(true)
    expect(optionNames().length).toBeLessThan(16)
  })

  test('of a quarter after the districts offers the communes, and finds a district with its time', async () => {
    const { user, search } = await openPicker('/?dia-ban=25303-2025-07-01&ky=2025-Q4')
    expect(screen.queryByText('Cấp huyện')).toBeNull()
    expect(optionNames()).toHaveLength(41)
    await user.type(search, 'loc ninh')
    expect(screen.getByText('Không có trong quý IV/2025')).toBeVisible()
    expect(optionNames()).toEqual([
      expect.stringMatching(/^Xã Lộc Ninh/),
      'Huyện Lộc NinhTỉnh Bình Phước · đến 30/06/2025',
      expect.stringMatching(/^Thị trấn Lộc Ninh/),
    ])
  })

  test('speaks English of areas of another time too', async () => {
    const { user } = await openPage('/?dia-ban=25303-2025-07-01&ky=2025-Q4&lang=en')
    await user.click(screen.getByRole('button', { name: /^Area: / }))
    await user.type(await screen.findByRole('combobox', { name: /^Search by name/ }), 'loc ninh')
    expect(screen.getByText('Not there in Q4 2025')).toBeVisible()
  })

  test('that finds nothing says so and what to try', async () => {
    const { user, search } = await openPicker('/')
    await user.type(search, 'zzz')
    expect(screen.getByText('Không có địa bàn nào tên “zzz”. Hãy thử một phần của tên.')).toBeVisible()
    expect(optionNames()).toEqual([])
  })

  test('tells areas of one name apart by their parent and time', async () => {
    const { user, search } = await openPicker('/')
    await user.type(search, 'thanh bình')
    expect(optionNames().filter((name) => /Thanh Bình/.test(name))).toEqual(
      expect.arrayContaining([
        'Thị trấn Thanh BìnhHuyện Bù Đốp · đến 30/06/2025',
        'Xã Thanh BìnhHuyện Hớn Quản · đến 30/06/2025',
      ]),
    )
  })
})

describe('the choice of an area', () => {
  test('by keyboard alone: open, type, Enter', async () => {
    const { user } = await openPage('/')
    screen.getByRole('button', { name: /^Địa bàn: / }).focus()
    await user.keyboard('{Enter}')
    expect(await screen.findByRole('combobox', { name: /^Tìm theo tên/ })).toHaveFocus()
    await user.keyboard('dong phu{Enter}')
    expect(await screen.findByRole('heading', { level: 1, name: 'Huyện Đồng Phú – Quý I/2024' })).toBeVisible()
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(addressParameters()['dia-ban']).toBe('695')
  })

  test('by arrow keys', async () => {
    const { user } = await openPicker('/')
    await user.keyboard('loc')
    const [, second = ''] = optionNames()
    await user.keyboard('{ArrowDown}{Enter}')
    expect(screen.queryByRole('dialog')).toBeNull()
    const [chosen = ''] = textOf(screen.getByRole('button', { name: /^Địa bàn: / }))
      .split('Địa bàn')
      .slice(1)
    expect(chosen).not.toBe('Huyện Lộc Ninh')
    expect(second.startsWith(chosen)).toBe(true)
  })

  test('Escape closes the list and changes nothing', async () => {
    const { user } = await openPicker('/?dia-ban=693&ky=2024-Q1')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(addressParameters()['dia-ban']).toBe('693')
  })

  test('the close button closes the list and changes nothing', async () => {
    const { user } = await openPicker('/?dia-ban=693&ky=2024-Q1')
    await user.click(screen.getByRole('button', { name: 'Đóng' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(addressParameters()['dia-ban']).toBe('693')
  })
})

describe('the choice of several areas', () => {
  const columns = (): readonly string[] => screen.getAllByRole('columnheader').map(textOf)

  test('adds columns to the table, and the first area stays the first', async () => {
    const { user } = await openPicker('/chi-so/reception.turns')
    await user.click(screen.getByRole('option', { name: /Huyện Đồng Phú/ }))
    await user.click(screen.getByRole('option', { name: /Huyện Bù Đốp/ }))
    await user.click(screen.getByRole('button', { name: 'Xong' }))
    expect(columns()).toEqual(['Kỳ', 'Huyện Lộc Ninh', 'Huyện Đồng Phú', 'Huyện Bù Đốp'])
    expect(addressParameters()['dia-ban']).toBe('692,695,693')
    expect(screen.getByRole('button', { name: 'Địa bàn: Huyện Lộc Ninh và 2 địa bàn khác. Bấm để chọn' })).toBeVisible()
  })

  test('takes all beside it at once, and goes back to one', async () => {
    const { user } = await openPicker('/chi-so/reception.turns')
    await user.click(screen.getByRole('button', { name: 'Cả 11 đơn vị thuộc tỉnh Bình Phước' }))
    expect(columns()).toHaveLength(1 + 11)
    expect(columns()[1]).toBe('Huyện Lộc Ninh')
    await user.click(screen.getByRole('button', { name: 'Bỏ chọn các địa bàn khác' }))
    expect(columns()).toEqual(['Kỳ', 'Huyện Lộc Ninh'])
  })

  test('never takes away the last area', async () => {
    const { user } = await openPicker('/chi-so/reception.turns')
    await user.click(screen.getByRole('option', { name: /^Huyện Lộc Ninh/ }))
    expect(columns()).toEqual(['Kỳ', 'Huyện Lộc Ninh'])
  })

  test('says when the chart is full', async () => {
    const { user } = await openPicker('/chi-so/reception.turns?dia-ban=692,688,689,690,691,693,694,695,696,697,698')
    await user.click(screen.getByRole('option', { name: /^Tỉnh Bình Phước/ }))
    expect(screen.getByText('Biểu đồ hiện tối đa 12 địa bàn.')).toBeVisible()
    await user.type(screen.getByRole('combobox', { name: /^Tìm theo tên/ }), 'loc hoa')
    await user.click(screen.getByRole('option', { name: /Xã Lộc Hòa/ }))
    expect(columns()).toHaveLength(1 + 12)
  })

  test('in the address beyond twelve keeps the first twelve and says so', async () => {
    await openPage('/chi-so/reception.turns?dia-ban=692,688,689,690,691,693,694,695,696,697,698,70,25300')
    expect(columns()).toHaveLength(1 + 12)
    expect(screen.getByText('Chỉ hiện 12 địa bàn đầu tiên trong địa chỉ.')).toBeVisible()
  })

  test('becomes one on the pages that show one', async () => {
    const { user } = await openPicker('/?dia-ban=692,693&ky=2024-Q1')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Huyện Lộc Ninh – Quý I/2024')
    await user.click(screen.getByRole('option', { name: /Huyện Bù Đốp/ }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Huyện Bù Đốp – Quý I/2024' })).toBeVisible()
  })
})

import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { addressParameters, openPage, textOf } from '../support/render-app.tsx'

const table = (): HTMLElement => within(screen.getByRole('region', { name: 'Bảng các phần' })).getByRole('table')

describe('the bridge of a change', () => {
  test('answers first, and the table has each part with its number and whose it is', async () => {
    await openPage('/cau-bien-dong?dia-ban=70&ky=2024-Q2&chi-so=reception.turns')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Giải thích biến động: Lượt tiếp công dân')
    expect(
      screen.getByText(
        'Tỉnh Bình Phước: số lượt tiếp công dân từ 701 (Quý II/2023) xuống 682 lượt (Quý II/2024), giảm 19: các địa bàn tăng cộng 64; các địa bàn giảm cộng 83.',
      ),
    ).toBeVisible()
    const rows = within(table()).getAllByRole('row').slice(1)
    expect(rows.map((row) => within(row).getAllByRole('cell').slice(0, 2).map(textOf))).toEqual([
      ['', '701'],
      ['+64', '765'],
      ['−83', '682'],
      ['', '682'],
    ])
    expect(rows[1]).toHaveTextContent('huyện')
  })

  test('is asked for other quarters, which stand in the address', async () => {
    const { user } = await openPage('/cau-bien-dong?dia-ban=70&ky=2024-Q2&chi-so=reception.turns')
    await user.selectOptions(screen.getByLabelText('Từ quý'), 'Quý I/2024')
    expect(addressParameters()).toMatchObject({ goc: 'quy-truoc' })
    await user.selectOptions(screen.getByLabelText('Từ quý'), 'Quý II/2022')
    expect(addressParameters()).toMatchObject({ goc: '2022-Q2' })
    expect(screen.getByText(/từ \d+ \(Quý II\/2022\)/)).toBeVisible()
  })

  test('leads to the nearest quarters that have one where two cannot be taken from one another', async () => {
    const { user } = await openPage('/cau-bien-dong?dia-ban=692&ky=2024-Q1&chi-so=rural.ntm&goc=2023-Q1')
    await user.click(screen.getByRole('link', { name: 'Xem từ quý I/2023 đến quý II/2024, hai quý gần nhất lập được' }))
    expect(addressParameters()).toMatchObject({ ky: '2024-Q2', goc: '2023-Q1', 'chi-so': 'rural.ntm' })
    expect(table()).toBeVisible()
  })

  test('is read with the keys, part by part', async () => {
    await openPage('/cau-bien-dong?dia-ban=70&ky=2024-Q2&chi-so=reception.turns')
    const chart = screen.getByRole('application')
    fireEvent.focus(chart)
    fireEvent.keyDown(chart, { key: 'ArrowDown' })
    expect(screen.getAllByRole('status').map(textOf).join(' ')).toContain('Các địa bàn tăng; Mức thay đổi: +64')
  })

  test('says why there is none, and offers another choice', async () => {
    await openPage('/cau-bien-dong?dia-ban=692&ky=2024-Q2&chi-so=rural.criteria_avg')
    expect(screen.getByText(/không chia được thành các phần cộng lại/)).toBeVisible()
    expect(screen.getByLabelText('Từ quý')).toBeVisible()
  })

  test('is reached from progress, and from the comparison of a group', async () => {
    const { user } = await openPage('/chi-so/reception.turns?dia-ban=70&ky=2024-Q2')
    await user.click(screen.getByRole('link', { name: 'Giải thích biến động' }))
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Giải thích biến động: Lượt tiếp công dân' }),
    ).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'So sánh các địa bàn' }))
    await user.click(await screen.findByRole('link', { name: 'Giải thích biến động' }))
    expect(await screen.findByText(/^Tỉnh Bình Phước: số lượt tiếp công dân từ 701/)).toBeVisible()
  })

  test('is reached from the overview of a sum, whose change has parts', async () => {
    const { user } = await openPage('/?dia-ban=70&ky=2024-Q2')
    await user.click(screen.getByRole('link', { name: 'Vì sao? Lượt tiếp công dân' }))
    expect(await screen.findByText(/^Tỉnh Bình Phước: số lượt tiếp công dân từ 701/)).toBeVisible()
  })
})

import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { serveScenario } from '../support/publication-server.ts'
import { addressParameters, openPage, textOf } from '../support/render-app.tsx'

const table = (): HTMLElement => screen.getByRole('table')
const columns = (): readonly HTMLElement[] => within(table()).getAllByRole('columnheader')
const columnNames = (): readonly string[] => columns().map((each) => textOf(each.querySelector('button') ?? each))

/** The rows of one group: their names and cells. */
function rowsOf(group: string): readonly { readonly name: string; readonly cells: readonly string[] }[] {
  const body = within(table()).getByText(group).closest('tbody')
  if (!body) throw new Error(`${group} is no group`)
  return [...body.rows].slice(1).map((row) => ({
    name: textOf(row.cells[0]!),
    cells: [...row.cells].slice(1).map(textOf),
  }))
}

const ntm = 'Xã nông thôn mới (xã)'

describe('a fresh table', () => {
  test('shows the first family for the group of the chosen district, four quarters up to the page’s', async () => {
    await openPage('/so-lieu')
    expect(columnNames()).toEqual(['Chỉ tiêu / Địa bàn', 'Quý II/2023', 'Quý III/2023', 'Quý IV/2023', 'Quý I/2024'])
    const rows = rowsOf(ntm)
    expect(rows).toHaveLength(11)
    const row = rows.find(({ name }) => name.startsWith('Huyện Lộc Ninh'))
    expect(row?.name).toBe('Huyện Lộc Ninh, địa bàn đang chọn')
    expect(row?.cells.at(-1)).toMatch(/^14\/15 93,3%\[\d\]a có nguồn$/)
    expect(rows.find(({ name }) => name === 'Huyện Bù Đốp')?.cells[1]).toBe('chưa báo cáo')
    expect(screen.getByText('Bảng này là số liệu minh hoạ, trừ ô ghi “có nguồn”.')).toBeVisible()
    expect(
      screen.getByText('Bảng: 7 chỉ tiêu, 11 địa bàn, 4 kỳ; 301 số, 7 ô không có số.', { selector: 'output' }),
    ).toBeVisible()
    expect(document.querySelector('#ghi-chu-a')).toHaveTextContent('nguyên văn: “14/15 xã”')
  })

  test('has the whole above its parts for a province, and says how many of them a total has', async () => {
    await openPage('/so-lieu?dia-ban=70')
    const rows = rowsOf(ntm)
    expect(rows).toHaveLength(12)
    expect(rows[0]?.name).toBe('Tỉnh Bình Phước, toàn địa bàn')
    expect(rows[0]?.cells[1]).toContain('10/11 đơn vị')
  })

  test('has exactly the chosen areas when there are several', async () => {
    await openPage('/so-lieu?dia-ban=693,692&chi-so=ocop.products')
    expect(rowsOf('Sản phẩm OCOP (sản phẩm)').map(({ name }) => name)).toEqual(['Huyện Bù Đốp', 'Huyện Lộc Ninh'])
  })
})

describe('sorting', () => {
  test('goes by a press on the heading: highest first, lowest first, not at all; the address has it', async () => {
    const { user } = await openPage('/so-lieu?chi-so=reception.turns')
    const heading = () => within(table()).getByRole('columnheader', { name: 'Quý I/2024' })
    const values = () =>
      rowsOf('Lượt tiếp công dân (lượt)').map(({ cells }) => Number.parseInt(cells[3]!.replace('.', ''), 10))
    const before = values()
    expect(heading()).toHaveAttribute('aria-sort', 'none')
    await user.click(within(heading()).getByRole('button'))
    expect(heading()).toHaveAttribute('aria-sort', 'descending')
    expect(values()).toEqual([...before].sort((a, b) => b - a))
    expect(addressParameters()).toMatchObject({ sap: '2024-Q1', chieu: 'giam' })
    expect(screen.getByText(/Đang sắp hàng theo Quý I\/2024, từ cao xuống thấp/, { selector: 'output' })).toBeVisible()
    await user.click(within(heading()).getByRole('button'))
    expect(heading()).toHaveAttribute('aria-sort', 'ascending')
    expect(values()).toEqual([...before].sort((a, b) => a - b))
    await user.click(within(heading()).getByRole('button'))
    expect(values()).toEqual(before)
    expect(addressParameters()['sap']).toBeUndefined()
  })

  test('puts a district without a figure last, and says why it has none', async () => {
    await openPage('/so-lieu?chi-so=reception.turns&sap=2023-Q3&chieu=tang')
    const last = rowsOf('Lượt tiếp công dân (lượt)').at(-1)
    expect(last?.name).toBe('Huyện Bù Đốp')
    expect(last?.cells[1]).toContain('chưa báo cáo')
  })
})

describe('the choice', () => {
  test('of an indicator of another family loads it, announces it and stands in the address', async () => {
    const { user } = await openPage('/so-lieu')
    await user.click(screen.getByText('Chọn chỉ tiêu (7/31)'))
    await user.click(screen.getByRole('checkbox', { name: 'Sản phẩm OCOP' }))
    await waitFor(() =>
      expect(screen.getByText(/^Bảng: 8 chỉ tiêu, 11 địa bàn, 4 kỳ;/, { selector: 'output' })).toBeVisible(),
    )
    expect(addressParameters()).toMatchObject({ 'linh-vuc': 'rural', 'chi-so': 'ocop.products' })
    expect(screen.getByRole('checkbox', { name: 'Sản phẩm OCOP' })).toHaveFocus()
  })

  test('is put away by Escape, which gives the focus back to its button', async () => {
    const { user } = await openPage('/so-lieu')
    const button = screen.getByText('Chọn chỉ tiêu (7/31)')
    await user.click(button)
    await user.click(screen.getByRole('checkbox', { name: 'Sản phẩm OCOP' }))
    await user.keyboard('{Escape}')
    expect(button.closest('details')).not.toHaveAttribute('open')
    expect(button).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(button).toHaveFocus()
  })

  test('of quarters that is taken back leaves the focus in the content', async () => {
    const { user } = await openPage('/so-lieu?tu=2024-Q1&den=2024-Q2')
    await user.click(screen.getByRole('button', { name: '4 quý gần nhất' }))
    expect(columnNames()).toHaveLength(5)
    expect(screen.getByRole('main')).toHaveFocus()
  })

  test('of nothing says what to do', async () => {
    const { user } = await openPage('/so-lieu')
    await user.click(screen.getByText('Chọn chỉ tiêu (7/31)'))
    await user.click(screen.getByRole('button', { name: 'Bỏ chọn tất cả' }))
    expect(screen.getByText('Chưa chọn chỉ tiêu nào.')).toBeVisible()
    expect(screen.queryByRole('table')).toBeNull()
    expect(addressParameters()['linh-vuc']).toBe('khong')
  })

  test('of the columns turns the table', async () => {
    const { user } = await openPage('/so-lieu?chi-so=rural.ntm,ocop.products')
    await user.click(screen.getByRole('button', { name: 'Tuỳ chọn', expanded: false }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Cột' }), 'Chỉ tiêu')
    expect(columnNames()).toEqual(['Địa bàn / Kỳ', ntm, 'Sản phẩm OCOP (sản phẩm)'])
    await user.selectOptions(screen.getByRole('combobox', { name: 'Nhóm hàng theo' }), 'Kỳ')
    expect(columnNames()[0]).toBe('Kỳ / Địa bàn')
    expect(addressParameters()).toMatchObject({ cot: 'chi-so', hang: 'ky' })
  })

  test('of the time since the start of the year names the columns by what they cover', async () => {
    await openPage('/so-lieu?chi-so=reception.turns&dia-ban=692,693&tu=2024-Q1&den=2024-Q4&tinh=luy-ke')
    expect(columnNames().slice(1)).toEqual(['Quý I/2024', '6 tháng đầu năm 2024', '9 tháng đầu năm 2024', 'Năm 2024'])
  })

  test('of published figures alone leaves those, and their sources', async () => {
    const { user } = await openPage('/so-lieu')
    await user.click(screen.getByRole('button', { name: 'Ẩn số minh hoạ' }))
    expect(rowsOf(ntm).map(({ name }) => name)).toEqual(['Huyện Lộc Ninh, địa bàn đang chọn'])
    expect(screen.getByText(/^Đã lược phần không có số liệu nào: \d+ hàng, 3 cột\.$/)).toBeVisible()
  })
})

describe('an address', () => {
  test('with faults opens what can be opened and says what could not', async () => {
    await openPage('/so-lieu?dia-ban=692,xyz&chi-so=rural.ntm,khong.co&cot=abc&trang=x&sap=2019-Q1')
    const notice = screen.getByText('Đường dẫn có chỗ không đúng').closest('div')!
    expect(within(notice).getAllByRole('listitem')).toHaveLength(4)
    expect(screen.getByText(/^Bảng không có cột “2019-Q1” để sắp hàng/)).toBeVisible()
    expect(rowsOf(ntm)).toHaveLength(11)
  })

  test('of quarters to come says which quarters there are', async () => {
    await openPage('/so-lieu?tu=2090-Q1&den=2091-Q4')
    expect(screen.getByText('Chưa có số liệu nào cho lựa chọn này.').parentElement).toHaveTextContent(
      'Bộ số liệu có các quý từ Quý IV/2016 đến Quý III/2026; khoảng quý đang chọn nằm ngoài.',
    )
  })

  test('of a page there is not shows the last one and says so', async () => {
    await openPage('/so-lieu?trang=7')
    expect(screen.getByText('Bảng không có trang 7; đang hiện trang cuối, trang 1.')).toBeVisible()
  })

  test('of everything comes in pages', async () => {
    const { user } = await openPage(
      '/so-lieu?linh-vuc=rural,ocop,schools,reception,universal&tu=2022-Q1&den=2025-Q2&trang=1',
    )
    await waitFor(() => expect(screen.getByText(/^Trang 1\/2 /)).toBeVisible())
    await user.click(screen.getByRole('button', { name: 'Trang sau' }))
    expect(screen.getByText(/^Trang 2\/2 /)).toBeVisible()
    expect(addressParameters()['trang']).toBe('2')
    expect(screen.getByRole('button', { name: 'Trang sau' })).toHaveFocus()
  })

  test('in English is complete', async () => {
    await openPage('/so-lieu?lang=en')
    expect(
      screen.getByText('Table: 7 indicators, 11 areas, 4 periods; figures: 301, cells without a figure: 7.', {
        selector: 'output',
      }),
    ).toBeVisible()
    expect(screen.getByRole('button', { name: 'Download Excel (XLSX)' })).toBeVisible()
  })
})

test('figures that did not arrive are not called unknown', async () => {
  serveScenario('corrupted')
  await openPage('/so-lieu')
  expect(await screen.findByRole('alert')).toHaveTextContent('bị hỏng trên đường truyền')
  expect(screen.queryByRole('table')).toBeNull()
})

test('where the browser does not let the page copy, it says what to do', async () => {
  const { user } = await openPage('/so-lieu')
  Object.assign(document, { execCommand: () => false })
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { write: () => Promise.reject(new Error('no')) },
  })
  await user.click(screen.getByRole('button', { name: 'Sao chép bảng' }))
  expect(await screen.findByText(/^Trình duyệt không cho trang tự sao chép/)).toBeVisible()
})

import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { addressParameters, openPage, renderApp, textOf } from '../support/render-app.tsx'

const table = (): HTMLElement => screen.getByRole('table')

/** The cells of a period, in the order of the columns. */
function cellsOf(period: string): readonly string[] {
  const row = within(table()).getByRole('rowheader', { name: period }).closest('tr')
  if (!row) throw new Error(`${period} stands in no row`)
  return within(row).getAllByRole('cell').map(textOf)
}

const columns = (): readonly string[] => within(table()).getAllByRole('columnheader').map(textOf)
const periods = (): readonly string[] => within(table()).getAllByRole('rowheader').map(textOf)

/** What a cell says of its figure, without the numbers of its sources. */
const withoutSources = (cell: string): string => cell.replaceAll(/\[\d+\]/g, '')

describe('the table of an indicator', () => {
  test('has the published figure with the number of its source and the printed words', async () => {
    await openPage('/chi-so/rural.ntm')
    const [cell] = cellsOf('Quý I/2024')
    expect(cell).toMatch(/^14\/15 xã \(93,3%\)\[\d+\] có nguồnnguyên văn: “14\/15 xã”$/)
    expect(screen.getByText('Bảng này là số liệu minh hoạ, trừ ô ghi “có nguồn”.')).toBeVisible()
    const number = Number(/\[(\d+)\]/.exec(cell ?? '')?.[1])
    expect(document.querySelector(`#nguon-${number}`)).toHaveTextContent(
      'Một số kết quả tích cực trong công tác dân vận của chính quyền quý I/2024 (Lộc Ninh), 22/04/2024',
    )
  })

  test('keeps a figure of a year as a year, beside no quarter', async () => {
    const { user } = await openPage('/chi-so/rural.ntm')
    // Enough quarters make a trend: the years before them come with the whole series.
    expect(periods().filter((period) => period.startsWith('Năm'))).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Toàn bộ chuỗi' }))
    expect(periods().filter((period) => period.startsWith('Năm'))).toEqual(['Năm 2020', 'Năm 2018'])
    expect(cellsOf('Năm 2018')[0]).toMatch(/^03 xã\[\d+\]/)
    expect(cellsOf('Năm 2020')[0]).toMatch(/^08\/15 xã \(53,3%\)\[\d+\]/)
    expect(periods().filter((period) => /^Quý .*\/20(?:18|19|20)$/.test(period))).toEqual([])
    expect(screen.getByText('Quý không có trong bảng là quý chưa có số liệu nào.')).toBeVisible()
  })

  test('gives the reason where a quarter has no figure', async () => {
    await openPage('/chi-so/rural.ntm?dia-ban=693&ky=2023-Q3')
    expect(cellsOf('Quý III/2023')[0]).toBe('chưa báo cáo')
  })

  test('has the targets of the first area in a column of their own', async () => {
    await openPage('/chi-so/rural.ntm?dia-ban=692,693&ky=2024-Q4')
    expect(columns()).toEqual(['Kỳ', 'Huyện Lộc Ninh', 'Huyện Bù Đốp', 'Tiến độ kế hoạch – Huyện Lộc Ninh'])
    expect(cellsOf('Quý IV/2024')[2]).toMatch(/^\d\d\/15 xã \(.*%\) kế hoạch năm$/)
  })

  test('shows no target once samples are hidden, because all targets are samples', async () => {
    await openPage('/chi-so/rural.ntm?minh-hoa=an')
    expect(columns()).toEqual(['Kỳ', 'Huyện Lộc Ninh'])
    expect(cellsOf('Quý I/2024')[0]).toContain('14/15 xã')
  })

  test('says which part of a total has reported', async () => {
    await openPage('/chi-so/reception.turns?dia-ban=70&ky=2023-Q3')
    expect(cellsOf('Quý III/2023')[0]).toContain('10/11 đơn vị')
    expect(cellsOf('Quý II/2023')[0]).toContain('11/11 đơn vị')
  })

  test('tells the figures of Huyện Chơn Thành from those of Thị xã Chơn Thành', async () => {
    await openPage('/chi-so/rural.ntm?dia-ban=697&ky=2024-Q1')
    expect(columns()[1]).toBe('Thị xã Chơn Thành')
    expect(cellsOf('Quý III/2022')[0]).toMatch(/Huyện Chơn Thành$/)
    expect(cellsOf('Quý IV/2022')[0]).not.toContain('Huyện Chơn Thành')
    expect(
      screen.getByText(
        /^Từ quý IV\/2022 \(01\/10\/2022\), huyện Chơn Thành là thị xã Chơn Thành; chuỗi số ngắt tại đó/,
      ),
    ).toBeVisible()
  })
})

describe('the chart and its table', () => {
  test.each([
    ['/chi-so/rural.ntm?dia-ban=693,692&ky=2024-Q1', 'a stock'],
    ['/chi-so/schools.standard?dia-ban=694&ky=2024-Q2&xem=ty-le', 'a share with a revised figure'],
    ['/chi-so/petitions.received?dia-ban=692&ky=2024-Q4', 'a flow in the quarter'],
    ['/chi-so/petitions.received?dia-ban=693&ky=2024-Q4&tinh=luy-ke', 'a flow up to now, with a quarter missing'],
    ['/chi-so/ocop.products?dia-ban=70&ky=2025-Q1', 'a total'],
  ])('say the same in every quarter (%s: %s)', async (path) => {
    const { user } = await openPage(path)
    const chart = screen.getByRole('application')
    chart.focus()
    await user.keyboard('{Home}')
    const read = [spoken()]
    const [area = ''] = columns().slice(1)
    const quarters = periods().filter((period) => period.startsWith('Quý'))
    const newest = `${area}, ${quarters[0]}: `
    // Ten years are more than any series of the package.
    for (let step = 0; step < 40 && !spoken().startsWith(newest); step += 1) {
      await user.keyboard('{ArrowRight}')
      read.push(spoken())
    }
    // A quarter that nobody knows anything of has no line in the table.
    const known = read.filter((reading) => !reading.endsWith(': chưa có số liệu'))
    expect(known.map(firstWords)).toEqual(
      [...quarters].reverse().map((period) => `${area}, ${period}: ${firstWords(cellsOf(period)[0] ?? '')}`),
    )
  })

  /** The figure or reason alone: states and notes are told in other ways by the two. */
  function firstWords(text: string): string {
    return withoutSources(text)
      .replace(/mới có số liệu của \d+\/\d+ đơn vị, cộng lại là /, '')
      .replace(
        /(?:;| minh hoạ| \(minh hoạ\)| có nguồn| nguyên văn| điều chỉnh| sơ bộ| ·|(?<=\)|\p{L}) (?=\d+\/11 đơn vị|Số |Nguồn |Minh )).*$/u,
        '',
      )
      .trim()
  }

  function spoken(): string {
    const statuses = screen.getAllByRole('status').map(textOf)
    return statuses.find((text) => /: /.test(text)) ?? ''
  }
})

describe('the ways to look at an indicator', () => {
  test('number and share', async () => {
    const { user } = await openPage('/chi-so/schools.standard')
    expect(screen.getByText('Đơn vị: trường')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Tỷ lệ' }))
    expect(screen.getByRole('button', { name: 'Tỷ lệ', pressed: true })).toBeVisible()
    expect(screen.getByText(/^Tỷ lệ % trên /)).toBeVisible()
    expect(addressParameters()['xem']).toBe('ty-le')
    await user.click(screen.getByRole('button', { name: 'Số lượng' }))
    expect(screen.getByText('Đơn vị: trường')).toBeVisible()
    // It travels to pages that by themselves show shares.
    expect(addressParameters()['xem']).toBe('so-luong')
  })

  test('a flow in the quarter and since the start of the year', async () => {
    const { user } = await openPage('/chi-so/reception.turns?dia-ban=693&ky=2024-Q2')
    const count = (quarter: string): number => Number.parseInt(cellsOf(quarter)[0] ?? '', 10)
    const [first, second] = [count('Quý I/2024'), count('Quý II/2024')]
    await user.click(screen.getByRole('button', { name: 'Luỹ kế từ đầu năm' }))
    expect(addressParameters()['tinh']).toBe('luy-ke')
    expect(count('Quý I/2024')).toBe(first)
    expect(count('Quý II/2024')).toBe(first + second)
    expect(screen.getByText('Đơn vị: lượt, luỹ kế từ đầu năm')).toBeVisible()
  })

  test('a year to date with a missing quarter says so and gives no number', async () => {
    await openPage('/chi-so/reception.turns?dia-ban=693&ky=2023-Q4&tinh=luy-ke')
    expect(cellsOf('Quý IV/2023')[0]).toContain('thiếu số của ít nhất một quý trong năm')
  })

  test('a wish the indicator cannot grant is named', async () => {
    await openPage('/chi-so/ocop.products?xem=ty-le&tinh=luy-ke')
    expect(screen.getByText('Chỉ tiêu này không có tỷ lệ; trang hiện số lượng.')).toBeVisible()
    expect(screen.getByText('Số của chỉ tiêu này tính đến cuối kỳ nên không cộng luỹ kế.')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Luỹ kế từ đầu năm' })).toBeNull()
  })

  test('a stretch of quarters, all of them, and back to those up to the quarter of the page', async () => {
    const { user } = await openPage('/chi-so/rural.ntm?ky=2024-Q2')
    const upToQuarter = periods()
    expect(upToQuarter[0]).toBe('Quý II/2024')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Từ quý' }), 'Quý I/2023')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Đến quý' }), 'Quý IV/2023')
    expect(periods()).toEqual(['Quý IV/2023', 'Quý III/2023', 'Quý II/2023', 'Quý I/2023'])
    expect(addressParameters()).toMatchObject({ tu: '2023-Q1', den: '2023-Q4' })
    await user.click(screen.getByRole('button', { name: 'Toàn bộ chuỗi' }))
    expect(periods()[0]).toBe('Quý II/2025')
    expect(periods()).toEqual(expect.arrayContaining([...upToQuarter]))
    expect(periods().slice(-2)).toEqual(['Năm 2020', 'Năm 2018'])
    await user.click(screen.getByRole('button', { name: 'Đến kỳ đang xem' }))
    expect(periods()).toEqual(upToQuarter)
  })

  test('another indicator of the same area and quarter', async () => {
    const { user } = await openPage('/chi-so/rural.ntm?dia-ban=693&ky=2024-Q2')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Chỉ tiêu' }), 'Đơn tiếp nhận')
    expect(await screen.findByText(/^Huyện Bù Đốp, Quý II\/2024: \d+ đơn/)).toBeVisible()
    expect(window.location.pathname).toBe('/chi-so/petitions.received')
    expect(addressParameters()).toEqual({ 'dia-ban': '693', ky: '2024-Q2' })
  })
})

describe('what stands around the figures', () => {
  test('definition, legal source and reporting window', async () => {
    await openPage('/chi-so/petitions.received')
    const panel = screen.getByRole('region', { name: 'Chỉ tiêu này là gì' })
    expect(panel).toHaveTextContent('Quý I/2024: 15/12/2023 – 14/03/2024')
    expect(within(panel).getByText('Căn cứ pháp lý')).toBeVisible()
  })

  test('the parts of the quarter’s figure', async () => {
    await openPage('/chi-so/ocop.products?dia-ban=70&ky=2025-Q1')
    const parts = screen.getByRole('region', { name: /^Chi tiết trong kỳ/ })
    expect(textOf(parts)).toContain('5 sao03 sản phẩm')
    expect(textOf(parts)).toContain('4 sao58 sản phẩm')
  })

  test('an unknown indicator says so and leads back', async () => {
    const { user } = renderApp('/chi-so/khong.co')
    expect(await screen.findByText('Không có chỉ tiêu “khong.co”. Hãy chọn một chỉ tiêu ở Tổng quan.')).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'Về Tổng quan' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Huyện Lộc Ninh – Quý I/2024' })).toBeVisible()
  })

  test('a commune that is asked for nothing gets a sentence and no empty chart', async () => {
    await openPage('/chi-so/rural.ntm?dia-ban=25216&ky=2024-Q1')
    expect(screen.getByText('Chưa có số liệu nào để vẽ cho lựa chọn này.')).toBeVisible()
    expect(screen.queryByRole('application')).toBeNull()
    expect(screen.queryByRole('button', { name: 'Tải ảnh PNG' })).toBeNull()
  })
})

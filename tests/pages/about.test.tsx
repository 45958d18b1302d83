import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { publishedCatalogue } from '../support/publication-server.ts'
import { openPage, textOf } from '../support/render-app.tsx'

const catalogue = publishedCatalogue()
const grouped = (count: number): string => new Intl.NumberFormat('vi-VN').format(count)

test('the page counts the published and the illustrative figures of the package', async () => {
  await openPage('/gioi-thieu')
  const counts = screen.getByRole('region', { name: 'Quy mô số liệu' })
  expect(catalogue.counts.published).toBe(30)
  expect(within(counts).getAllByRole('listitem').map(textOf)).toEqual([
    '30 số có nguồn công bố',
    `${grouped(catalogue.counts.sample)} số minh hoạ do chương trình tạo ra`,
  ])
  expect(counts).toHaveTextContent(`(mã ${catalogue.edition})`)
})

test('the calendar gives the days of each quarter for each sector', async () => {
  await openPage('/gioi-thieu')
  const calendar = within(screen.getByRole('region', { name: 'Lịch báo cáo năm 2024' })).getByRole('table')
  const days = (sector: RegExp): readonly string[] => {
    const row = within(calendar).getByRole('rowheader', { name: sector }).closest('tr')
    return within(row ?? calendar)
      .getAllByRole('cell')
      .map(textOf)
  }
  expect(days(/^Tiếp công dân, đơn thư/)).toEqual([
    '15/12/2023 – 14/03/2024',
    '15/03/2024 – 14/06/2024',
    '15/06/2024 – 14/09/2024',
    '15/09/2024 – 14/12/2024',
  ])
  expect(days(/^Nông thôn mới, OCOP/)[0]).toBe('01/01/2024 – 31/03/2024')
})

test('the calendar is that of the chosen year', async () => {
  const { user } = await openPage('/gioi-thieu')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kỳ báo cáo' }), 'Quý II/2025')
  expect(screen.getByRole('heading', { level: 2, name: 'Lịch báo cáo năm 2025' })).toBeVisible()
  expect(screen.getByRole('cell', { name: '15/12/2024 – 14/03/2025' })).toBeVisible()
})

test('every indicator is listed with its unit and leads to its progress', async () => {
  const { user } = await openPage('/gioi-thieu')
  const measures = screen.getByRole('region', { name: 'Chỉ tiêu và cách tính' })
  const links = within(measures).getAllByRole('link')
  expect(links.map(textOf)).toEqual(catalogue.indicators.map(({ name }) => name.vi))
  await user.click(within(measures).getByRole('link', { name: 'Số trường đạt chuẩn quốc gia' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Số trường đạt chuẩn quốc gia' })).toBeVisible()
})

test('every source is listed with its address', async () => {
  await openPage('/gioi-thieu')
  const sources = screen.getByRole('region', { name: 'Nguồn số liệu' })
  const items = within(sources).getAllByRole('listitem')
  expect(items).toHaveLength(catalogue.sources.length)
  expect(items.map((item) => within(item).queryByRole('link')?.getAttribute('href') ?? undefined)).toEqual(
    catalogue.sources.map(({ url }) => url),
  )
  catalogue.sources.forEach(({ title }, index) => expect(items[index]).toHaveTextContent(title))
})

test('states and reasons are explained, and a missing figure is told from a zero', async () => {
  await openPage('/gioi-thieu')
  const terms = screen.getAllByRole('term').map(textOf)
  expect(terms).toEqual(
    expect.arrayContaining(['chính thức', 'sơ bộ', 'điều chỉnh', 'minh hoạ', 'chưa báo cáo', 'chưa đến hạn báo cáo']),
  )
  expect(screen.getByText('Không có số không phải là số 0. Số 0 là một giá trị và được ghi là 0.')).toBeVisible()
})

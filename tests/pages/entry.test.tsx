import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { IDBObjectStore } from 'fake-indexeddb'
import { HttpResponse, http } from 'msw'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readReviews } from '../../src/data/kept-reviews.ts'
import { dropImports, presentWorkspace } from '../../src/data/workspace.ts'
import { entryPath, findConfirmation, findFigures, handIn, leaveEntry } from '../support/entry-page.ts'
import { publicationServer } from '../support/publication-server.ts'
import { type HeldReadings, readHere } from '../support/reading-here.ts'
import { openPage, textOf } from '../support/render-app.tsx'

let readings: HeldReadings

beforeEach(() => {
  readings = readHere()
})

afterEach(leaveEntry)

describe('what a file is about', () => {
  const unsaid = 'Đến nay, toàn huyện có 12/15 xã đạt chuẩn nông thôn mới, đã tiếp 64 lượt công dân.'

  test('what a file does not say is that of the page on which it was handed in, after a reload on another one too', async () => {
    const { user, unmount } = await openPage(entryPath)
    const steps = within(screen.getByRole('region', { name: 'Từ báo cáo đến số liệu' })).getAllByRole('listitem')
    expect(steps.map(textOf)[2]).toBe('Sang “Công bố”: xem trước số nào thay đổi, rồi mới công bố.')
    await handIn(user, ['khong-ghi.txt', unsaid])
    const figures = textOf(await findFigures())
    expect(screen.queryByRole('region', { name: 'Từ báo cáo đến số liệu' })).toBeNull()
    expect(figures).toContain('12/15 xã')
    expect(figures).toContain('Huyện Lộc Ninh, Quý II/2024')
    await waitFor(async () => expect((await readReviews())[0]?.review.assumed?.quarter).toBe('2024-Q2'))
    unmount()
    await openPage('/nhap?dia-ban=693&ky=2023-Q4')
    const again = textOf(await findFigures())
    expect(again).toContain('Huyện Lộc Ninh, Quý II/2024')
    expect(again).not.toContain('Bù Đốp')
  })

  test('the communes in a table of a report are taken by one press, the sums and the rest as always', async () => {
    const { user } = await openPage(entryPath)
    await handIn(user, [
      'bao-cao.txt',
      'UBND HUYỆN LỘC NINH\nBáo cáo quý II/2024\n\nPhụ lục 1\nTên xã | Số lượt tiếp công dân\t| Số người được tiếp\nXã Lộc Tấn | 12 | 14\nXã Lộc Hiệp | 8 | 9\n',
    ])
    const figures = await findFigures()
    const shown = within(screen.getByRole('region', { name: 'Nội dung bao-cao.txt' }))
    expect(shown.getAllByRole('columnheader')).toHaveLength(3)
    expect(shown.getAllByRole('cell')).toHaveLength(6)
    expect(textOf(figures)).toContain('Của đơn vị trực thuộc (04)')
    await user.click(within(figures).getByText('Của đơn vị trực thuộc (04)'))
    await user.click(within(figures).getByRole('button', { name: 'Lấy 04 số' }))
    await waitFor(() => expect(textOf(figures)).toContain('Sẽ nhập (04)'))
    expect(textOf(figures)).not.toContain('Của đơn vị trực thuộc')
    expect(screen.getByText('Đã lấy 04 số của đơn vị trực thuộc.')).toBeInTheDocument()
    expect(within(await findConfirmation()).getByRole('button', { name: 'Xác nhận 04 số' })).toHaveFocus()
  })

  test('the day of a report is its own until another one is typed, the day of the month first', async () => {
    const { user } = await openPage(entryPath)
    await handIn(user, [
      'bao-cao.txt',
      'UBND HUYỆN LỘC NINH\nLộc Ninh, ngày 05 tháng 6 năm 2024\nBáo cáo quý II/2024\n\nĐã tiếp 64 lượt công dân.\n',
    ])
    const form = await findConfirmation()
    const field = within(form).getByRole('textbox', { name: 'Ngày ban hành' })
    expect(field).toHaveValue('05/06/2024')
    expect(field).toHaveAccessibleDescription('ngày/tháng/năm')
    await user.clear(field)
    await user.type(field, '31/6/2024')
    expect(field).toBeInvalid()
    await user.type(within(form).getByRole('textbox', { name: 'Người xác nhận' }), 'Lan')
    await user.click(within(form).getByRole('button', { name: /^Xác nhận/ }))
    expect(within(form).getByRole('alert')).toHaveTextContent(
      'Ngày ban hành “31/6/2024” không có trong lịch. Ghi như 20/06/2024.',
    )
    await user.clear(field)
    await user.type(field, '7/6/2024{Enter}')
    await waitFor(() =>
      expect(presentWorkspace().imports.map(({ source }) => source.published)).toEqual(['2024-06-07']),
    )
  })

  test('a heading that is explained keeps what was decided, its list open and the focus; what is no figure any more is forgotten', async () => {
    const { user } = await openPage(entryPath)
    await handIn(user, [
      'bang.csv',
      'Bảng tổng hợp quý II/2024;;\nĐịa bàn;Số lượt tiếp công dân;Cột lạ\nHuyện Lộc Ninh;71;5\n',
    ])
    const figures = await findFigures()
    await user.click(within(figures).getByRole('button', { name: 'Bỏ' }))
    const decided = async (): Promise<readonly string[]> =>
      Object.keys((await readReviews())[0]?.review.decisions ?? {}).map((id) => id.replace(/^.*!/, ''))
    await waitFor(async () => expect(await decided()).toEqual(['B3|reception.turns|']))
    const strange = screen.getByRole('combobox', { name: 'Được hiểu là: Cột lạ' })
    await user.selectOptions(strange, 'ocop.products|')
    await waitFor(() => expect(textOf(figures)).toContain('5 sản phẩm'))
    expect(textOf(figures)).toContain('Không lấy (01)')
    expect(strange.closest('details')).toHaveAttribute('open')
    strange.focus()
    await user.selectOptions(strange, 'reception.people|')
    await waitFor(() => expect(textOf(figures)).toContain('5 người'))
    expect(strange).toHaveFocus()
    await user.selectOptions(screen.getByRole('combobox', { name: /^Được hiểu là: Số lượt/ }), '')
    await waitFor(async () => expect(await decided()).toEqual([]))
  })
})

describe('what is confirmed', () => {
  beforeEach(() => localStorage.setItem('nhip-quy.name', 'Nguyễn Văn Ân'))

  const told = (turns: string): string => `Báo cáo quý II/2024 của huyện Lộc Ninh\n\nĐã tiếp ${turns} lượt công dân.\n`
  const confirm = { name: 'Xác nhận 01 số' } as const

  test('figures under what their file does not say are asked about once', async () => {
    const { user } = await openPage(entryPath)
    await handIn(user, ['khong-ghi.txt', 'Đến nay, toàn huyện đã tiếp 64 lượt công dân.'])
    const form = await findConfirmation()
    await user.click(within(form).getByRole('button', confirm))
    expect(within(form).getByRole('alert')).toHaveTextContent(
      'Tệp không ghi kỳ và địa bàn. Nhập 01 số này cho Quý II/2024, Huyện Lộc Ninh?',
    )
    expect(presentWorkspace().imports).toEqual([])
    await user.click(within(form).getByRole('button', confirm))
    await screen.findByRole('region', { name: 'Nguồn và xác nhận' })
    expect(presentWorkspace().imports.map(({ by }) => by)).toEqual(['Nguyễn Văn Ân'])
  })

  test('a file that says both is confirmed with one press, by a name with blanks', async () => {
    localStorage.clear()
    const { user } = await openPage(entryPath)
    await handIn(user, ['co-ghi.txt', told('64')])
    const form = await findConfirmation()
    await user.type(within(form).getByRole('textbox', { name: 'Người xác nhận' }), 'Trần Thị Bé ')
    await user.click(within(form).getByRole('button', confirm))
    await waitFor(() => expect(presentWorkspace().imports.map(({ by }) => by)).toEqual(['Trần Thị Bé']))
  })

  test('what somebody works at stays when an earlier file becomes ready, with what was typed of its source', async () => {
    readings.hold()
    const { user } = await openPage(entryPath)
    await handIn(user, ['truoc.txt', told('64')], ['sau.txt', told('71')])
    await readings.letGo('sau.txt')
    expect(textOf(await findFigures())).toContain('71 lượt')
    const source = within(await findConfirmation()).getByRole('textbox', { name: 'Tên nguồn' })
    fireEvent.change(source, { target: { value: 'Báo cáo số 12' } })
    await readings.letGo('truoc.txt')
    await screen.findByRole('button', { name: 'truoc.txt' })
    expect(textOf(await findFigures())).toContain('71 lượt')
    await user.click(screen.getByRole('button', { name: 'truoc.txt' }))
    expect(textOf(await findFigures())).toContain('64 lượt')
    await user.click(screen.getByRole('button', { name: 'sau.txt' }))
    expect(within(await findConfirmation()).getByRole('textbox', { name: 'Tên nguồn' })).toHaveValue('Báo cáo số 12')
  })

  test('a file that is read for another period keeps its decisions, its place on the page and the focus', async () => {
    const { user } = await openPage(entryPath)
    await handIn(user, ['mot.txt', told('64')])
    await user.click(within(await findFigures()).getByRole('button', { name: 'Bỏ' }))
    readings.hold()
    const period = screen.getByRole('combobox', { name: 'Kỳ của tệp' })
    await user.selectOptions(period, '2024-Q1')
    expect(textOf(await findFigures())).toContain('Không lấy (01)')
    await user.click(within(await findConfirmation()).getByRole('button', { name: 'Xác nhận 0 số' }))
    expect(within(await findConfirmation()).getByRole('alert')).toHaveTextContent('Tệp đang được đọc lại.')
    period.focus()
    await readings.letGo('mot.txt')
    const figures = await findFigures()
    await waitFor(() => expect(textOf(figures)).toContain('Huyện Lộc Ninh, Quý I/2024'))
    expect(screen.getByText('do bạn chọn')).toBeVisible()
    expect(period).toHaveFocus()
    expect(period).toHaveValue('2024-Q1')
    expect(textOf(figures)).toContain('Không lấy (01)')
    expect(await screen.findByText('Đã đọc mot.txt: 0 số sẽ nhập.')).toBeInTheDocument()
  })

  test('what is taken back is under review again, and the focus is there', async () => {
    const { user } = await openPage(entryPath)
    await handIn(user, ['mot.txt', told('64')])
    fireEvent.change(within(await findConfirmation()).getByRole('textbox', { name: 'Cơ quan ban hành' }), {
      target: { value: 'Huyện Lộc Ninh' },
    })
    await user.click(within(await findConfirmation()).getByRole('button', confirm))
    const notice = await screen.findByRole('region', { name: 'Nguồn và xác nhận' })
    expect(screen.queryByRole('heading', { name: 'Tệp đang duyệt' })).toBeNull()
    await waitFor(async () => expect(await readReviews()).toEqual([]))
    const refusal = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('no', 'InvalidStateError')
    })
    await user.click(within(notice).getByRole('button', { name: 'Hoàn tác' }))
    const failed =
      'Chưa hoàn tác được: trình duyệt không cho ghi. Các số vẫn còn; đóng các thẻ khác của trang này rồi thử lại.'
    expect(await within(notice).findByRole('alert')).toHaveTextContent(failed)
    await user.click(screen.getByRole('button', { name: 'Hoàn tác mot.txt' }))
    await waitFor(() => expect(screen.getAllByText(failed)).toHaveLength(2))
    expect(presentWorkspace().imports).toHaveLength(1)
    refusal.mockRestore()
    await user.click(within(notice).getByRole('button', { name: 'Hoàn tác' }))
    expect(textOf(await findFigures())).toContain('64 lượt')
    expect(presentWorkspace().imports).toEqual([])
    await waitFor(async () =>
      expect(await readReviews()).toMatchObject([
        { source: { name: 'mot.txt' }, review: { origin: { publisher: 'Huyện Lộc Ninh' } } },
      ]),
    )
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Tệp đang duyệt' })).toHaveFocus())
    expect(screen.queryByRole('region', { name: 'Nguồn và xác nhận' })).toBeNull()

    await user.click(within(await findConfirmation()).getByRole('button', confirm))
    await user.click(await screen.findByRole('button', { name: 'Hoàn tác mot.txt' }))
    expect(textOf(await findFigures())).toContain('64 lượt')
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Tệp đang duyệt' })).toHaveFocus())
  })

  test('what was confirmed is not under review after a reload', async () => {
    const { user, unmount } = await openPage(entryPath)
    await handIn(user, ['mot.txt', told('64')])
    await user.click(within(await findConfirmation()).getByRole('button', confirm))
    await screen.findByRole('region', { name: 'Nguồn và xác nhận' })
    unmount()
    const again = await openPage(entryPath)
    await again.user.click(await screen.findByRole('button', { name: 'Hoàn tác mot.txt' }))
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Đưa báo cáo vào' })).toHaveFocus())
    expect(screen.queryByRole('heading', { name: 'Tệp đang duyệt' })).toBeNull()
  })

  test('what was confirmed and published comes back under no review, on the page or on the next', async () => {
    const { user, unmount } = await openPage(entryPath)
    await handIn(user, ['mot.txt', told('64')])
    await user.click(within(await findConfirmation()).getByRole('button', confirm))
    await screen.findByRole('region', { name: 'Nguồn và xác nhận' })
    // As publishing does, in another tab.
    await act(async () => void (await dropImports(presentWorkspace().imports.map(({ id }) => id))))
    expect(screen.queryByRole('button', { name: 'Hoàn tác mot.txt' })).toBeNull()
    expect(screen.queryByRole('heading', { name: 'Tệp đang duyệt' })).toBeNull()
    await waitFor(async () => expect(await readReviews()).toEqual([]))
    unmount()
    await openPage(entryPath)
    await screen.findByRole('heading', { name: 'Đưa báo cáo vào' })
    expect(screen.queryByRole('heading', { name: 'Tệp đang duyệt' })).toBeNull()
  })

  test('a browser without room for what was said says that the review is lost with the page', async () => {
    const { user } = await openPage(entryPath)
    await handIn(user, ['mot.txt', told('64')])
    const figures = await findFigures()
    const refuseReviews = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(screen.queryByText(/^Trình duyệt không còn chỗ/)).toBeNull()
    await user.click(within(figures).getByRole('button', { name: 'Bỏ' }))
    expect(await screen.findByText(/^Trình duyệt không còn chỗ/)).toBeVisible()
    refuseReviews.mockRestore()
    await user.click(within(figures).getByRole('button', { name: 'Nhận' }))
    await waitFor(() => expect(screen.queryByText(/^Trình duyệt không còn chỗ/)).toBeNull())
  })

  test('words by which reports are read that do not arrive are told, and asked for once more', async () => {
    publicationServer.use(http.get('*/data/reading-*', () => HttpResponse.error()))
    const { user } = await openPage(entryPath)
    await handIn(user, ['mot.txt', told('64')])
    const retry = await screen.findByRole('button', { name: 'Thử lại' })
    expect(screen.getByText('đang chờ')).toBeVisible()
    publicationServer.resetHandlers()
    await user.click(retry)
    expect(textOf(await findFigures())).toContain('64 lượt')
  })

  test('a figure that cannot be held against the published ones stays open', async () => {
    publicationServer.use(http.get('*/data/reception-70-*', () => HttpResponse.error()))
    const { user } = await openPage(entryPath)
    await handIn(user, ['mot.txt', told('64')])
    const figures = await findFigures()
    expect(textOf(figures)).toContain('Cần xem (01)')
    expect(textOf(figures)).toContain('Số đã công bố để đối chiếu chưa tải về.')
    await user.click(within(figures).getByRole('button', { name: 'Nhận' }))
    expect(textOf(figures)).toContain('Cần xem (01)')
  })

  test('a file of another province waits for what is published there, and nothing is counted before', async () => {
    let letCome: () => void = () => undefined
    const coming = new Promise<void>((resolve) => (letCome = resolve))
    const asked: string[] = []
    publicationServer.use(
      http.get('*/data/reception-75-*', async ({ request }) => {
        asked.push(request.url)
        await coming
      }),
    )
    const { user } = await openPage(entryPath)
    await handIn(user, ['dong-nai.txt', 'Báo cáo quý III/2025 của tỉnh Đồng Nai\n\nĐã tiếp 64 lượt công dân.\n'])
    expect(await screen.findAllByText('Đang tải số đã công bố để đối chiếu…')).toHaveLength(2)
    await waitFor(() => expect(asked).toHaveLength(1))
    expect(screen.queryByRole('region', { name: 'Số liệu tìm thấy' })).toBeNull()
    expect(screen.queryByText(/^Đã đọc/)).toBeNull()
    letCome()
    const figures = textOf(await findFigures())
    expect(figures).toContain('Tỉnh Đồng Nai, Quý III/2025')
    expect(figures).not.toContain('chưa tải về')
    expect(await screen.findByText(/^Đã đọc dong-nai\.txt: \d/)).toBeInTheDocument()
  })

  test('a folder among files is named, and the files are read', async () => {
    const { user } = await openPage(entryPath)
    const folder = new File([], 'thu-muc')
    Object.defineProperty(folder, 'arrayBuffer', { value: async () => await Promise.reject(new Error('a folder')) })
    await user.upload(await screen.findByLabelText('Chọn tệp', { selector: 'input' }), [
      folder,
      new File([told('64')], 'mot.txt'),
    ])
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Không mở được thu-muc: đây là thư mục hoặc tệp đã bị dời. Chọn từng tệp rồi thử lại.',
    )
    expect(textOf(await findFigures())).toContain('64 lượt')
  })
})

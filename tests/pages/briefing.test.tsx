import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { serveScenario } from '../support/publication-server.ts'
import {
  ntm,
  ocop,
  compared,
  keepBriefing,
  briefingOf,
  items,
  names,
  said,
  editor,
  pressReady,
  openBriefing,
} from '../support/briefing-in-page.tsx'
import { openPage } from '../support/render-app.tsx'

describe('an empty briefing', () => {
  test('says how figures come into it, and has a ready-made set for each family one press away', async () => {
    const { user } = await openPage('/bao-cao?dia-ban=692&ky=2024-Q2')
    expect(screen.getByText(/^Ở trang nào có hình, bấm “Thêm vào báo cáo”/)).toBeVisible()
    for (const button of within(screen.getByRole('main')).getAllByRole('button')) {
      expect(button).not.toHaveAttribute('aria-disabled', 'true')
    }
    expect(screen.queryByRole('button', { name: 'Tải PowerPoint' })).not.toBeInTheDocument()
    await pressReady(user, 'Nông thôn mới')
    expect(said()).toContain('Đã thêm 5 mục của “Nông thôn mới”.')
    expect(names().slice(0, 2)).toEqual(['Số xã đạt chuẩn nông thôn mới', 'Số xã đạt chuẩn nông thôn mới'])
    expect(items()[1]).toHaveTextContent('11 địa bàn; Quý II/2024 so với cùng kỳ (Quý II/2023) · Hình và bảng')
    expect(screen.getByRole('link', { name: 'Soạn báo cáo (5)' })).toHaveAttribute('aria-current', 'page')
  })

  test('has the ready-made report of the quarter one press away, and its file one more', async () => {
    const { user } = await openPage('/bao-cao?dia-ban=692&ky=2024-Q2')
    await pressReady(user, 'Báo cáo giao ban quý')
    expect(said()).toContain('Đã thêm 8 mục của “Báo cáo giao ban quý”.')
    expect(names().slice(0, 2)).toEqual(['Số liệu chính', 'Nổi bật'])
    expect(screen.getByRole('button', { name: 'Tải PowerPoint' })).toBeVisible()
    expect(editor().getByRole('textbox', { name: 'Tiêu đề' })).toHaveDisplayValue(/^Quý II\/2024, huyện Lộc Ninh/)
    await user.click(within(items()[7]!).getByRole('button', { name: /Việc cần làm/, pressed: false }))
    await user.type(editor().getByRole('textbox', { name: /^Các việc/ }), 'Họp các xã')
    await user.tab()
    expect(localStorage.getItem('nhip-quy.briefing')).toContain('"note": "Họp các xã"')
  })

  test('says why no ready-made set can be added when figures did not come, and offers them once they have', async () => {
    serveScenario('corrupted')
    const { user } = await openPage('/bao-cao?dia-ban=692&ky=2024-Q2')
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('Chưa thêm được bộ hình soạn sẵn')
    expect(alert).toHaveTextContent(/số liệu Nông thôn mới bị hỏng/)
    expect(screen.getByRole('button', { name: 'Nông thôn mới' })).toBeDisabled()
    serveScenario('normal')
    await user.click(within(alert).getByRole('button', { name: 'Thử lại' }))
    await waitFor(() => expect(screen.getByRole('button', { name: 'Nông thôn mới' })).toBeEnabled())
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('says so where the chosen area has no figures for the quarter', async () => {
    const { user } = await openPage('/bao-cao?dia-ban=692&ky=2017-Q1')
    await pressReady(user, 'OCOP')
    expect(said()).toContain('“OCOP” không có số liệu nào cho địa bàn và kỳ đang chọn.')
  })
})

describe('a figure', () => {
  test('is collected on its page, once, with area and quarter in its address', async () => {
    const { user, unmount } = await openPage('/chi-so/rural.ntm')
    const add = await screen.findByRole('button', { name: 'Thêm vào báo cáo' })
    await user.click(add)
    expect(said()).toContain('Đã thêm vào báo cáo, báo cáo có 1 hình.')
    await user.click(add)
    expect(said()).toContain('Hình này đã có trong báo cáo.')
    expect(screen.getByRole('link', { name: 'Mở báo cáo' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/bao-cao/),
    )
    expect(screen.getByRole('link', { name: 'Soạn báo cáo (1)' })).toBeVisible()
    expect(localStorage.getItem('nhip-quy.briefing')).toContain('"/chi-so/rural.ntm?dia-ban=692&ky=2024-Q1"')
    unmount()
  })

  test('is moved by its buttons, which keep the focus, and the new place is told', async () => {
    keepBriefing(briefingOf(ntm, ocop, compared))
    const { user } = await openBriefing()
    await user.click(screen.getByRole('button', { name: /^Chuyển lên: Số sản phẩm OCOP/ }))
    expect(names()[0]).toMatch(/OCOP/)
    expect(said().join(' ')).toMatch(/Số sản phẩm OCOP.* nay ở vị trí 1\/3\./)
    // At the top there is no further up: the focus goes to what the row is chosen by.
    expect(items()[0]).toContainElement(document.activeElement as HTMLElement)
    await user.click(screen.getAllByRole('button', { name: /^Chuyển xuống: / })[0]!)
    expect(names()[1]).toMatch(/OCOP/)
    expect(document.activeElement).toHaveAccessibleName(/^Chuyển xuống: Số sản phẩm OCOP/)
  })

  test('that is removed comes back by undo', async () => {
    keepBriefing(briefingOf(ntm, ocop))
    const { user } = await openBriefing()
    await user.click(screen.getByRole('button', { name: /^Bỏ Số sản phẩm OCOP/ }))
    expect(names()).toEqual(['Số xã đạt chuẩn nông thôn mới'])
    expect(said().join(' ')).toMatch(/Đã bỏ Số sản phẩm OCOP/)
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }))
    expect(names()).toHaveLength(2)
    await user.click(screen.getByRole('button', { name: 'Tuỳ chọn', expanded: false }))
    await user.click(screen.getByRole('button', { name: 'Báo cáo mới' }))
    expect(screen.getByRole('heading', { name: 'Bộ soạn sẵn' })).toHaveFocus()
    expect(screen.queryByRole('button', { name: 'Báo cáo mới' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }))
    expect(names()).toHaveLength(2)
  })

  test('that the data does not have says what is missing, and nothing is exported until it is gone', async () => {
    keepBriefing(briefingOf(ntm, '/chi-so/khong.co?dia-ban=692&ky=2024-Q2'))
    const { user } = await openBriefing()
    expect(items()[1]).toHaveTextContent('Bộ số liệu không có “khong.co”')
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Tải PDF' })).toHaveAttribute('aria-disabled', 'false'),
    )
    await user.click(screen.getByRole('button', { name: 'Tải PDF' }))
    expect(said()).toContain('1 hình không mở được nên không xuất báo cáo. Hãy sửa hoặc bỏ hình đó.')
  })
})

describe('a text', () => {
  test('written over is marked, kept for the next visit, and given back on demand', async () => {
    keepBriefing(briefingOf(ntm))
    const first = await openBriefing()
    const headline = editor().getByRole('textbox', { name: 'Tiêu đề' })
    const automatic = (headline as HTMLTextAreaElement).value
    expect(automatic).toBe(
      'Huyện Lộc Ninh, quý II/2024: 14/15 xã đạt chuẩn nông thôn mới (minh hoạ), tăng 1 xã so với cùng kỳ',
    )
    await first.user.clear(headline)
    await first.user.type(headline, 'Lộc Ninh sắp về đích')
    await first.user.tab()
    expect(items()[0]).toHaveTextContent('đã sửa tay')
    first.unmount()
    const { user } = await openBriefing()
    expect(editor().getByRole('textbox', { name: 'Tiêu đề' })).toHaveValue('Lộc Ninh sắp về đích')
    await user.click(editor().getByRole('button', { name: 'Lấy lại câu tự động' }))
    expect(editor().getByRole('textbox', { name: 'Tiêu đề' })).toHaveValue(automatic)
    expect(items()[0]).not.toHaveTextContent('đã sửa tay')
  })

  test('written over figures that have changed since is not used, but shown and offered', async () => {
    const briefing = briefingOf(ntm)
    keepBriefing({
      ...briefing,
      items: briefing.items.map((item) => ({
        ...item,
        headline: { text: 'Mới 13/15 xã', from: 'Huyện Lộc Ninh: 13/15 xã đạt chuẩn nông thôn mới' },
      })),
    })
    const { user } = await openBriefing()
    expect(editor().getByRole('textbox', { name: 'Tiêu đề' })).toHaveValue(
      'Huyện Lộc Ninh, quý II/2024: 14/15 xã đạt chuẩn nông thôn mới (minh hoạ), tăng 1 xã so với cùng kỳ',
    )
    expect(editor().getByText(/Số liệu đã đổi từ khi sửa.*“Mới 13\/15 xã”/)).toBeVisible()
    await user.click(editor().getByRole('button', { name: 'Dùng lại câu này' }))
    expect(editor().getByRole('textbox', { name: 'Tiêu đề' })).toHaveValue('Mới 13/15 xã')
  })

  test('with signs that pictures cannot draw says so beneath', async () => {
    keepBriefing(briefingOf(ntm))
    const { user } = await openBriefing()
    await user.type(editor().getByRole('textbox', { name: 'Ghi chú thêm' }), 'Tốt → 😀')
    expect(editor().getByText('Phông chữ của hình không có: → 😀. Trong PDF chúng thành ô trống.')).toBeVisible()
  })

  test('typed a moment ago is kept when the page goes', async () => {
    keepBriefing(briefingOf(ntm))
    const { user, unmount } = await openBriefing()
    await user.type(editor().getByRole('textbox', { name: 'Ghi chú thêm' }), 'Xem lại với phòng Nông nghiệp')
    unmount()
    expect(localStorage.getItem('nhip-quy.briefing')).toContain('Xem lại với phòng Nông nghiệp')
  })
})

describe('going to a new quarter', () => {
  test('in which the area is no more says so before, and offers what has its territory', async () => {
    keepBriefing(briefingOf(ntm))
    const { user } = await openBriefing()
    await user.click(screen.getByRole('button', { name: 'Sang quý mới…' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Sang quý mới hoặc địa bàn khác' }))
    expect(dialog.queryByText(/không còn là đơn vị hành chính/)).toBeNull()
    await user.selectOptions(await dialog.findByRole('combobox', { name: 'Kỳ' }), 'Quý IV/2025')
    expect(await dialog.findByText(/huyện Lộc Ninh không còn .*nay thuộc các xã Lộc Hưng, Lộc Ninh/)).toBeVisible()
    await user.click(dialog.getByRole('button', { name: 'Xã Lộc Quang' }))
    expect(dialog.getByRole('button', { name: /^Địa bàn: Xã Lộc Quang/ })).toBeVisible()
    await user.click(dialog.getByRole('button', { name: 'Chuyển' }))
    expect(await dialog.findByText(/^Đã chuyển 1 hình sang quý IV\/2025 – Xã Lộc Quang/)).toBeVisible()
  })

  test('asks every figure again, keeps the edits it can and lists those that no longer fit', async () => {
    const briefing = briefingOf(ntm, compared)
    keepBriefing(briefing)
    const { user } = await openBriefing()
    const headline = editor().getByRole('textbox', { name: 'Tiêu đề' })
    await user.clear(headline)
    await user.type(headline, 'Chỉ còn 01 xã chưa đạt')
    await user.tab()
    await user.click(screen.getByRole('button', { name: 'Sang quý mới…' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Sang quý mới hoặc địa bàn khác' }))
    await user.selectOptions(await dialog.findByRole('combobox', { name: 'Kỳ' }), 'Quý IV/2024')
    await user.click(dialog.getByRole('button', { name: 'Chuyển' }))
    expect(await dialog.findByText('Đã chuyển 2 hình sang quý IV/2024. Bấm “Hoàn tác” để quay lại.')).toBeVisible()
    expect(dialog.getByText('1 câu sửa tay không còn khớp, đã thay bằng câu tự động:')).toBeVisible()
    expect(dialog.getByText(/“Chỉ còn 01 xã chưa đạt”/)).toBeVisible()
    await user.click(dialog.getByRole('button', { name: 'Đóng' }))
    expect(items()[1]).toHaveTextContent('Quý IV/2024 so với cùng kỳ (Quý IV/2023)')
    expect(editor().getByText(/Tiêu đề sửa tay không còn khớp.*“Chỉ còn 01 xã chưa đạt”/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }))
    expect(items()[1]).toHaveTextContent('Quý II/2024 so với cùng kỳ (Quý II/2023)')
  })
})

test('the bar of area and quarter says what it steers here, and says nothing of it elsewhere', async () => {
  const { unmount } = await openPage('/bao-cao?ky=2024-Q2')
  expect(screen.getByText('Dùng cho bộ hình soạn sẵn; hình đã chọn giữ nguyên.')).toBeVisible()
  unmount()
  await openPage('/gioi-thieu')
  expect(screen.queryByText(/bộ hình soạn sẵn/)).toBeNull()
})

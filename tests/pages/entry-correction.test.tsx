import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readReviews } from '../../src/data/kept-reviews.ts'
import { presentWorkspace } from '../../src/data/workspace.ts'
import { entryPath, findConfirmation, findFigures, handIn, leaveEntry } from '../support/entry-page.ts'
import { readHere } from '../support/reading-here.ts'
import { openPage, textOf } from '../support/render-app.tsx'

beforeEach(() => void readHere())

afterEach(leaveEntry)

describe('a figure that is corrected', () => {
  /** A report of the district with one figure, whose form to correct it is open. */
  async function openCorrection(sentence: string): Promise<{ user: UserEvent; form: HTMLElement }> {
    const { user } = await openPage(entryPath)
    await handIn(user, ['mot-so.txt', `Báo cáo quý II/2024 của huyện Lộc Ninh\n\n${sentence}\n`])
    await findFigures()
    await user.click(screen.getByRole('button', { name: 'Sửa' }))
    return { user, form: screen.getByRole('form', { name: 'Sửa số liệu' }) }
  }

  async function type(user: UserEvent, field: HTMLElement, text: string): Promise<void> {
    await user.clear(field)
    await user.type(field, text)
  }

  test('a number in another unit, or a rate in the place of a count, is refused with what to do', async () => {
    const { user, form } = await openCorrection('Đã tiếp 64 lượt công dân.')
    const value = within(form).getByRole('textbox', { name: 'Giá trị' })
    await type(user, value, '12 nghìn{Enter}')
    expect(within(form).getByRole('alert')).toHaveTextContent('“12 nghìn” ghi khác đơn vị tính. Đổi ra lượt.')
    expect(value).toHaveFocus()
    expect(value).toBeInvalid()
    await type(user, value, '41,3%{Enter}')
    expect(within(form).getByRole('alert')).toHaveTextContent('Ô này nhận số lượng, không nhận tỷ lệ 41,3%.')
    await type(user, value, '{Enter}')
    expect(within(form).getByRole('alert')).toHaveTextContent('Ghi một số, ví dụ 1.234 hoặc 14/15.')
    await type(user, value, '1.200 lượt{Enter}')
    expect(form).not.toBeInTheDocument()
    expect(textOf(await findFigures())).toContain('1.200 lượt')
  })

  test('both numbers of a share are taken from one field, and what is wrong with its denominator is said there', async () => {
    const { user, form } = await openCorrection('Toàn huyện có 12/15 xã đạt chuẩn nông thôn mới.')
    const whole = within(form).getByRole('textbox', { name: 'Mẫu số' })
    await type(user, whole, 'mười')
    await user.keyboard('{Enter}')
    expect(within(form).getByRole('alert')).toHaveTextContent('“mười” không phải là số. Viết 1.234,5 hoặc 14/15.')
    expect(whole).toHaveFocus()
    expect(whole).toBeInvalid()
    await type(user, within(form).getByRole('textbox', { name: 'Giá trị' }), '10/14{Enter}')
    expect(textOf(await findFigures())).toContain('10/14 xã')
  })

  test('of another indicator that has no denominator none is kept', async () => {
    const { user, form } = await openCorrection('Toàn huyện có 12/15 xã đạt chuẩn nông thôn mới.')
    await user.selectOptions(within(form).getByRole('combobox', { name: 'Chỉ tiêu' }), 'reception.turns|')
    expect(within(form).queryByRole('textbox', { name: 'Mẫu số' })).toBeNull()
    await user.click(within(form).getByRole('button', { name: 'Nhận số đã sửa' }))
    const figures = textOf(await findFigures())
    expect(figures).toContain('12 lượt')
    expect(figures).not.toContain('12/15 lượt')
  })

  test('a revision without its reason is not done: it is asked where the hand is, and told as it will be', async () => {
    const { user } = await openPage(entryPath)
    await handIn(user, [
      'quy-1.txt',
      'Báo cáo quý I/2024 của huyện Lộc Ninh\n\nToàn huyện có 14/15 xã đạt chuẩn nông thôn mới.\n',
    ])
    await user.click(within(await findFigures()).getByText(/^Đã có, không đổi/))
    await user.click(within(await findFigures()).getByRole('button', { name: 'Sửa' }))
    const form = screen.getByRole('form', { name: 'Sửa số liệu' })
    await type(user, within(form).getByRole('textbox', { name: 'Giá trị' }), '13{Enter}')
    const reason = await within(await findFigures()).findByRole('textbox', { name: 'Lý do đính chính' })
    await waitFor(() => expect(reason).toHaveFocus())
    expect(reason).toBeInvalid()
    expect(
      screen.getByText(
        'Xã nông thôn mới 13/15 xã (86,7%). Khác số đã công bố: ghi lý do đính chính. Còn 01 số cần xem.',
      ),
    ).toBeInTheDocument()
    await user.type(reason, 'Đếm sót một xã.{Enter}')
    expect(
      await screen.findByText('Đã sửa: Xã nông thôn mới 13/15 xã (86,7%). Không còn số cần xem.'),
    ).toBeInTheDocument()
    await waitFor(() => expect(screen.getByRole('button', { name: 'Xác nhận 01 số' })).toHaveFocus())
  })

  test('who leaves a correction is back at its figure', async () => {
    const { user, form } = await openCorrection('Đã tiếp 64 lượt công dân.')
    await user.click(within(form).getByRole('button', { name: 'Thôi sửa' }))
    expect(screen.getByRole('button', { name: 'Nhận' })).toHaveFocus()
  })

  test('the place of a figure is brought back into sight as often as it is asked for', async () => {
    const { user } = await openPage(entryPath)
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({
      top: 0,
      left: 0,
      width: 0,
      height: 30,
    } as DOMRect)
    await handIn(user, ['mot-so.txt', 'Báo cáo quý II/2024 của huyện Lộc Ninh\n\nĐã tiếp 64 lượt công dân.\n'])
    const place = within(await findFigures()).getByRole('button', { name: 'dòng 02' })
    const document = screen.getByRole('region', { name: 'Nội dung mot-so.txt' })
    // It is shown once of itself, a moment after it stands there.
    await waitFor(() => expect(document.scrollTop).toBe(-10))
    for (const _ of [1, 2]) {
      document.scrollTop = 100
      // oxlint-disable-next-line no-await-in-loop -- one press after the other
      await user.click(place)
      // oxlint-disable-next-line no-await-in-loop -- one press after the other
      await waitFor(() => expect(document.scrollTop).toBe(90))
    }
  })

  test('a share of which the source tells the number alone keeps its words, so that it can be published', async () => {
    localStorage.setItem('nhip-quy.name', 'Nguyễn Văn Ân')
    const { user, form } = await openCorrection('Toàn huyện có 12/15 xã đạt chuẩn nông thôn mới.')
    await type(user, within(form).getByRole('textbox', { name: 'Mẫu số' }), ' ')
    const value = within(form).getByRole('textbox', { name: 'Giá trị' })
    await type(user, value, '12{Enter}')
    // Nothing of it can be published yet: what lacks is asked where the hand is.
    const lack = /^Thiếu mẫu số\. Nguồn chỉ nêu số lượng thì ghi giá trị kèm đơn vị tính\.$/
    expect(within(await findFigures()).getByText(lack)).toBeVisible()
    const whole = within(form).getByRole('textbox', { name: 'Mẫu số' })
    await waitFor(() => expect(whole).toHaveFocus())
    expect(whole).toBeInvalid()
    expect(within(await findConfirmation()).queryByRole('button', { name: 'Xác nhận 01 số' })).toBeNull()
    await type(user, value, '12 xã{Enter}')
    expect(form).not.toBeInTheDocument()
    expect(textOf(await findFigures())).not.toContain('Thiếu mẫu số')
    await user.click(within(await findFigures()).getByRole('button', { name: 'Sửa' }))
    expect(screen.getByRole('textbox', { name: 'Giá trị' })).toHaveValue('12 xã')
    await user.click(screen.getByRole('button', { name: 'Thôi sửa' }))
    await user.click(within(await findConfirmation()).getByRole('button', { name: 'Xác nhận 01 số' }))
    await screen.findByRole('region', { name: 'Nguồn và xác nhận' })
    expect(presentWorkspace().figures).toMatchObject([{ content: { kind: 'value', value: 12 }, printed: '12 xã' }])
    expect(presentWorkspace().figures[0]?.content).not.toHaveProperty('denominator')
  })

  test('the area of a figure follows its file until somebody says another one', async () => {
    const { user } = await openPage(entryPath)
    await handIn(user, ['mot-so.txt', 'Báo cáo quý II/2024 của thị xã Chơn Thành\n\nĐã tiếp 64 lượt công dân.\n'])
    const correct = async (): Promise<HTMLElement> => {
      await user.click(within(await findFigures()).getByRole('button', { name: 'Sửa' }))
      return screen.getByRole('form', { name: 'Sửa số liệu' })
    }
    const first = await correct()
    await user.selectOptions(within(first).getByRole('combobox', { name: 'Kỳ' }), '2022-Q3')
    await user.click(within(first).getByRole('button', { name: 'Nhận số đã sửa' }))
    // The record of then, which nobody chose.
    await waitFor(async () => expect(textOf(await findFigures())).toContain('Huyện Chơn Thành, Quý III/2022'))
    await type(user, within(await correct()).getByRole('textbox', { name: 'Giá trị' }), '65{Enter}')
    await waitFor(async () => {
      const [decision] = Object.values((await readReviews())[0]!.review.decisions)
      expect(decision).toMatchObject({ value: 65, period: '2022-Q3' })
      expect(decision).not.toHaveProperty('area')
    })
  })
})

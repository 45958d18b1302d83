import { fireEvent, screen, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { checkTask } from '../../src/features/checking/check-task.ts'
import type { CheckingAnswer, CheckingTask } from '../../src/features/checking/checking-messages.ts'
import type { ToldBeside } from '../../src/features/told-beside.ts'
import { openPage, textOf } from '../support/render-app.tsx'

/** Does in the page what a worker does beside it. */
class WorkerInPage extends EventTarget {
  postMessage(task: CheckingTask): void {
    void checkTask(task, (answer) => {
      const data: ToldBeside<CheckingAnswer> = { answer }
      this.dispatchEvent(new MessageEvent('message', { data }))
    })
  }
  terminate(): void {
    // Nothing runs on.
  }
}

beforeEach(() => {
  Object.assign(window, { Worker: WorkerInPage })
  Element.prototype.scrollIntoView = () => undefined
})

const address = '/nhap/soat-so-lieu?dia-ban=692&ky=2024-Q1'
const title = 'Huyện Lộc Ninh: Kết quả quý I/2024'
const fileOf = (name: string, text: string): File => new File([text], name, { type: 'text/plain' })
const drop = (...files: readonly File[]): void => {
  const area = screen.getByRole('button', { name: 'Chọn tệp để soát' }).parentElement!
  fireEvent.drop(area, { dataTransfer: { files, items: [], types: ['Files'] } })
}
const told = async (name: string): Promise<void> => {
  await screen.findByRole('heading', { name: `Kết quả soát ${name}` })
}

test('a document of which no number could be held against anything is not said to agree', async () => {
  await openPage(address)
  drop(fileOf('cay.txt', `${title}\nHuyện trồng được 1.250 cây xanh và giải ngân 63,5% vốn.`))
  await told('cay.txt')
  expect(screen.getByText('Không đối chiếu được số nào với số đã công bố.')).toBeVisible()
  expect(screen.queryByText('Mọi số đối chiếu được đều khớp.')).toBeNull()
  drop(fileOf('xa.txt', `${title}\nToàn huyện có 14/15 xã đạt chuẩn nông thôn mới và 1.250 cây xanh.`))
  await told('xa.txt')
  expect(screen.getByText('Mọi số đối chiếu được đều khớp.')).toBeVisible()
})

test('a folder, or a file that was moved, is named, and the next file is checked', async () => {
  await openPage(address)
  const folder = fileOf('Báo cáo quý', '')
  folder.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'))
  drop(folder, fileOf('xa.txt', `${title}\nToàn huyện có 12/15 xã đạt chuẩn nông thôn mới.`), fileOf('b.txt', ''))
  await told('xa.txt')
  expect(
    screen.getByText(
      'Không mở được Báo cáo quý: là thư mục, hoặc đã bị chuyển, xoá hay sửa sau khi chọn. Chọn lại tệp.',
    ),
  ).toBeVisible()
  expect(screen.getByText('Mỗi lần soát một tệp; chưa soát 1 tệp còn lại.')).toBeVisible()
  expect(screen.getByText('Số cũ 1')).toBeVisible()
  // What is published leads to its page, named once.
  const wrong = within(screen.getByRole('region', { name: 'Số cần xem lại' }))
  const subject = 'Xã nông thôn mới, Huyện Lộc Ninh, Quý I/2024'
  expect(wrong.getAllByText(subject, { exact: false })).toHaveLength(1)
  expect(wrong.getByRole('link', { name: subject }).parentElement).toHaveTextContent(`Đã công bố: ${subject}: 14/15 xã`)
  expect(screen.queryByText(/^Thả báo cáo/)).toBeNull()
  drop(fileOf('xa.txt', `${title}\nToàn huyện có 14/15 xã đạt chuẩn nông thôn mới.`))
  await screen.findByText('Khớp 1')
  expect(screen.queryByText(/^Không mở được/)).toBeNull()
})

test('a long document is shown part by part, and a number is shown where it stands', async () => {
  const { user } = await openPage(address)
  const lines = Array.from({ length: 130 }, (_, at) => `Xã thứ ba ${at}: có 1/15 xã đạt chuẩn nông thôn mới.`)
  drop(fileOf('dai.txt', [title, ...lines].join('\n')))
  await told('dai.txt')
  const list = screen.getByRole('region', { name: 'Số cần xem lại' })
  const text = screen.getByRole('region', { name: 'Nội dung dai.txt' })
  const listed = within(list).getAllByRole('listitem').length
  expect(listed).toBe(50)
  expect(textOf(list)).toMatch(/1–50 trên \d+/)
  expect(text.querySelectorAll('p')).toHaveLength(100)
  const pager = within(list).getByRole('navigation', { name: 'Số cần xem lại' })
  await user.click(within(pager).getByRole('button', { name: 'Phần sau' }))
  await user.click(within(pager).getByRole('button', { name: 'Phần sau' }))
  expect(within(pager).getByRole('button', { name: 'Phần sau' })).toHaveAttribute('aria-disabled', 'true')
  const [last] = within(list).getAllByRole('button', { name: 'Xem trong văn bản' }).slice(-1)
  await user.click(last!)
  expect(text.querySelectorAll('p').length).toBeLessThan(100)
  expect(document.activeElement?.tagName).toBe('MARK')
  expect(text).toContainElement(document.activeElement as HTMLElement)
  await user.click(
    within(screen.getByRole('navigation', { name: 'Nội dung dai.txt' })).getByRole('button', { name: 'Phần trước' }),
  )
  expect(text.querySelectorAll('p')).toHaveLength(100)
})

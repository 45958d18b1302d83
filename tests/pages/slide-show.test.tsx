import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { looks } from '../../src/charts/picture/look.ts'
import type { DrawnSheet } from '../../src/briefing/documents/compose-briefing.ts'
import { SlideShow } from '../../src/features/briefing/SlideShow.tsx'

vi.mock('../../src/briefing/documents/compose-briefing.ts', () => ({ svgOfSheet: () => Promise.resolve('<svg/>') }))

const sheets = ['Bìa', 'Tiếp công dân', 'Nguồn số liệu'].map((title): DrawnSheet => ({
  title,
  description: `Nói về ${title}.`,
  items: [],
  picture: { width: 1280, height: 720, primitives: [], look: looks.colour },
}))

beforeEach(() => {
  // jsdom keeps no blobs.
  Object.assign(URL, { createObjectURL: () => 'blob:page', revokeObjectURL: () => undefined })
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

function present() {
  const onClose = vi.fn<() => void>()
  render(<SlideShow sheets={sheets} title="Báo cáo giao ban" onClose={onClose} />)
  return { onClose, user: userEvent.setup() }
}

const told = (): string => screen.getAllByRole('status')[0]?.textContent ?? ''

/** The window that the browser opens for the notes. */
function secondWindow() {
  const frame = document.createElement('iframe')
  document.body.append(frame)
  const opened = frame.contentWindow!
  vi.spyOn(window, 'open').mockReturnValue(opened)
  const close = vi.spyOn(opened, 'close').mockReturnValue()
  return { opened, close, notes: within(opened.document.body) }
}

describe('a presentation', () => {
  test('turns its pages by every key of a presenter, stays at its ends, and tells each page', async () => {
    const { user } = present()
    expect(told()).toBe('Trang 1/3: Bìa. Nói về Bìa.')
    for (const [key, place] of [
      ['{ArrowRight}', '2/3'],
      ['{ArrowDown}', '3/3'],
      ['{PageDown}', '3/3'],
      ['{ArrowLeft}', '2/3'],
      ['{PageUp}', '1/3'],
      ['{ArrowUp}', '1/3'],
      [' ', '2/3'],
      ['{End}', '3/3'],
      ['{Home}', '1/3'],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop
      await user.keyboard(key)
      expect(screen.getByText(place)).toBeVisible()
      expect(told()).toMatch(new RegExp(`^Trang ${place}: `))
    }
    expect(await screen.findByRole('img', { name: 'Trang 1/3: Bìa' })).toHaveAttribute('src', 'blob:page')
  })

  test('leaves the keys of the browser alone', async () => {
    const { user } = present()
    await user.keyboard('{Control>}{ArrowRight}{/Control}{Alt>}{ArrowRight}{/Alt}')
    expect(screen.getByText('1/3')).toBeVisible()
  })

  test('goes black on B and on the dot of a remote control, and comes back with the next page', async () => {
    const { user } = present()
    await user.keyboard('b')
    expect(told()).toBe('Màn hình đang tắt.')
    expect(screen.queryByRole('img')).toBeNull()
    await user.keyboard('.')
    expect(told()).toMatch(/^Trang 1\/3/)
    await user.keyboard('b{ArrowRight}')
    expect(told()).toMatch(/^Trang 2\/3/)
    expect(screen.getByRole('img')).toBeVisible()
  })

  test('a button that has the focus is pressed by the space bar, once', async () => {
    const { user } = present()
    screen.getByRole('button', { name: 'Trang sau' }).focus()
    await user.keyboard(' ')
    expect(screen.getByText('2/3')).toBeVisible()
  })

  test('ends on Escape', async () => {
    const { user, onClose } = present()
    await user.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledTimes(1)
  })

  test('ends by its button', async () => {
    const { user, onClose } = present()
    await user.click(screen.getByRole('button', { name: 'Kết thúc (Esc)' }))
    expect(onClose).toHaveBeenCalledTimes(1)
  })

  test('shows the time and how long it has taken', () => {
    vi.useFakeTimers({ now: new Date(2026, 2, 2, 7, 5, 0) })
    present()
    expect(screen.getByText('Giờ 07:05')).toBeVisible()
    act(() => void vi.advanceTimersByTime(65_000))
    expect(screen.getByText('Giờ 07:06')).toBeVisible()
    expect(screen.getByText('Đã trình bày 01:05')).toBeVisible()
  })
})

describe('the second window of a presentation', () => {
  test('has what is said of the page, the title of the next, and turns pages too', async () => {
    const { user } = present()
    const { opened, notes } = secondWindow()
    await user.keyboard('n')
    expect(opened.document.title).toBe('Lời – Báo cáo giao ban')
    expect(notes.getByRole('heading', { name: 'Bìa' })).toBeInTheDocument()
    expect(notes.getByText('Nói về Bìa.')).toBeInTheDocument()
    expect(notes.getByText('Tiếp theo: Tiếp công dân')).toBeInTheDocument()
    fireEvent.keyDown(opened.document.body, { key: 'End' })
    await waitFor(() => expect(notes.getByText('Đây là trang cuối.')).toBeInTheDocument())
    expect(screen.getByText('3/3')).toBeVisible()
  })

  test('closes with the presentation', async () => {
    const { unmount } = render(<SlideShow sheets={sheets} title="Báo cáo" onClose={() => undefined} />)
    const { close } = secondWindow()
    await userEvent.setup().keyboard('n')
    unmount()
    expect(close).toHaveBeenCalled()
  })

  test('that the browser does not allow is said', async () => {
    const { user } = present()
    vi.spyOn(window, 'open').mockReturnValue(null)
    await user.click(screen.getByRole('button', { name: 'Cửa sổ lời (N)' }))
    expect(screen.getByText(/Trình duyệt chặn cửa sổ lời/)).toBeVisible()
  })
})

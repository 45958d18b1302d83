import { fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { exportChart } from '../../src/briefing/documents/export-chart.ts'
import type { ExportOutcome } from '../../src/briefing/documents/export-outcome.ts'
import { openPage } from '../support/render-app.tsx'

vi.mock(import('../../src/briefing/documents/export-chart.ts'), async (original) => ({
  ...(await original()),
  exportChart: vi.fn<typeof exportChart>(),
}))

vi.mock(import('../../src/features/PicturePreview.tsx'), () => ({ PicturePreview: () => <p /> }))

const png: ExportOutcome = { kind: 'done', blob: new Blob(['x'], { type: 'image/png' }), file: 'hinh.png' }
const written: ClipboardItemStandIn[] = []

/** What a browser takes into its clipboard: what is in it may come later. */
class ClipboardItemStandIn {
  readonly content: Readonly<Record<string, Promise<Blob>>>

  constructor(content: Readonly<Record<string, Promise<Blob>>>) {
    this.content = content
  }
}

/** A clipboard that waits for what it is given, as browsers do. */
const clipboard = {
  write: async ([item]: readonly ClipboardItemStandIn[]): Promise<void> => {
    if (!item) throw new Error('Nothing to copy')
    written.push(item)
    await Promise.all(Object.values(item.content))
  },
}

function giveClipboard(value: unknown): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value })
}

/** Opens the dialog of a chart and returns its button for copying the picture. */
async function openDialog(): Promise<HTMLElement> {
  const { user } = await openPage('/chi-so/rural.ntm?dia-ban=692&ky=2024-Q1')
  await user.click(await screen.findByRole('button', { name: 'Xuất hình…' }))
  return within(screen.getByRole('dialog')).findByRole('button', { name: 'Sao chép ảnh' })
}

describe('copying a picture', () => {
  beforeEach(() => {
    written.length = 0
    vi.stubGlobal('ClipboardItem', ClipboardItemStandIn)
  })
  afterEach(() => {
    vi.unstubAllGlobals()
    Reflect.deleteProperty(navigator, 'clipboard')
  })

  test('gives the clipboard its picture within the press, before it has been drawn', async () => {
    const button = await openDialog()
    giveClipboard(clipboard)
    let finish: (outcome: ExportOutcome) => void = () => undefined
    vi.mocked(exportChart).mockReturnValue(new Promise((resolve) => (finish = resolve)))
    fireEvent.click(button)
    // Nothing has been waited for: later some browsers take no picture any more.
    expect(written).toHaveLength(1)
    const picture = written[0]?.content['image/png']
    expect(picture).toBeInstanceOf(Promise)
    expect(screen.queryByText(/^Đã sao chép ảnh/)).toBeNull()
    finish(png)
    expect(await screen.findByText(/^Đã sao chép ảnh/)).toBeVisible()
    expect(await picture).toBe(png.blob)
  })

  test('says why there is no picture where none was drawn, and not that the browser refused it', async () => {
    const button = await openDialog()
    giveClipboard(clipboard)
    vi.mocked(exportChart).mockResolvedValue({ kind: 'no-canvas' })
    fireEvent.click(button)
    expect(await screen.findByText(/^Trình duyệt không vẽ được ảnh lớn như vậy/)).toBeVisible()
    expect(screen.queryByText(/^Trình duyệt không cho sao chép/)).toBeNull()
  })

  test('says that the browser refused where it did', async () => {
    const button = await openDialog()
    giveClipboard({ write: () => Promise.reject(new Error('no')) })
    vi.mocked(exportChart).mockResolvedValue(png)
    fireEvent.click(button)
    expect(await screen.findByText(/^Trình duyệt không cho sao chép/)).toBeVisible()
  })

  test('is not blamed on a missing https where the browser only knows no pictures', async () => {
    const button = await openDialog()
    giveClipboard(clipboard)
    vi.stubGlobal('ClipboardItem', undefined)
    fireEvent.click(button)
    expect(screen.getByText(/^Trình duyệt này chưa biết sao chép ảnh/)).toBeVisible()
    expect(within(screen.getByRole('dialog')).queryByText(/https/)).toBeNull()
  })

  test('is blamed on a missing https where there is no clipboard at all', async () => {
    const button = await openDialog()
    // What the stand-in of a user brings with it.
    Reflect.deleteProperty(navigator, 'clipboard')
    fireEvent.click(button)
    expect(screen.getByText(/khi trang mở bằng https hoặc trên chính máy này/)).toBeVisible()
    expect(written).toEqual([])
  })
})

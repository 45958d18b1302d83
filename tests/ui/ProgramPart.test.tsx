import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { BuildState } from '../../src/ui/build-state.ts'
import { ProgramPart } from '../../src/ui/ProgramPart.tsx'

interface Part {
  readonly name: string
}

/** A part whose arrival the test decides. */
function partOnDemand() {
  const asked: { readonly arrive: (part: Part) => void; readonly fail: () => void }[] = []
  const load = (): Promise<Part> =>
    new Promise((resolve, reject) => asked.push({ arrive: resolve, fail: () => reject(new Error('cut')) }))
  return { asked, load }
}

const shown = (load: () => Promise<Part>) => (
  <ProgramPart load={load} whileLoading={<p>on its way</p>}>
    {({ name }) => <p>{name}</p>}
  </ProgramPart>
)

/** What the server says of its program. */
let state: BuildState = 'unreachable'
vi.mock('../../src/ui/build-state.ts', () => ({ buildState: async () => state }))

afterEach(() => {
  state = 'unreachable'
})

describe('a part of the program', () => {
  test('shows that it is on its way, then itself', async () => {
    const { asked, load } = partOnDemand()
    render(shown(load))
    expect(screen.getByText('on its way')).toBeVisible()
    await act(async () => asked[0]?.arrive({ name: 'the chart' }))
    expect(screen.getByText('the chart')).toBeVisible()
    expect(asked).toHaveLength(1)
  })

  test('that does not come says so and comes when it is asked for again', async () => {
    const { asked, load } = partOnDemand()
    render(shown(load))
    await act(async () => asked[0]?.fail())
    expect(await screen.findByRole('alert')).toHaveTextContent('Chưa tải được phần chương trình này')
    expect(screen.getByText('Không kết nối được máy chủ. Hãy kiểm tra mạng rồi bấm “Thử lại”.')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }))
    expect(screen.getByText('on its way')).toBeVisible()
    await act(async () => asked[1]?.arrive({ name: 'the chart' }))
    expect(screen.getByText('the chart')).toBeVisible()
  })

  test('gives way to another part in its place, and a late arrival does not come back', async () => {
    const [chart, about] = [partOnDemand(), partOnDemand()]
    const { rerender } = render(shown(chart.load))
    rerender(shown(about.load))
    await act(async () => about.asked[0]?.arrive({ name: 'the explanation' }))
    expect(screen.getByText('the explanation')).toBeVisible()
    await act(async () => chart.asked[0]?.arrive({ name: 'the chart' }))
    expect(screen.getByText('the explanation')).toBeVisible()
    expect(screen.queryByText('the chart')).toBeNull()
  })

  test('that a new build on the server took with it is called that, and the new one is offered', async () => {
    state = 'replaced'
    const { asked, load } = partOnDemand()
    render(shown(load))
    await act(async () => asked[0]?.fail())
    expect(await screen.findByRole('alert')).toHaveTextContent('Trang đã có bản mới')
    expect(screen.getByText(/Báo cáo và câu sửa tay mà trình duyệt này đang giữ vẫn còn/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Mở bản mới' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Thử lại' })).toBeNull()
  })

  test('that does not come again, though the server is there, is got by loading the page anew', async () => {
    state = 'present'
    const { asked, load } = partOnDemand()
    render(shown(load))
    await act(async () => asked[0]?.fail())
    expect(await screen.findByRole('alert')).toHaveTextContent('Máy chủ chưa gửi được phần này.')
    await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }))
    await act(async () => asked[1]?.fail())
    expect(await screen.findByRole('alert')).toHaveTextContent('Thử lại vẫn chưa được.')
    expect(screen.getByRole('button', { name: 'Tải lại trang' })).toBeVisible()
  })
})

import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
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
    expect(screen.getByRole('alert')).toHaveTextContent('Chưa tải được phần chương trình này')
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
})

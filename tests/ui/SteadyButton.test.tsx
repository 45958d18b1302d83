import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { SteadyButton } from '../../src/ui/SteadyButton.tsx'

test('a steady button that is off is reached by keyboard, says so and does nothing', async () => {
  const user = userEvent.setup()
  const onClick = vi.fn<() => void>()
  const button = (isOff: boolean) => (
    <SteadyButton isOff={isOff} onClick={onClick}>
      Tải xuống
    </SteadyButton>
  )
  const { rerender } = render(button(false))
  const found = screen.getByRole('button', { name: 'Tải xuống' })
  await user.tab()
  await user.keyboard('{Enter}')
  expect(onClick).toHaveBeenCalledOnce()
  rerender(button(true))
  expect(found).toHaveFocus()
  expect(found).toBeEnabled()
  expect(found).toHaveAttribute('aria-disabled', 'true')
  await user.keyboard('{Enter} ')
  expect(onClick).toHaveBeenCalledOnce()
})

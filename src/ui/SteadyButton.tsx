import type { ComponentPropsWithoutRef, MouseEvent } from 'react'

interface SteadyButtonProps extends Omit<ComponentPropsWithoutRef<'button'>, 'type' | 'disabled' | 'aria-disabled'> {
  readonly type?: 'button' | 'submit'
  /** Whether it cannot act at present. */
  readonly isOff: boolean
}

/** A button that its own press may switch off: it keeps the focus, which `disabled` would drop to the page. */
export function SteadyButton({ isOff, onClick, type = 'button', ...rest }: SteadyButtonProps) {
  // Enter in a field of its form presses it, too.
  const stay = (event: MouseEvent): void => event.preventDefault()
  return <button {...rest} type={type} aria-disabled={isOff} onClick={isOff ? stay : onClick} />
}

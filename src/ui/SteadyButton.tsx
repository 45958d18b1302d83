import type { ComponentPropsWithoutRef } from 'react'

interface SteadyButtonProps extends Omit<ComponentPropsWithoutRef<'button'>, 'type' | 'disabled' | 'aria-disabled'> {
  /** Whether it cannot act at present. */
  readonly isOff: boolean
}

/** A button that its own press may switch off: it keeps the focus, which `disabled` would drop to the page. */
export function SteadyButton({ isOff, onClick, ...rest }: SteadyButtonProps) {
  return <button type="button" {...rest} aria-disabled={isOff} onClick={isOff ? undefined : onClick} />
}

import type { Change } from '../domain/change.ts'

const paths = {
  up: 'M5 1l4.5 8h-9z',
  down: 'M5 9L.5 1h9z',
  same: 'M1 3h8M1 7h8',
  refused: 'M1 5h8',
} as const

/** The arrow of a change. The words beside it say the same, so readers do not hear it. Drawn, because the font has none. */
export function ChangeIcon({ change }: { readonly change: Change }) {
  const kind = change.kind === 'refused' ? 'refused' : change.trend
  const isArrow = kind === 'up' || kind === 'down'
  return (
    <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
      <path
        d={paths[kind]}
        fill={isArrow ? 'currentcolor' : 'none'}
        stroke={isArrow ? 'none' : 'currentcolor'}
        strokeWidth="1.6"
      />
    </svg>
  )
}

import { useId } from 'react'
import { useTexts } from '../ui/texts-context.ts'
import styles from './Export.module.css'

interface Sides {
  readonly width: number
  readonly height: number
}

interface CustomSizeProps {
  readonly sidesMm: Sides
  readonly onChange: (sidesMm: Sides) => void
  /** Why no picture can be made of these sides. */
  readonly fault: string | undefined
}

/** Both sides of a picture in millimetres. */
export function CustomSize({ sidesMm, onChange, fault }: CustomSizeProps) {
  const words = useTexts().messages.exporting
  const faultId = useId()
  const side = (key: keyof Sides, label: string) => (
    <label>
      <span>{label}</span>
      <input
        type="number"
        className={styles.side}
        value={Number.isNaN(sidesMm[key]) ? '' : sidesMm[key]}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : faultId}
        onChange={(event) => onChange({ ...sidesMm, [key]: event.target.valueAsNumber })}
      />
    </label>
  )
  return (
    <>
      {side('width', words.widthMm)}
      {side('height', words.heightMm)}
      {fault === undefined ? null : (
        <p id={faultId} className={styles.fault} role="alert">
          {fault}
        </p>
      )}
    </>
  )
}

import { useState } from 'react'

interface NameInputProps {
  readonly label: string
  /** As it is kept. */
  readonly name: string
  readonly isRequired?: boolean
  readonly onChange: (name: string) => void
}

/** Longer than any name. */
const mostLetters = 120

/** Where somebody says who they are. It is told once, by Enter or when the field is left: half a name confirms nothing. */
export function NameInput({ label, name, isRequired = false, onChange }: NameInputProps) {
  /** Absent while nobody types: another field, or another tab, may tell another name. */
  const [typed, setTyped] = useState<string>()
  const tell = (): void => {
    if (typed !== undefined) onChange(typed.trim())
    setTyped(undefined)
  }
  return (
    <label>
      <span>{label}</span>
      <input
        type="text"
        autoComplete="name"
        required={isRequired}
        maxLength={mostLetters}
        value={typed ?? name}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={tell}
        onKeyDown={({ key }) => {
          if (key === 'Enter') tell()
        }}
      />
    </label>
  )
}

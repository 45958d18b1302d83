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

/** Where somebody says who they are. What is typed stands as it is typed; what is told of it has no blanks around it. */
export function NameInput({ label, name, isRequired = false, onChange }: NameInputProps) {
  const [typed, setTyped] = useState(name)
  // Another field, or another tab, may have told another name meanwhile.
  const shown = typed.trim() === name ? typed : name
  return (
    <label>
      <span>{label}</span>
      <input
        type="text"
        autoComplete="name"
        required={isRequired}
        maxLength={mostLetters}
        value={shown}
        onChange={({ target }) => {
          setTyped(target.value)
          onChange(target.value.trim())
        }}
      />
    </label>
  )
}

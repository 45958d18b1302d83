import type { Ref } from 'react'

type Files = readonly [File, ...(readonly File[])]

interface FileInputProps {
  /** Of the button that opens it: what itself is not shown is pressed by it. */
  readonly ref: Ref<HTMLInputElement>
  readonly label: string
  /** Kinds of files, as the attribute takes them; any without. */
  readonly accept?: string
  /** Whether several may be chosen at once. */
  readonly isMultiple?: boolean
  readonly onTake: (files: Files) => Promise<void>
}

/** Where files of the reader's are chosen; the same one again is a choice too. */
export function FileInput({ ref, label, accept, isMultiple = false, onTake }: FileInputProps) {
  return (
    <input
      ref={ref}
      type="file"
      hidden
      multiple={isMultiple}
      aria-label={label}
      accept={accept}
      onChange={({ target: field }) => {
        const [first, ...more] = field.files ?? []
        // Emptied at once, so that the same file can be chosen again while this one is still read.
        field.value = ''
        if (first) void onTake([first, ...more])
      }}
    />
  )
}

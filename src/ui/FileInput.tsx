import type { Ref } from 'react'

interface FileInputProps {
  /** Of the button that opens it: what itself is not shown is pressed by it. */
  readonly ref: Ref<HTMLInputElement>
  readonly label: string
  /** Kinds of files, as the attribute takes them. */
  readonly accept: string
  readonly onTake: (file: File) => Promise<void>
}

/** Where a file of the reader's is chosen; the same one again is a choice too. */
export function FileInput({ ref, label, accept, onTake }: FileInputProps) {
  return (
    <input
      ref={ref}
      type="file"
      hidden
      aria-label={label}
      accept={accept}
      onChange={({ target: field }) => {
        const [file] = field.files ?? []
        if (file) void onTake(file).finally(() => (field.value = ''))
      }}
    />
  )
}

/** The kinds of files that a template can be of, by the ending of what is made on it. */
export const templateKinds = ['pptx', 'docx'] as const
export type TemplateKind = (typeof templateKinds)[number]

/** A file by which an office gives its slides or its documents their look, as it was chosen. */
export interface OfficeTemplate {
  /** The name of its file. */
  readonly file: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** The largest file in bytes, what it may hold when unpacked, its most parts, and the longest name. */
export const templateLimits = { bytes: 10_000_000, unpackedBytes: 60_000_000, parts: 2000, name: 200 } as const

/** Whether two files are one template; none is the same as none. */
export function isSameTemplate(one: OfficeTemplate | undefined, other: OfficeTemplate | undefined): boolean {
  if (!one || !other) return one === other
  return one.bytes.length === other.bytes.length && one.bytes.every((byte, at) => byte === other.bytes[at])
}

/** Why a file gives no look. */
export type TemplateProblemCode =
  | 'template-too-large'
  | 'template-unpacks-too-large'
  | 'template-old-or-locked'
  | 'template-locked'
  | 'template-not-office'
  | 'template-damaged'
  | 'template-unsafe'
  | 'template-macros'
  | 'template-strict'
  | 'template-shape'
  | 'template-no-title'
  | 'template-no-room'
  | 'template-narrow'

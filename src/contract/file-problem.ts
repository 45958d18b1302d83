/** Why a published file cannot be used. */
export type FileProblemCode =
  | 'file-not-json'
  | 'file-other-format'
  | 'file-version-newer'
  | 'file-version-older'
  | 'file-shape'

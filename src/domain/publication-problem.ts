/** Why a published file cannot be read: what it is not. */
export type FileProblemCode =
  | 'file-too-large'
  | 'file-not-json'
  | 'file-other-format'
  | 'file-version-newer'
  | 'file-version-older'
  | 'file-shape'

/** Why a published file did not arrive whole. */
export type TransportProblemCode =
  | 'network-failed'
  | 'network-timeout'
  | 'http-status'
  | 'file-gone'
  | 'file-hash-differs'
  | 'pack-incomplete'

/** Everything that can be wrong with a published file on its way to a page. */
export type PublicationProblemCode = FileProblemCode | TransportProblemCode

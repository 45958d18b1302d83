/** One file of a build; its content never changes under its name. */
export interface ProgramFile {
  /** Below the base of the site: `assets/index-1a2b.js`. */
  readonly file: string
  /** Its hash in the words of Subresource Integrity: `sha256-…`. */
  readonly integrity: string
}

/** All that a build consists of, beside its pages. */
export interface ProgramFiles {
  /** A short name of this build, made from its content. */
  readonly build: string
  /** The path the site was put under, with a slash at its end. */
  readonly base: string
  /** The page without figures that stands for every address. */
  readonly shell: string
  /** The script with which every page of this build starts. */
  readonly entry: string
  readonly files: readonly ProgramFile[]
}

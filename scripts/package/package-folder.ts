import { join } from 'node:path'

/** The folder of a package by its name below `data/`, or by its path. */
export function folderOf(packageName: string): string {
  return /[\\/]/.test(packageName) ? packageName : join('data', packageName)
}

/** A path as given when it is absolute, else below the root. */
export function fromRoot(root: string, path: string): string {
  return /^([\\/]|[A-Za-z]:)/.test(path) ? path : join(root, path)
}

/** The short name of a fault of the file system (`EACCES`, `ENOSPC`), which an administrator can look up. */
export function ioReason(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return error instanceof Error ? error.message : String(error)
}

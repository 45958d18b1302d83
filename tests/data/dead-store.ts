import { vi } from 'vitest'

/** A store that neither opens nor fails, as one does while another tab deletes it. */
export function stubDeadStore(): void {
  const Request = IDBOpenDBRequest as unknown as new () => IDBOpenDBRequest
  vi.stubGlobal('indexedDB', { open: () => new Request() })
}

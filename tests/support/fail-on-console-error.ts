import { format } from 'node:util'
import { afterAll, afterEach } from 'vitest'

const complaints: string[] = []

for (const level of ['error', 'warn'] as const) {
  console[level] = (...parts: readonly unknown[]) => {
    complaints.push(`console.${level}: ${format(...parts)}`)
  }
}

/** A complaint nobody expected is a fault. A test that expects one replaces the method with a spy of its own. */
function failOnComplaints(): void {
  if (complaints.length > 0) throw new Error(complaints.splice(0).join('\n'))
}

afterEach(failOnComplaints)
afterAll(failOnComplaints)

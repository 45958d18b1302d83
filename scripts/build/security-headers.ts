import { contentSecurityPolicy } from './content-security-policy.ts'

/** What every answer of a server carries. docs/hosting has the same for nginx and Caddy; a test holds them together. */
export function securityHeaders(frameAncestors: string): Readonly<Record<string, string>> {
  return {
    // All but the last part stands in the pages as well, for servers that send no headers of their own.
    'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors ${frameAncestors}`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
  }
}

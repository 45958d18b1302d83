import type { Plugin } from 'vite'
import { contentSecurityPolicy } from './content-security-policy.ts'

/** Writes into every built page what it may load. Only at build: the development server needs inline scripts. */
export function contentSecurity(): Plugin {
  return {
    name: 'content-security',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
          injectTo: 'head-prepend',
        },
      ],
    },
  }
}

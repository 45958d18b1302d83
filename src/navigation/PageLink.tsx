import type { ReactNode } from 'react'
import { Link, useRouter } from 'wouter'
import { useIsEmbedded } from './embedded.ts'

interface PageLinkProps {
  readonly href: string
  readonly children: ReactNode
  readonly className?: string | undefined
  readonly isCurrent?: boolean
}

/** A link to a page of the site that keeps the program running; out of a frame it opens the whole page beside it. */
export function PageLink({ href, children, className, isCurrent = false }: PageLinkProps) {
  const isEmbedded = useIsEmbedded()
  const { base, hrefs } = useRouter()
  if (isEmbedded) {
    return (
      <a href={hrefs(`${base}${href}`)} className={className} target="_blank" rel="noopener">
        {children}
      </a>
    )
  }
  return (
    <Link href={href} className={className} {...(isCurrent ? { 'aria-current': 'page' as const } : {})}>
      {children}
    </Link>
  )
}

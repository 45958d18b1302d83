import type { ReactNode } from 'react'
import { Link } from 'wouter'

interface PageLinkProps {
  readonly href: string
  readonly children: ReactNode
  readonly className?: string | undefined
  readonly isCurrent?: boolean
}

/** A link to a page of the site that keeps the program running. */
export function PageLink({ href, children, className, isCurrent = false }: PageLinkProps) {
  return (
    <Link href={href} className={className} {...(isCurrent ? { 'aria-current': 'page' as const } : {})}>
      {children}
    </Link>
  )
}

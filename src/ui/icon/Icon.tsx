import styles from './Icon.module.css'
import { mirroredIcons } from './mirroredIcons.ts'
import type { LucideIcon } from 'lucide-react'

/**
 * A lucide icon as large as the text beside it: `<Icon of={Clock} />`. Always decoration, never a name: the words stand beside
 * it, or in the `aria-label` of the button around it.
 */
export function Icon({ of: Drawing }: { of: LucideIcon }) {
  const isMirrored = mirroredIcons.has(Drawing.displayName ?? '')
  const className = isMirrored ? `${styles.icon} ${styles.mirrored}` : styles.icon
  return <Drawing className={className} strokeWidth={1.75} aria-hidden="true" />
}

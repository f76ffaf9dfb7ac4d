import { use } from 'react'
import { RepeatedMarkupContext } from '../RepeatedMarkupContext.ts'
import styles from './Icon.module.css'
import { mirroredIcons } from './mirroredIcons.ts'
import type { LucideIcon } from 'lucide-react'

/**
 * A lucide icon in the size of the surrounding text: `<Icon of={Clock} />`. It is always decorative: the accessible
 * name is the text beside it or the `aria-label` of the button that contains it.
 */
export function Icon({ of: Drawing }: { of: LucideIcon }) {
  const name = Drawing.displayName ?? ''
  const isMirrored = mirroredIcons.has(name)
  const className = isMirrored ? `${styles.icon} ${styles.mirrored}` : styles.icon
  const repeat = use(RepeatedMarkupContext)
  const icon = <Drawing className={className} strokeWidth={1.75} aria-hidden="true" />
  return name === '' ? icon : repeat([name], icon)
}

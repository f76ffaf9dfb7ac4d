import type { LucideIcon } from 'lucide-react'
import styles from './Glyph.module.css'

/** A sign beside or instead of words, as high as they are; `isMirrored` where it points along the line (rtl.md R25, R26). */
export function Glyph({ icon: Icon, isMirrored = false }: { icon: LucideIcon; isMirrored?: boolean }) {
  return <Icon className={isMirrored ? styles.mirrored : styles.glyph} aria-hidden="true" />
}

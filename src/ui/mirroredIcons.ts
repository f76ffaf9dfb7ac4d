/**
 * Icons that point along the line of reading, by lucide's names: they are named for left to right and flip in right to left
 * (rtl.md R25). What tells time, plays, counts or stands for a thing does not flip (R26): no clock, play, check, search, digits.
 */
export const mirroredIcons: ReadonlySet<string> = new Set([
  'ArrowLeft', 'ArrowRight', 'ArrowUpLeft', 'ArrowUpRight', 'MoveLeft', 'MoveRight', 'CornerUpLeft', 'CornerUpRight',
  'ChevronLeft', 'ChevronRight', 'ChevronsLeft', 'ChevronsRight', 'ChevronFirst', 'ChevronLast',
  'ExternalLink', 'LogIn', 'LogOut', 'Forward', 'Reply', 'ReplyAll', 'Send', 'SendHorizontal',
  'Undo', 'Undo2', 'Redo', 'Redo2', 'List', 'ListChecks', 'ListTree', 'TableOfContents', 'TextAlignStart', 'TextAlignEnd',
  'ListIndentIncrease', 'ListIndentDecrease', 'TextQuote', 'PanelLeft', 'PanelRight',
  'Volume', 'Volume1', 'Volume2', 'VolumeX', 'VolumeOff',
])

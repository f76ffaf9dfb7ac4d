/**
 * Whether the reader has asked for reduced data use or has a very slow connection, where nothing should be prefetched.
 */
export function isSavingData(): boolean {
  const connection: unknown = 'connection' in navigator ? navigator.connection : undefined
  if (typeof connection !== 'object' || connection === null) return false
  const isSlow =
    'effectiveType' in connection &&
    typeof connection.effectiveType === 'string' &&
    connection.effectiveType.endsWith('2g')
  return isSlow || ('saveData' in connection && connection.saveData === true)
}

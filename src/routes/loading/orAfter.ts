/** What `result` becomes, or what `otherwise` returns if that takes longer. */
export function orAfter<Result>(
  milliseconds: number,
  result: Promise<Result>,
  otherwise: () => Result | Promise<Result>,
): Promise<Result> {
  let timer: ReturnType<typeof setTimeout>
  const late = new Promise<Result>((resolve) => {
    timer = setTimeout(() => resolve(otherwise()), milliseconds)
  })
  return Promise.race([result, late]).finally(() => clearTimeout(timer))
}

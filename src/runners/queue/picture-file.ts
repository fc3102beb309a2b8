/** Where a picture stands below the place that all workers share: a thousand rows to a folder. */
export function pictureFile({ run, row, kind }: { run: number; row: number; kind: string }): string {
  return `run-${run}/${Math.floor(row / 1000)}/${row}-${kind}.jpg`;
}

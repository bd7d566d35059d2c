/** A measurement at a moment. */
export interface Sample {
  /** Seconds since the start. */
  readonly at: number;
  readonly value: number;
}

/** The smallest value of each window of samples: what is left when work that comes and goes has gone. */
export function floors(samples: readonly Sample[], window: number): Sample[] {
  const windows = Math.floor(samples.length / window);
  return Array.from({ length: windows }, (_, index) =>
    samples
      .slice(index * window, (index + 1) * window)
      .reduce((least, sample) => (sample.value < least.value ? sample : least)),
  );
}

/** How much a series grew over its second half, by the line of least squares, in parts of its mean. */
export function growth(samples: readonly Sample[]): number {
  const half = samples.slice(Math.floor(samples.length / 2));
  if (half.length < 2) return 0;
  const mean = (of: (sample: Sample) => number): number =>
    half.reduce((sum, sample) => sum + of(sample), 0) / half.length;
  const [middle, level] = [mean(({ at }) => at), mean(({ value }) => value)];
  const covariance = mean(({ at, value }) => (at - middle) * (value - level));
  const variance = mean(({ at }) => (at - middle) ** 2);
  const span = half.at(-1)!.at - half[0]!.at;
  return level === 0 || variance === 0 ? 0 : ((covariance / variance) * span) / level;
}

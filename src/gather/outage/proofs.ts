/** When the network was last seen to work. Times are of `performance.now()`. */
export interface Proofs {
  /** A site showed a certificate for its name: only the real network can do that. */
  readonly proved: () => void;
  /** A site of this machine or of a permitted private network answered: such a list does not need the Internet. */
  readonly provedHere: () => void;
  /** The real network worked at that time or later. */
  readonly isReal: (since: number) => boolean;
  /** The same, or sites of this machine are proof enough. */
  readonly isProved: (since: number) => boolean;
  /** Resolves at the next proof. */
  readonly next: () => Promise<void>;
}

export function createProofs(): Proofs {
  let provedAt = Number.NEGATIVE_INFINITY;
  let here = false;
  let heard = Promise.withResolvers<void>();
  const announce = () => {
    heard.resolve();
    heard = Promise.withResolvers();
  };
  const isReal = (since: number) => provedAt >= since;
  return {
    proved: () => {
      provedAt = performance.now();
      announce();
    },
    provedHere: () => {
      here = true;
      announce();
    },
    isReal,
    isProved: (since) => here || isReal(since),
    next: () => heard.promise,
  };
}

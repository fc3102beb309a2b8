import type { Config } from 'lighthouse';
import { initializeConfig } from 'lighthouse/core/config/config.js';

/** What Lighthouse is made of: the parts of a configuration that name modules. */
export type LighthouseParts = Pick<Config, 'artifacts' | 'audits' | 'categories'>;

let resolved: Promise<LighthouseParts> | null = null;

type AuditClass = (new () => object) & { readonly meta: object };

/** The same audit, whose texts are put together once and not at each of some twenty looks at them in every run. */
function withKnownMeta(audit: unknown): AuditClass {
  const Audit = audit as AuditClass;
  const { meta } = Audit;
  return class extends Audit {
    static override get meta() {
      return meta;
    }
  };
}

/**
 * The parts that a run of `config` really uses, with the modules themselves in the place of their names: Lighthouse looks for some 170
 * files anew in every run otherwise, and puts the texts of its audits together again: 0.3 s of processor time. Resolved once in a process; only what is the same in every run may
 * be in `config`.
 */
export function lighthouseParts(config: () => Config): Promise<LighthouseParts> {
  resolved ??= initializeConfig('navigation', config(), {}).then(({ resolvedConfig: { artifacts, audits, categories } }) => ({
    // a class each, not the instance: what one run has collected must not be there in the next
    artifacts: (artifacts ?? []).map(({ id, gatherer: { instance } }) => ({
      id,
      gatherer: { implementation: instance.constructor },
    })),
    audits: (audits ?? []).map(({ implementation, options }) => ({ implementation: withKnownMeta(implementation), options })),
    categories: categories ?? {},
  })) as unknown as Promise<LighthouseParts>;
  return resolved;
}

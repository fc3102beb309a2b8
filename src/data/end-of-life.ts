/** A line of versions that its makers no longer mend. */
interface EndedVersions {
  /** As headers and generators name it, lower case. */
  readonly product: string;
  /** Beginning of the version, whole figures: `7` is 7.0 and 7.98, not 70. */
  readonly versions: string;
  /** First day without security updates from the makers, ISO. */
  readonly ended: string;
}

/**
 * Sources: php.net/eol.php and php.net/supported-versions.php (last day of security support, the next day counts); drupal.org/psa (7: 5
 * January 2025, 8: 2 November 2021, 9: 1 November 2023); joomla.org (3: 17 August 2023, 4: 17 October 2025). Systems whose old versions
 * still get security fixes from their makers (WordPress) are not in it, nor is what distributions mend for years under the old number (Apache, nginx, OpenSSL).
 */
const ENDED_VERSIONS: readonly EndedVersions[] = [
  ...['4', '5.0', '5.1', '5.2', '5.3', '5.4', '5.5', '5.6'].map((versions) => ({
    product: 'php',
    versions,
    ended: '2019-01-01',
  })),
  { product: 'php', versions: '7.0', ended: '2019-01-11' },
  { product: 'php', versions: '7.1', ended: '2019-12-02' },
  { product: 'php', versions: '7.2', ended: '2020-12-01' },
  { product: 'php', versions: '7.3', ended: '2021-12-07' },
  { product: 'php', versions: '7.4', ended: '2022-11-29' },
  { product: 'php', versions: '8.0', ended: '2023-11-27' },
  { product: 'php', versions: '8.1', ended: '2026-01-01' },
  { product: 'php', versions: '8.2', ended: '2027-01-01' },
  { product: 'drupal', versions: '7', ended: '2025-01-06' },
  { product: 'drupal', versions: '8', ended: '2021-11-03' },
  { product: 'drupal', versions: '9', ended: '2023-11-02' },
  { product: 'joomla', versions: '3', ended: '2023-08-18' },
  { product: 'joomla', versions: '4', ended: '2025-10-18' },
];

/** Products of the table: of others nothing is known here. */
const KNOWN = new Set(ENDED_VERSIONS.map(({ product }) => product));

/** The day on which the makers stopped mending this version; null when they had not by then, undefined for a product that is not in the table. */
export function endOf(product: string, version: string, on: string): string | null | undefined {
  const name = product.toLowerCase();
  if (!KNOWN.has(name)) return undefined;
  const line = ENDED_VERSIONS.find((row) => row.product === name && `${version}.`.startsWith(`${row.versions}.`));
  return line && line.ended <= on.slice(0, 10) ? line.ended : null;
}

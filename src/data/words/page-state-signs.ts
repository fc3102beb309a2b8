/** States of a page that stands where a website should be. */
export type PageState = 'parked' | 'under_construction' | 'hosting_default' | 'suspended';

/**
 * Words that give a page's state away. They are tested against folded words: lower case, no accents, every other
 * character a space (`fold`).
 */
export interface StateSign {
  readonly says: RegExp;
  /**
   * `anywhere`: unmistakable in any sentence of a page with little else. `headline`: means it only as the title, a heading or
   * a line of its own. `alone`: says it only when it is the whole headline and the page holds next to nothing else.
   */
  readonly where: 'anywhere' | 'headline' | 'alone';
  /** Whose page it is, where the words tell. */
  readonly by?: string;
}

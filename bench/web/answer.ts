/** What a site of the bench web answers to a request. */
export interface Answer {
  readonly type: string;
  readonly body: string | Buffer;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The server thinks for so long. */
  readonly afterMs?: number;
}

export interface BenchSite {
  /** Label of its host name: `http://<name>.localhost:<port>/`. */
  readonly name: string;
  /** What it stands for, in the tables. */
  readonly kind: string;
  /** Path → answer; what is not there is 404. `origin` finds the other sites of this web. */
  readonly pages: (origin: (site: string) => string) => ReadonlyMap<string, Answer>;
}

export const htmlAnswer = (body: string): Answer => ({ type: 'text/html; charset=utf-8', body });
export const css = (body: string): Answer => ({ type: 'text/css; charset=utf-8', body });
export const script = (body: string): Answer => ({ type: 'text/javascript; charset=utf-8', body });
export const png = (body: Buffer): Answer => ({ type: 'image/png', body, headers: { 'cache-control': 'max-age=600' } });
export const later = (answer: Answer, afterMs: number): Answer => ({ ...answer, afterMs });

import { expect, test } from 'vitest';
import { withoutLinks } from '../../../tools/make-sample.ts';

test('the overview of the sample links only to the reports that are in it', () => {
  const page =
    '<a class="row-name" href="businesses/a-1.html"><bdi>A</bdi></a><a class="row-name" href="businesses/b-2.html"><bdi>B</bdi></a>' +
    '[{"report":"businesses/a-1.html"},{"report":"businesses/b-2.html"}]';
  expect(withoutLinks(page, (report) => report.endsWith('a-1.html'))).toBe(
    '<a class="row-name" href="businesses/a-1.html"><bdi>A</bdi></a><strong class="row-name"><bdi>B</bdi></strong>' +
      '[{"report":"businesses/a-1.html"},{"report":""}]',
  );
});

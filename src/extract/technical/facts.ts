import type { FactName } from '../../model/facts.ts';
import type { Extractors } from '../../page/site.ts';
import { canonical, favicon, mainHeading, metaDescription, mobileReady, sharePreview, title } from './head-facts.ts';
import { insecureContent } from './insecure-content.ts';
import { https, httpsRedirect, ownDomain } from './own-address.ts';
import { indexable, lighthouse, sitemap } from './search-access.ts';
import { structuredData } from './structured-data.ts';

export const technicalFacts = {
  ownDomain,
  https,
  httpsRedirect,
  insecureContent,
  title,
  metaDescription,
  mainHeading,
  canonical,
  favicon,
  sharePreview,
  mobileReady,
  indexable,
  sitemap,
  lighthouse,
  structuredData,
} satisfies Partial<Extractors<FactName>>;

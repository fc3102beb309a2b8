import type { FactName } from '../../model/facts.ts';
import type { Extractors } from '../../page/site.ts';
import { brokenLinks } from './broken-links.ts';
import { certificate } from './certificate.ts';
import { canonical, favicon, mainHeading, metaDescription, mobileReady, sharePreview, title } from './head-facts.ts';
import { insecureContent } from './insecure-content.ts';
import { https, httpsRedirect, ownDomain } from './own-address.ts';
import { indexable, lighthouse, sitemap } from './search-access.ts';
import { server } from './server.ts';
import { structuredData } from './structured-data.ts';

export const technicalFacts = {
  ownDomain,
  https,
  httpsRedirect,
  certificate,
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
  server,
  brokenLinks,
} satisfies Partial<Extractors<FactName>>;
